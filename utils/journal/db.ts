import Dexie, { type Table, type Transaction } from 'dexie';
import { fold } from './fold.ts';
import { foldRecord } from './foldRecord.ts';
import { mirrored } from './mirrored.ts';
import type { AnyRecord, StoredFile } from './records.ts';
import type { CheckIn } from './recoveryRecords.ts';
import { keepSnapshot } from './snapshot.ts';
import type { Application, DoneCapture, JournalEvent, Meta, SavedPosting } from './types.ts';

/** Our own schema number: Dexie opens newer data without a word, so `meta.schema` says what wrote it. */
export const SCHEMA = 4;

export type Database = Dexie & {
  applications: Table<Application, string>;
  events: Table<JournalEvent, string>;
  postings: Table<SavedPosting, string>;
  captures: Table<DoneCapture, string>;
  records: Table<AnyRecord, string>;
  files: Table<StoredFile, string>;
  checkIns: Table<CheckIn, string>;
  meta: Table<Meta, string>;
};

/**
 * Opens a journal database. Commits are strict: the browser's default may lose half a minute of acknowledged writes at
 * a power cut (https://developer.chrome.com/blog/indexeddb-durability-mode-now-defaults-to-relaxed).
 */
export function openDatabase(name = 'rebound'): Database {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict' }) as Database;
  let copied = false;
  /** What was there before the first of the migrations that follow each other is copied, not what lies between them. */
  const copyFirst = async (schema: number, transaction: Transaction) => {
    if (!copied) await keepSnapshot(name, schema, transaction, Date.now());
    copied = true;
  };
  db.version(1).stores({
    applications:
      'id, *keys, stage, outcome, appliedAt, createdAt, updatedAt, companyKey, [companyKey+titleKey], [stage+stageAt]',
    events: 'id, applicationId, [applicationId+recordedAt], recordedAt',
    postings: 'applicationId',
    captures: 'id, at',
    meta: 'key',
  });
  // 2026-11: what there is beside applications, and attached files.
  db.version(2)
    .stores({ records: 'id, kind, [kind+companyKey], [kind+at], *applicationIds, updatedAt', files: 'id' })
    .upgrade(async (transaction) => {
      await copyFirst(1, transaction);
      // Rows say more than before; their events say it already.
      const events: JournalEvent[] = await transaction.table('events').toArray();
      const histories = [...Map.groupBy(events, (event) => event.applicationId).values()];
      await transaction.table('applications').bulkPut(histories.map(fold).filter((row) => row !== undefined));
      await transaction.table('meta').put({ key: 'schema', value: 2 });
    });
  // 2026-11: how a day felt, for those who want to say it.
  db.version(3)
    .stores({ checkIns: 'day' })
    .upgrade(async (transaction) => {
      await copyFirst(2, transaction);
      await transaction.table('meta').put({ key: 'schema', value: 3 });
    });
  // 2026-11: what a plan says has another name; its events say it under the old one still.
  db.version(4).upgrade(async (transaction) => {
    await copyFirst(3, transaction);
    const plans: AnyRecord[] = await transaction.table('records').where('kind').equals('plan').toArray();
    const events: JournalEvent[] = await transaction
      .table('events')
      .where('applicationId')
      .anyOf(plans.map(({ id }) => id))
      .sortBy('recordedAt');
    const histories = [...Map.groupBy(events, (event) => event.applicationId).values()];
    await transaction.table('records').bulkPut(histories.map(foldRecord).filter((row) => row !== undefined));
    await transaction.table('meta').put({ key: 'schema', value: 4 });
  });
  db.on('populate', (transaction) => {
    transaction.table('meta').add({ key: 'schema', value: SCHEMA });
  });
  mirrored(db);
  return db;
}

/** The journal of this browser profile. Opened on first use. */
export const db: Database = openDatabase();
