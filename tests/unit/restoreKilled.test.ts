import { expect, test, vi } from 'vitest';
import { type Database, openDatabase } from '../../utils/journal/db.ts';
import { fold } from '../../utils/journal/fold.ts';
import { closeMirror } from '../../utils/journal/mirror.ts';
import type { JournalEvent } from '../../utils/journal/types.ts';
import type { Tables } from '../../utils/transfer/backupSchema.ts';
import { readTables } from '../../utils/transfer/createBackup.ts';
import { CHUNK } from '../../utils/transfer/eachChunk.ts';
import { merge } from '../../utils/transfer/merge.ts';
import { restore, undoRestore } from '../../utils/transfer/restore.ts';
import newest from '../fixtures/backup-v3.json' with { type: 'json' };
import { type Cage, expectAgreement, guardOf } from './guarded.ts';
import { dyingAt } from './mortal.ts';

/** A restore that is killed on its way has not happened, or has happened as a whole: whoever starts next finds either. */

const small = newest.tables as unknown as Tables;

/** So many that each table is written in several pieces. */
const large: Tables = {
  ...small,
  events: Array.from({ length: CHUNK * 3 }, (_, at) => ({
    id: `event-${at}`,
    applicationId: `application-${at % 20}`,
    type: at < 20 ? 'saved' : 'note',
    by: 'person',
    at: 1_790_000_000_000 + at,
    recordedAt: 1_790_000_000_000 + at,
    ...(at < 20 ? { fields: { title: `Ranger ${at}` } } : { text: String(at) }),
  })) as JournalEvent[],
  applications: [],
  postings: Array.from({ length: CHUNK + 1 }, (_, at) => ({
    applicationId: `application-${at}`,
    seenAt: at,
    url: 'https://jobs.example/1',
    description: `Number ${at}`,
  })),
};

const WAYS = {
  restore: (db: Database, tables: Tables) => restore(db, tables, 5),
  merge: (db: Database, tables: Tables) => merge(db, tables, 5),
  undo: (db: Database) => undoRestore(db, 6),
};

test.each(['restore', 'merge', 'undo'] as const)('%s, killed at each of its writes', async (way) => {
  const { before, after } = await killedEverywhere(way, small, 1, 1);
  expect(before).toBeGreaterThan(20);
  // The second copy follows when the first is written: who dies there has restored all the same.
  expect(after).toBeGreaterThan(1);
}, 120_000);

test('a long restore, killed at each of its pieces', async () => {
  const { before } = await killedEverywhere('restore', large, CHUNK / 2, CHUNK);
  expect(before).toBeGreaterThan(3);
}, 120_000);

/** Kills it at one write after the other until it gets through; answers how often what was before was found, and how often all of it. */
async function killedEverywhere(way: keyof typeof WAYS, tables: Tables, first: number, step: number) {
  // What a program says while it dies is not to be heard.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const begun = await begin(way, tables);
  const before = await stateOf(begun);
  await WAYS[way](begun, tables);
  const whole = await stateOf(begun);
  await close(begun);
  expect(whole).not.toBe(before);

  const found = { before: 0, after: 0 };
  for (let at = first; ; at += step) {
    const mortal = await begin(way, tables);
    const cage: Cage = { repairs: 0 };
    await guardOf(mortal, cage).check();
    const { dead } = await dyingAt(at, () => WAYS[way](mortal, tables));
    await close(mortal);

    const db = openDatabase(mortal.name);
    await guardOf(db, cage).check();
    await expectAgreement(db, cage);
    const now = await stateOf(db);
    expect([before, whole]).toContain(now);
    found[now === before ? 'before' : 'after']++;
    await close(db);
    if (!dead) return found;
  }
}

/** A journal with something in it; where a restore is to be undone, after one. */
async function begin(way: keyof typeof WAYS, tables: Tables): Promise<Database> {
  const db = openDatabase(`killed-${crypto.randomUUID()}`);
  const event: JournalEvent = {
    id: 'own',
    applicationId: 'own',
    type: 'saved',
    by: 'person',
    at: 1,
    recordedAt: 1,
    fields: { title: 'Here before' },
  };
  await db.events.add(event);
  await db.applications.add(fold([event])!);
  if (way === 'undo') await restore(db, tables, 5);
  return db;
}

async function close(db: Database): Promise<void> {
  db.close();
  await closeMirror(db.name);
}

async function stateOf(db: Database): Promise<string> {
  return JSON.stringify([await readTables(db), await db.records.toArray(), await db.checkIns.toArray()]);
}
