import { effect } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Book, openBook } from '../../utils/journal/book.ts';
import { type Database, openDatabase } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import { databaseError } from '../../utils/journal/live.ts';
import { readTables } from '../../utils/transfer/createBackup.ts';
import { restore } from '../../utils/transfer/restore.ts';
import { openTestDatabase } from './openTestDatabase.ts';

let db: Database;
let journal: Journal;
let book: Book;
let close: () => void;
const titles = () => book.rows.value?.map((row) => row.title).sort();
const add = (title: string) => journal.addByHand({ typed: { title, company: 'Acme' } }, 'applied');
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: `id${index}`, title: `Job ${index}`, company: '', location: '', url: '', site: '', keys: [] },
    ...{ stage: 'applied' as const, outcome: 'open' as const, stageAt: 0, createdAt: 0, updatedAt: index },
    ...{ companyKey: '', titleKey: '' },
  }));

beforeEach(() => {
  db = openTestDatabase();
  journal = createJournal(db);
  book = openBook(db);
  close = () => {};
});

afterEach(async () => {
  close();
  await db.delete();
});

function read(): Promise<void> {
  close = effect(() => void book.rows.value);
  return vi.waitFor(() => expect(book.complete.value).toBe(true), 5000);
}

test('shows the latest ones first, and then all of them', async () => {
  await db.applications.bulkAdd(many(4500));
  const seen: number[] = [];
  close = effect(() => void seen.push(book.rows.value?.length ?? 0));
  await vi.waitFor(() => expect(book.complete.value).toBe(true), 5000);
  expect(seen).toEqual([0, 60, 4500]);
  expect(book.total.value).toBe(4500);
});

test('may begin before a view asks, and reads the latest ones only once', async () => {
  await db.applications.bulkAdd(many(300));
  await book.begin();
  expect(book.rows.value?.length).toBe(60);
  await vi.waitFor(() => expect(book.total.value).toBe(300));
  expect(book.complete.value).toBe(false);
  const first = book.rows.value;
  const seen: (readonly unknown[] | undefined)[] = [];
  close = effect(() => void seen.push(book.rows.value));
  await vi.waitFor(() => expect(book.complete.value).toBe(true), 5000);
  expect(seen).toEqual([first, book.rows.value]);
});

test('what was shown first stays the same object when all are read, but for what changed meanwhile', async () => {
  const { applicationId } = await add('Cook');
  await db.applications.bulkAdd(many(80));
  await book.begin();
  const before = new Map(book.rows.value?.map((row) => [row.id, row]));
  await db.applications.update(applicationId, { notes: 'Changed', updatedAt: Date.now() + 1 });
  await read();
  const after = new Map(book.rows.value?.map((row) => [row.id, row]));
  expect(after.get('id79')).toBe(before.get('id79'));
  expect(after.get(applicationId)?.notes).toBe('Changed');
});

test('begins again for a view when the first reading failed', async () => {
  await add('Cook');
  db.close();
  await book.begin();
  expect(book.rows.value).toBeUndefined();
  expect(databaseError.value).toBeDefined();
  await db.open();
  await read();
  expect(titles()).toEqual(['Cook']);
});

test('the first ones are the newest', async () => {
  await db.applications.bulkAdd(many(4500));
  const first: string[] = [];
  close = effect(() => {
    if (book.rows.value && first.length === 0) first.push(...book.rows.value.map((row) => row.id));
  });
  await vi.waitFor(() => expect(first.length).toBeGreaterThan(0), 5000);
  expect(first.slice(0, 2)).toEqual(['id4499', 'id4498']);
});

test('follows what is added, changed, deleted and brought back', async () => {
  const { applicationId } = await add('Cook');
  await read();
  expect(titles()).toEqual(['Cook']);
  await add('Baker');
  await vi.waitFor(() => expect(titles()).toEqual(['Baker', 'Cook']));
  await journal.edit(applicationId, { title: 'Chef' });
  await vi.waitFor(() => expect(titles()).toEqual(['Baker', 'Chef']));
  const gone = await journal.remove(applicationId);
  await vi.waitFor(() => expect(titles()).toEqual(['Baker']));
  await journal.undo(...gone.eventIds);
  await vi.waitFor(() => expect(titles()).toEqual(['Baker', 'Chef']));
});

test('follows what another connection writes', async () => {
  await read();
  const other = openDatabase(db.name);
  await createJournal(other).addByHand({ typed: { title: 'Elsewhere' } });
  await vi.waitFor(() => expect(titles()).toEqual(['Elsewhere']));
  other.close();
});

test('follows a restore', async () => {
  await add('Before');
  const tables = await readTables(db);
  await add('After');
  await read();
  await restore(db, tables, Date.now());
  await vi.waitFor(() => expect(titles()).toEqual(['Before']));
});

test('misses nothing that changes while it reads', async () => {
  await db.applications.bulkAdd(many(4500));
  close = effect(() => void book.rows.value);
  for (let index = 0; index < 20; index++) await add(`New ${index}`);
  await vi.waitFor(() => expect(book.rows.value?.length).toBe(4520), 5000);
});
