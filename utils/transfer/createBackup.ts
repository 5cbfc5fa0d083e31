import { type Database, SCHEMA } from '../journal/db.ts';
import type { Backup, Tables } from './backupSchema.ts';

/** Everything in the journal, as the backup file has it. One transaction, so that it is all of one moment. */
export async function createBackup(db: Database, now: number): Promise<Backup> {
  return { format: 'rebound', version: SCHEMA, exportedAt: new Date(now).toISOString(), tables: await readTables(db) };
}

/** All rows of all tables. */
export function readTables(db: Database): Promise<Tables> {
  return db.transaction('r', db.applications, db.events, db.postings, db.captures, async () => ({
    applications: await db.applications.toArray(),
    events: await db.events.toArray(),
    postings: await db.postings.toArray(),
    captures: await db.captures.toArray(),
  }));
}
