import { ownHistories } from '../journal/append.ts';
import type { Database } from '../journal/db.ts';
import { groupsOf, readPairs } from '../journal/joined.ts';
import { dropSnapshot } from '../journal/snapshot.ts';
import { chunks } from './eachChunk.ts';
import { forgetBefore } from './patch.ts';

/** How many deleted applications and records still have their history here. */
export async function countDeleted(db: Database): Promise<number> {
  return (await deletedIds(db)).length;
}

/**
 * Removes what was deleted for good: histories, postings, files that nothing else names, and the copies from before a
 * restore and a migration, which may have them too. Can't be undone.
 *
 * @returns how many applications and records that were
 */
export async function eraseDeleted(db: Database): Promise<number> {
  // First: what can't be forgotten there must not be said to be gone.
  await dropSnapshot(db.name);
  return db.transaction('rw', db.tables, async () => {
    const ids = await deletedIds(db);
    if (ids.length === 0) return 0;
    const events: string[] = [];
    const files = new Set<string>();
    for (const some of chunks(ids))
      for (const history of (await ownHistories(db, some)).values())
        for (const { id, data } of history) {
          events.push(id);
          if (typeof data?.fileId === 'string') files.add(data.fileId);
        }
    await db.events.bulkDelete(events);
    await db.postings.bulkDelete(ids);
    // Of those that are left: a file may be named by more than one document, also in a version that was replaced.
    await db.events.each(({ data }) => files.delete(String(data?.fileId)));
    await db.files.bulkDelete([...files]);
    const gone = new Set(ids);
    await db.captures.filter(({ applicationId }) => gone.has(applicationId ?? '')).modify({ applicationId: undefined });
    await forgetBefore(db);
    return ids.length;
  });
}

/** What has a history, but is no row nor part of one: deleted, or taken back to its beginning. */
async function deletedIds(db: Database): Promise<string[]> {
  const [subjects, applications, records] = await Promise.all([
    db.events.orderBy('applicationId').uniqueKeys(),
    db.applications.toCollection().primaryKeys(),
    db.records.toCollection().primaryKeys(),
  ]);
  const joined = new Set<string>();
  await db.applications
    .where('id')
    .anyOf([...groupsOf(await readPairs(db)).keys()])
    .each(({ joinedIds = [] }) => {
      for (const id of joinedIds) joined.add(id);
    });
  const there = new Set([...applications, ...records]);
  return (subjects as string[]).filter((id) => !there.has(id) && !joined.has(id));
}
