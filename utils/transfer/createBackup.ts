import { type Database, SCHEMA } from '../journal/db.ts';
import type { Backup, Tables } from './backupSchema.ts';
import { toBase64 } from './base64.ts';

/** Everything in the journal, as the backup file has it. One transaction, so that it is all of one moment. */
export async function createBackup(db: Database, now: number): Promise<Backup> {
  return { format: 'rebound', version: SCHEMA, exportedAt: new Date(now).toISOString(), tables: await readTables(db) };
}

/** All rows of all tables that a backup has. */
export function readTables(db: Database): Promise<Tables> {
  return db.transaction('r', db.applications, db.events, db.postings, db.captures, db.files, async () => ({
    applications: await db.applications.toArray(),
    events: await db.events.toArray(),
    postings: await db.postings.toArray(),
    captures: await db.captures.toArray(),
    files: (await db.files.toArray()).map((file) => ({ ...file, data: toBase64(file.data) })),
  }));
}
