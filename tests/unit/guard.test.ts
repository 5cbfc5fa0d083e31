import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import { mirrorOf } from '../../utils/journal/mirror.ts';
import { mirrorTrouble } from '../../utils/journal/mirrored.ts';
import { together } from '../../utils/journal/together.ts';
import { dismissNotice, readNotice } from '../../utils/repair/notice.ts';
import { eraseDeleted } from '../../utils/transfer/eraseDeleted.ts';
import { type Cage, expectAgreement, guardOf } from './guarded.ts';
import { openTestDatabase } from './openTestDatabase.ts';

let db: Database;
let journal: Journal;
let cage: Cage;
let now: number;

beforeEach(async () => {
  db = openTestDatabase();
  now = Date.UTC(2026, 10, 3, 14);
  journal = createJournal(db, () => now++);
  cage = { repairs: 0 };
  for (const title of ['Cook', 'Gardener', 'Ranger']) await journal.addByHand({ typed: { title } }, 'applied');
  await guardOf(db, cage).check();
});
const copies = async () => (await mirrorOf(db.name)).events;
const clear = async (...tables: string[]) => {
  const transaction = db.backendDB().transaction(tables, 'readwrite');
  for (const name of tables) transaction.objectStore(name).clear();
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
};
const everything = () => db.tables.map(({ name }) => name);
const titles = async () => (await db.applications.toArray()).map(({ title }) => title).sort();

describe('the mirror', () => {
  test('has what was written as soon as the writer hears of it, several changes at a time included', async () => {
    const { eventIds } = await together(
      [() => journal.put('view', { name: 'Mine' }), () => journal.put('view', { name: 'Yours' })],
      db,
    );
    expect((await (await copies()).bulkGet(eventIds)).map((event) => event?.type)).toEqual(['put', 'put']);
  });

  test('has nothing of what was taken back because a later change failed', async () => {
    const before = await (await copies()).count();
    const fails = async () => {
      await journal.put('view', { name: 'Mine' });
      throw new Error('no');
    };
    await expect(together([fails as never], db)).rejects.toThrow('no');
    expect(await (await copies()).count()).toBe(before);
    expect(await db.events.count()).toBe(before);
  });

  test('loses what is deleted for good', async () => {
    const [row] = await db.applications.toArray();
    await journal.remove(row!.id);
    await eraseDeleted(db);
    expect((await (await copies()).toArray()).some((event) => event.applicationId === row!.id)).toBe(false);
    await guardOf(db, cage).check();
    await expectAgreement(db, cage);
    expect(await readNotice(db)).toBeUndefined();
  });
});

describe('at a start', () => {
  test('an emptied journal is brought back whole, said once, and not again', async () => {
    await clear(...everything());
    await guardOf(db, cage).check();
    expect(await titles()).toEqual(['Cook', 'Gardener', 'Ranger']);
    expect(await readNotice(db)).toMatchObject({ events: 6, applications: 3, missing: 0 });
    await dismissNotice(db);
    await guardOf(db, cage).check(true);
    expect(await readNotice(db)).toBeUndefined();
    expect(cage.repairs).toBe(1);
    await expectAgreement(db, cage);
  });

  test('a mirror that is gone is made anew, and that is nothing to speak of', async () => {
    await (await copies()).clear();
    await guardOf(db, cage).check();
    await expectAgreement(db, cage);
    expect(await readNotice(db)).toBeUndefined();
  });

  test('what no copy has any more is said to be missing, by how much', async () => {
    await clear(...everything());
    await (await copies()).clear();
    await guardOf(db, cage).check();
    expect(await readNotice(db)).toMatchObject({ events: 0, missing: 6 });
  });

  test('a first start has nothing to say, and a canary that is no canary is not believed', async () => {
    const fresh = openTestDatabase();
    const strange: Cage = { repairs: 0, canary: { count: '9', __proto__: null } };
    await guardOf(fresh, strange).check();
    expect(await readNotice(fresh)).toBeUndefined();
    expect(strange.canary).toEqual({ count: 0, last: undefined, epoch: undefined });
  });
});

test('a journal that can not be read is written anew from the mirror and from what can be read of it', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const [row] = await db.applications.toArray();
  await db.postings.add({
    applicationId: row!.id,
    seenAt: 1,
    url: 'https://acme.example/1',
    description: 'Cook for us.',
  });
  const { getAll } = IDBObjectStore.prototype;
  const { openCursor } = IDBObjectStore.prototype;
  const damaged = function (this: IDBObjectStore) {
    if (this.name === 'events' && this.transaction.db.name === db.name)
      throw new DOMException('bad block', 'UnknownError');
    return undefined;
  };
  IDBObjectStore.prototype.getAll = function (...args) {
    damaged.call(this);
    return getAll.apply(this, args);
  };
  IDBObjectStore.prototype.openCursor = function (...args) {
    damaged.call(this);
    return openCursor.apply(this, args);
  };
  const { deleteDatabase } = IDBFactory.prototype;
  // A file that is gone is damaged no more.
  IDBFactory.prototype.deleteDatabase = function (...args) {
    Object.assign(IDBObjectStore.prototype, { getAll, openCursor });
    return deleteDatabase.apply(this, args);
  };
  try {
    await guardOf(db, cage).check(true);
  } finally {
    Object.assign(IDBObjectStore.prototype, { getAll, openCursor });
    IDBFactory.prototype.deleteDatabase = deleteDatabase;
  }
  expect(await titles()).toEqual(['Cook', 'Gardener', 'Ranger']);
  expect(await db.postings.get(row!.id)).toMatchObject({ description: 'Cook for us.' });
  expect(await readNotice(db)).toMatchObject({ events: 6, rebuilt: true });
  await expectAgreement(db, cage);
});

test('a mirror that takes nothing is no reason to lose a change, and is told until it does', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  const { put } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.put = function (...args) {
    if (this.transaction.db.name === `${db.name}-mirror`) throw new DOMException('full', 'QuotaExceededError');
    return put.apply(this, args);
  };
  try {
    await journal.addByHand({ typed: { title: 'Baker' } });
    expect(await titles()).toContain('Baker');
    expect(mirrorTrouble(db)).toBeDefined();
  } finally {
    IDBObjectStore.prototype.put = put;
  }
  await guardOf(db, cage).check();
  await expectAgreement(db, cage);
});

test('what is deleted for good stays so, also when the mirror could not follow at once', async () => {
  const [row] = await db.applications.toArray();
  await journal.remove(row!.id);
  const { delete: remove } = IDBObjectStore.prototype;
  IDBObjectStore.prototype.delete = function (...args) {
    if (this.name === 'events' && this.transaction.db.name === `${db.name}-mirror`)
      throw new DOMException('full', 'QuotaExceededError');
    return remove.apply(this, args);
  };
  try {
    await eraseDeleted(db);
  } finally {
    IDBObjectStore.prototype.delete = remove;
  }
  expect((await (await copies()).toArray()).some((event) => event.applicationId === row!.id)).toBe(true);
  await guardOf(db, cage).check();
  expect(await readNotice(db)).toBeUndefined();
  expect((await db.events.toArray()).some((event) => event.applicationId === row!.id)).toBe(false);
  await expectAgreement(db, cage);
});
