import type { Database } from '../journal/db.ts';
import type { Tables } from './backupSchema.ts';
import { fromBase64 } from './base64.ts';
import { keepBefore, type Rows, readBefore, rowsBefore } from './before.ts';
import { chunks, type Progress } from './eachChunk.ts';
import { foldTables } from './foldTables.ts';

/**
 * Replaces the journal by the tables of a backup: all or nothing, in one transaction, with a copy of what was there
 * before. Rows are folded anew from the events, which are the truth.
 */
export function restore(db: Database, tables: Tables, now: number, progress?: Progress): Promise<void> {
  const rows = rowsOf(tables);
  return db.transaction('rw', db.tables, async () => {
    await keepBefore(db, { at: now, how: 'replaced' });
    await replace(db, rows, progress);
  });
}

/** When the journal was last restored or merged, if that can still be undone. Milliseconds since the epoch. */
export async function restoredAt(db: Database): Promise<number | undefined> {
  return (await readBefore(db))?.at;
}

/** Puts back what was there before the last restore. Itself a restore, so it can be undone as well. */
export function undoRestore(db: Database, now: number, progress?: Progress): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    if (!(await readBefore(db))) return;
    const rows = await rowsBefore(db);
    await keepBefore(db, { at: now, how: 'replaced' });
    await replace(db, rows, progress);
  });
}

/** The rows of a backup as the database has them. */
export function rowsOf({ events, postings, captures, files }: Tables): Rows {
  return { events, postings, captures, files: files.map((file) => ({ ...file, data: fromBase64(file.data) })) };
}

async function replace(db: Database, rows: Rows, progress: Progress = () => {}): Promise<void> {
  const { events, postings, captures, files } = rows;
  const tables = [db.applications, db.events, db.postings, db.captures, db.records, db.files];
  for (const table of tables) await table.clear();
  let done = 0;
  for (const some of chunks(events)) {
    await db.events.bulkAdd(some);
    done += some.length;
    progress((done / events.length) * 0.6);
  }
  const histories = [...Map.groupBy(events, (event) => event.applicationId).values()];
  done = 0;
  for (const some of chunks(histories)) {
    const folded = foldTables(some.flat());
    await db.applications.bulkAdd(folded.applications);
    await db.records.bulkAdd(folded.records);
    done += some.length;
    progress(0.6 + (done / histories.length) * 0.3);
  }
  for (const some of chunks(postings)) await db.postings.bulkAdd(some);
  for (const some of chunks(captures)) await db.captures.bulkAdd(some);
  for (const some of chunks(files, 10)) await db.files.bulkAdd(some);
  progress(1);
}
