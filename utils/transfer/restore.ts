import type { Database } from '../journal/db.ts';
import type { Backup, Tables } from './backupSchema.ts';
import { fromBase64 } from './base64.ts';
import { addCheckIns, missingCheckIns, turnCheckIns } from './checkIns.ts';
import type { Progress } from './eachChunk.ts';
import { applyPatch, patchTo, type Rows, readBefore, readPatchBack } from './patch.ts';

/**
 * Replaces the journal by the tables of a backup: all or nothing, in one transaction, with what takes it back. Only what
 * differs is written. Rows are folded anew from the events, which are the truth.
 */
export function restore(db: Database, tables: Backup['tables'], now: number, progress?: Progress): Promise<void> {
  const rows = rowsOf(tables);
  return db.transaction('rw', db.tables, async () => {
    const histories = Map.groupBy(rows.events, (event) => event.applicationId);
    await applyPatch(db, await patchTo(db, rows), { at: now, how: 'replaced' }, progress, histories);
    await addCheckIns(db, await missingCheckIns(db, tables.checkIns));
  });
}

/** When the journal was last restored or merged, if that can still be undone. Milliseconds since the epoch. */
export async function restoredAt(db: Database): Promise<number | undefined> {
  return (await readBefore(db))?.at;
}

/**
 * Takes the last restore or merge back: what it brought goes, what it took comes back. What was noted since stays. It can
 * be undone as well.
 */
export function undoRestore(db: Database, now: number, progress?: Progress): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    if (!(await readBefore(db))) return;
    const keep = await turnCheckIns(db);
    await applyPatch(db, await readPatchBack(db), { at: now, how: 'replaced' }, progress);
    await keep();
  });
}

/** The rows of a backup as the database has them. */
export function rowsOf({ events, postings, captures, files }: Tables): Rows {
  return { events, postings, captures, files: files.map((file) => ({ ...file, data: fromBase64(file.data) })) };
}
