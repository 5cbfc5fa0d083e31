import { type Database, SCHEMA } from '../journal/db.ts';
import { storedSchema } from '../journal/queries.ts';

/** So long a document that was deleted, or got another file, can come back with what it had. */
export const FILES_KEPT = 7 * 86_400_000;

/**
 * Removes attached files that nothing has named for so long: those of deleted documents, and versions that were replaced.
 * Reads next to nothing where there are none. Can't be undone.
 *
 * @param now milliseconds since the epoch
 * @returns how many files that were
 */
export async function eraseLooseFiles(db: Database, now: number): Promise<number> {
  // What a newer Rebound wrote may name files in ways that this one does not know.
  if (((await storedSchema(db)) ?? SCHEMA) > SCHEMA) return 0;
  return db.transaction('rw', db.files, db.records, db.events, async () => {
    const loose = new Set(await db.files.toCollection().primaryKeys());
    if (loose.size > 0)
      await db.records.each((record) => {
        if ('fileId' in record && record.fileId) loose.delete(record.fileId);
      });
    if (loose.size === 0) return 0;
    // It was let go by the last event of what had named it: deleted, undone, or with another file.
    const lastEvent = new Map<string, number>();
    const naming: { fileId: string; recordId: string }[] = [];
    await db.events.each(({ applicationId: recordId, kind, data, recordedAt }) => {
      if (!kind) return;
      lastEvent.set(recordId, Math.max(recordedAt, lastEvent.get(recordId) ?? 0));
      if (typeof data?.fileId === 'string') naming.push({ fileId: data.fileId, recordId });
    });
    for (const { fileId, recordId } of naming)
      if ((lastEvent.get(recordId) ?? 0) > now - FILES_KEPT) loose.delete(fileId);
    const young = await db.files.filter(({ id, addedAt }) => loose.has(id) && addedAt > now - FILES_KEPT).primaryKeys();
    for (const id of young) loose.delete(id);
    await db.files.bulkDelete([...loose]);
    return loose.size;
  });
}
