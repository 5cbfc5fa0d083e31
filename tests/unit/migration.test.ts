import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type Database, openDatabase, SCHEMA } from '../../utils/journal/db.ts';
import { closeMirror } from '../../utils/journal/mirror.ts';
import { storedSchema } from '../../utils/journal/queries.ts';
import { dropSnapshot, readSnapshot, snapshotHead } from '../../utils/journal/snapshot.ts';
import { type Cage, expectAgreement, guardOf } from './guarded.ts';
import { dyingAt } from './mortal.ts';

/** A database as an earlier Rebound left it on disk: its stores to the letter, and its rows. */
interface Stored {
  schema: number;
  stores: Record<
    string,
    { keyPath: string; indexes: Record<string, { keyPath: string | string[]; multiEntry?: true }> }
  >;
  rows: Record<string, object[]>;
}

const fixtures = import.meta.glob<Stored>('../fixtures/database-v*.json', { eager: true, import: 'default' });
let name: string;
let cage: Cage;

beforeEach(() => {
  name = `migrated-${crypto.randomUUID()}`;
  cage = { repairs: 0 };
});

test('there is a stored database of every schema up to this one', () => {
  const schemas = Object.values(fixtures).map(({ schema }) => schema);
  expect(schemas.sort()).toEqual(Array.from({ length: SCHEMA }, (_, at) => at + 1));
});

describe.each(Object.values(fixtures))('a database of schema $schema', (stored) => {
  test('opens with every event, rows that are folded from them, and a copy of what it was', async () => {
    await put(stored);
    const db = openDatabase(name);
    await db.open();
    expect(await storedSchema(db)).toBe(SCHEMA);
    await guardOf(db, cage).check();
    await expectAll(db, stored);
    if (stored.schema === SCHEMA) return expect(await snapshotHead(name)).toBeUndefined();
    expect(await snapshotHead(name)).toMatchObject({ schema: stored.schema });
    const copy = await readSnapshot(name);
    for (const [table, rows] of Object.entries(stored.rows)) expect(copy[table] ?? []).toEqual(rows);
    await dropSnapshot(name);
    expect(await readSnapshot(name)).toEqual({});
  });

  test('is what it was or what it becomes, wherever a migration dies', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    for (let at = 1; ; at++) {
      name = `migrated-${crypto.randomUUID()}`;
      cage = { repairs: 0 };
      await put(stored);
      const first = openDatabase(name);
      const { dead } = await dyingAt(at, () => first.open());
      first.close();
      await closeMirror(name);
      const db = openDatabase(name);
      await guardOf(db, cage).check();
      await expectAll(db, stored);
      db.close();
      await closeMirror(name);
      if (!dead) return expect(at).toBeGreaterThan(stored.schema < SCHEMA ? 3 : 0);
    }
  });
});

test('a newer database is opened, but neither compared nor repaired, and says that it may not be written', async () => {
  const db = openDatabase(name);
  await db.meta.put({ key: 'schema', value: SCHEMA + 1 });
  cage.canary = { count: 99 };
  const guard = guardOf(db, cage);
  expect(await guard.ready()).toBe(false);
  expect(cage).toEqual({ repairs: 0, canary: { count: 99 } });
});

async function expectAll(db: Database, { rows }: Stored): Promise<void> {
  expect(await db.events.toArray()).toEqual(rows.events);
  expect(await db.postings.toArray()).toEqual(rows.postings);
  expect(await db.captures.toArray()).toEqual(rows.captures);
  await expectAgreement(db, cage);
  expect((await db.applications.toCollection().primaryKeys()).length).toBe(rows.applications?.length);
}

/** Puts it on disk with the browser's own means: nothing of ours has a hand in it. */
async function put({ schema, stores, rows }: Stored): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    // Dexie counts in tens.
    const request = indexedDB.open(name, schema * 10);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => resolve(request.result);
    request.onupgradeneeded = () => {
      for (const [table, { keyPath, indexes }] of Object.entries(stores)) {
        const store = request.result.createObjectStore(table, { keyPath });
        for (const [index, { keyPath, multiEntry }] of Object.entries(indexes))
          store.createIndex(index, keyPath, { multiEntry });
        for (const row of rows[table] ?? []) store.add(row);
      }
    };
  });
  database.close();
}
