import Dexie, { type Table } from 'dexie';
import type { Application, DoneCapture, JournalEvent, Meta, SavedPosting } from './types.ts';

/** Our own schema number: Dexie opens newer data without a word, so `meta.schema` says what wrote it. */
export const SCHEMA = 1;

export type Database = Dexie & {
  applications: Table<Application, string>;
  events: Table<JournalEvent, string>;
  postings: Table<SavedPosting, string>;
  captures: Table<DoneCapture, string>;
  meta: Table<Meta, string>;
};

/**
 * Opens a journal database. Commits are strict: the browser's default may lose half a minute of acknowledged writes at
 * a power cut (https://developer.chrome.com/blog/indexeddb-durability-mode-now-defaults-to-relaxed).
 */
export function openDatabase(name = 'rebound'): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  db.version(1).stores({
    applications:
      'id, *keys, stage, outcome, appliedAt, createdAt, updatedAt, companyKey, [companyKey+titleKey], [stage+stageAt]',
    events: 'id, applicationId, [applicationId+recordedAt], recordedAt',
    postings: 'applicationId',
    captures: 'id, at',
    meta: 'key',
  });
  db.on('populate', (transaction) => {
    transaction.table('meta').add({ key: 'schema', value: SCHEMA });
  });
  return db;
}

/** The journal of this browser profile. Opened on first use. */
export const db: Database = openDatabase();
