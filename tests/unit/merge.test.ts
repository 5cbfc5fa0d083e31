import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal } from '../../utils/journal/journal.ts';
import { joinApplications, keepApart } from '../../utils/journal/pairs.ts';
import type { JournalEvent } from '../../utils/journal/types.ts';
import { compare } from '../../utils/transfer/compare.ts';
import { readTables } from '../../utils/transfer/createBackup.ts';
import { foldTables } from '../../utils/transfer/foldTables.ts';
import { merge } from '../../utils/transfer/merge.ts';
import { restore, restoredAt, undoRestore } from '../../utils/transfer/restore.ts';
import { openTestDatabase } from './openTestDatabase.ts';

const START = 1_700_000_000_000;

/** One device: a journal with a clock that stands still now and then, as clocks of two devices may agree. */
function device(db: Database) {
  let now = START;
  const journal = createJournal(db, () => now);
  const step = async (kind: number, which: number, word: string): Promise<void> => {
    now += which % 3;
    const rows = (await db.applications.toArray()).sort((a, b) => (a.id < b.id ? -1 : 1));
    const row = rows[which % Math.max(1, rows.length)];
    const events = (await db.events.toArray()).sort((a, b) => (a.id < b.id ? -1 : 1));
    const event = events[which % Math.max(1, events.length)];
    const people = (await db.records.where('kind').equals('person').toArray()).sort((a, b) => (a.id < b.id ? -1 : 1));
    const person = people[which % Math.max(1, people.length)];
    if (kind === 0 || !row || !event)
      await journal.addByHand({
        typed: { title: word, company: 'Café' },
        posting: { seenAt: now, url: 'https://jobs.example/', description: word },
      });
    else if (kind === 1) await journal.edit(row.id, { notes: word, location: null });
    else if (kind === 2) await journal.setStage(row.id, which % 2 ? 'interview' : 'applied');
    else if (kind === 3) await journal.setOutcome(row.id, which % 2 ? 'rejected' : 'open');
    else if (kind === 4) await journal.undo(event.id);
    else if (kind === 5) await journal.remove(row.id);
    else if (kind === 6) await journal.put('person', { name: word, role: 'contact', company: word }, person?.id);
    else if (kind === 7 && person) await journal.removeRecord('person', person.id);
    else if (kind === 8) await journal.log(row.id, { type: 'interview', interview: { kind: 'phone', notes: word } });
    else if (kind === 9) await journal.amend(event.id, { at: now - which });
    else if (kind === 11 && rows.length > 1)
      await joinApplications(row.id, rows[(which + 1) % rows.length]!.id, now, db);
    else if (kind === 12 && rows.length > 1)
      await keepApart(row.id, row.joinedIds?.[0] ?? rows[(which + 1) % rows.length]!.id, now, db);
    else await db.files.put({ id: crypto.randomUUID(), name: word, type: '', data: Uint8Array.of(1), addedAt: now });
  };
  return { db, journal, step };
}

const byId = <Row extends { id?: string; applicationId?: string }>(rows: Row[]) =>
  rows.toSorted((a, b) => ((a.id ?? a.applicationId)! < (b.id ?? b.applicationId)! ? -1 : 1));
/** Everything but the copy for undoing, in an order that doesn't depend on who wrote first. */
async function all(db: Database) {
  const tables = await readTables(db);
  return {
    applications: byId(tables.applications),
    events: byId(tables.events),
    postings: byId(tables.postings),
    captures: byId(tables.captures),
    files: byId(tables.files),
    records: byId(await db.records.toArray()),
  };
}
const ids = (events: JournalEvent[]) => events.map((event) => event.id).sort();

const steps = fc.array(fc.tuple(fc.nat(12), fc.nat(50), fc.constantFrom('Cook', 'Ranger', '')), { maxLength: 10 });

test('merging loses nothing, is the same in both directions, and changes nothing a second time', async () => {
  await fc.assert(
    fc.asyncProperty(steps, steps, steps, async (shared, left, right) => {
      const [a, b] = [device(openTestDatabase()), device(openTestDatabase())];
      for (const step of shared) await a.step(...step);
      await restore(b.db, await readTables(a.db), START);
      for (const step of left) await a.step(...step);
      for (const step of right) await b.step(...step);
      const [mine, theirs] = [await readTables(a.db), await readTables(b.db)];
      const before = await all(a.db);

      await merge(a.db, theirs, START + 1);
      await merge(b.db, mine, START + 1);
      const merged = await all(a.db);
      expect(merged).toEqual(await all(b.db));
      expect(ids(merged.events)).toEqual([...new Set([...ids(mine.events), ...ids(theirs.events)])].sort());
      // What is in the tables is what the events say.
      const folded = foldTables(merged.events);
      expect(merged.applications).toEqual(byId(folded.applications));
      expect(merged.records).toEqual(byId(folded.records));

      for (const again of [theirs, mine, await readTables(b.db)]) {
        expect(await merge(a.db, again, START + 2)).toBe(0);
        expect(await all(a.db)).toEqual(merged);
      }
      // A merge that had nothing to do leaves the way back as it was.
      await undoRestore(a.db, START + 3);
      if (await restoredAt(a.db)) expect(await all(a.db)).toEqual(before);
      await Promise.all([a.db.delete(), b.db.delete()]);
    }),
    { numRuns: 40 },
  );
}, 120_000);

describe('two devices', () => {
  let here: ReturnType<typeof device>;
  let there: ReturnType<typeof device>;
  let shared: string;
  beforeEach(async () => {
    here = device(openTestDatabase());
    there = device(openTestDatabase());
    shared = (await here.journal.addByHand({ typed: { title: 'Cook', company: 'Café' } })).applicationId;
    await restore(there.db, await readTables(here.db), START);
  });

  test('both sides of one application count', async () => {
    await here.journal.edit(shared, { notes: 'soup' });
    await there.journal.setStage(shared, 'interview');
    await merge(here.db, await readTables(there.db), START);
    expect(await here.db.applications.get(shared)).toMatchObject({ notes: 'soup', stage: 'interview' });
  });

  test('what was deleted there is deleted here, and can be brought back', async () => {
    const { eventIds } = await there.journal.remove(shared);
    await there.journal.put('person', { name: 'Anna' }, 'p1');
    const tables = await readTables(there.db);
    expect(await compare(here.db, tables)).toMatchObject({ gone: 1, newer: 0, fresh: 0 });
    await merge(here.db, tables, START);
    expect(await here.db.applications.count()).toBe(0);
    expect(await here.db.records.toArray()).toMatchObject([{ name: 'Anna' }]);
    await here.journal.undo(...eventIds);
    expect(await here.db.applications.get(shared)).toMatchObject({ title: 'Cook' });
  });

  test('a merge can be undone', async () => {
    const before = await all(here.db);
    await there.journal.edit(shared, { notes: 'soup' });
    await there.journal.addByHand({ typed: { title: 'Ranger' } });
    expect(await restoredAt(here.db)).toBeUndefined();
    await merge(here.db, await readTables(there.db), 7);
    expect(await restoredAt(here.db)).toBe(7);
    await undoRestore(here.db, 8);
    expect(await all(here.db)).toEqual(before);
  });

  test('a merge that made two of them one is undone as well', async () => {
    await there.journal.addByHand({ typed: { title: 'Cook', company: 'Café' } });
    await merge(here.db, await readTables(there.db), 1);
    const before = await all(here.db);
    const [one, other] = await there.db.applications.toCollection().primaryKeys();
    await joinApplications(one!, other!, START + 1, there.db);
    await merge(here.db, await readTables(there.db), 2);
    expect(await here.db.applications.count()).toBe(1);
    await undoRestore(here.db, 3);
    expect(await all(here.db)).toEqual(before);
  });

  test('a merge that fails half-way leaves everything as it was', async () => {
    const before = await all(here.db);
    await there.journal.edit(shared, { notes: 'soup' });
    const tables = await readTables(there.db);
    tables.events.push({ ...tables.events[0]!, id: 'x', text: (() => '') as never });
    await expect(merge(here.db, tables, START)).rejects.toThrow();
    expect(await all(here.db)).toEqual(before);
    expect(await restoredAt(here.db)).toBeUndefined();
  });

  test('of two postings the one that was seen first stays', async () => {
    await here.db.postings.put({ applicationId: shared, seenAt: 2, url: '', description: 'later' });
    await there.db.postings.put({ applicationId: shared, seenAt: 1, url: '', description: 'first' });
    await merge(here.db, await readTables(there.db), START);
    expect(await here.db.postings.get(shared)).toMatchObject({ description: 'first' });
  });

  test('one posting noted on both is told, and both stay', async () => {
    const entry = { typed: { title: 'Ranger', company: 'Reef' }, keys: ['jobs:1'] };
    await here.journal.addByHand(entry);
    await there.journal.addByHand(entry);
    await there.journal.addByHand({ typed: { title: 'Ranger', company: 'Reef' }, keys: ['jobs:2'] });
    const tables = await readTables(there.db);
    expect(await compare(here.db, tables)).toMatchObject({ there: 3, fresh: 2, alike: 1, onlyHere: 1, newer: 0 });
    await merge(here.db, tables, START);
    expect(await here.db.applications.count()).toBe(4);
    expect(await compare(here.db, tables)).toMatchObject({ fresh: 0, newer: 0, older: 0, onlyHere: 1, changes: false });
  });

  test('what is newer on either side is told', async () => {
    await here.journal.edit(shared, { notes: 'soup' });
    const old = await readTables(there.db);
    expect(await compare(here.db, old)).toMatchObject({ newer: 0, older: 1, changes: false });
    await there.journal.edit(shared, { notes: 'salad' });
    expect(await compare(here.db, await readTables(there.db))).toMatchObject({ newer: 1, older: 1, changes: true });
  });
});
