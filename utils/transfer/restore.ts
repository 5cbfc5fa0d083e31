import type { Database } from '../journal/db.ts';
import type { Tables } from './backupSchema.ts';
import { fromBase64 } from './base64.ts';
import { readTables } from './createBackup.ts';
import { foldTables } from './foldTables.ts';

/** What was there before the last restore, so that it can be undone. */
interface Before {
  at: number;
  tables: Tables;
}

const BEFORE = 'beforeRestore';

/**
 * Replaces the journal by the tables of a backup: all or nothing, in one transaction, with a copy of what was there
 * before. Rows are folded anew from the events, which are the truth.
 */
export function restore(db: Database, tables: Tables, now: number): Promise<void> {
  return db.transaction('rw', db.tables, async () => {
    const before: Before = { at: now, tables: await readTables(db) };
    await db.meta.put({ key: BEFORE, value: before });
    const replaced = [db.applications, db.events, db.postings, db.captures, db.records, db.files];
    await Promise.all(replaced.map((table) => table.clear()));
    const { applications, records } = foldTables(tables.events);
    await db.events.bulkAdd(tables.events);
    await db.applications.bulkAdd(applications);
    await db.records.bulkAdd(records);
    await db.postings.bulkAdd(tables.postings);
    await db.captures.bulkAdd(tables.captures);
    await db.files.bulkAdd(tables.files.map((file) => ({ ...file, data: fromBase64(file.data) })));
  });
}

/** When the journal was last replaced, if that can still be undone. Milliseconds since the epoch. */
export async function restoredAt(db: Database): Promise<number | undefined> {
  return ((await db.meta.get(BEFORE))?.value as Before | undefined)?.at;
}

/** Puts back what was there before the last restore. Itself a restore, so it can be undone as well. */
export async function undoRestore(db: Database, now: number): Promise<void> {
  const before = (await db.meta.get(BEFORE))?.value as Before | undefined;
  if (before) await restore(db, before.tables, now);
}
