import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import { joinApplications, joinPosting, keepApart, keepPostingApart } from '../../utils/journal/pairs.ts';
import { alike, byKeys, currentApplication, peopleOf, savedPosting, timeline } from '../../utils/journal/queries.ts';
import { recordConfirmation, recordSaved } from '../../utils/journal/recorder.ts';
import { isSameRole, roleKey } from '../../utils/journal/sameRole.ts';
import type { Application } from '../../utils/journal/types.ts';
import { createDeepIndex } from '../../utils/search/deepIndex.ts';
import { compare } from '../../utils/transfer/compare.ts';
import { createBackup } from '../../utils/transfer/createBackup.ts';
import { countDeleted, eraseDeleted } from '../../utils/transfer/eraseDeleted.ts';
import { parseBackup } from '../../utils/transfer/readBackup.ts';
import { restore } from '../../utils/transfer/restore.ts';
import { openTestDatabase } from './openTestDatabase.ts';

let db: Database;
let now: number;
let journal: Journal;
beforeEach(() => {
  db = openTestDatabase();
  now = 1_700_000_000_000;
  journal = createJournal(db, () => ++now);
});

const add = async (title: string, company: string, keys: string[] = [], stage: 'saved' | 'applied' = 'applied') =>
  (
    await journal.addByHand(
      { read: { title, company, location: 'Kiel', site: keys[0]?.split(':')[0] ?? '' }, keys },
      stage,
    )
  ).applicationId;
const row = async (id: string) => (await db.applications.get(id)) as Application;
const join = (a: string, b: string) => joinApplications(a, b, ++now, db);
/** Rows as they are, but for when they last changed. */
const rows = async () =>
  Object.fromEntries((await db.applications.toArray()).map(({ updatedAt: _, ...one }) => [one.id, one]));
const people = async () =>
  Object.fromEntries(
    (await db.records.where('kind').equals('person').toArray()).map(({ updatedAt: _, ...one }) => [one.id, one]),
  );

describe('two applications that are one', () => {
  test('have one row with all keys, events, people, documents, tags and notes of both', async () => {
    const a = await add('Cook', 'Café', ['indeed:1']);
    const b = await add('Cook', 'Café', ['stepstone:2']);
    await journal.edit(a, { tags: ['near'], documentIds: ['cv'], notes: 'Ask for Anna.' });
    await journal.edit(b, { tags: ['soup'], documentIds: ['letter'], notes: 'Bring shoes.' });
    await journal.setStage(b, 'interview');
    await journal.log(a, { type: 'note', text: 'called' });
    await journal.put('person', { name: 'Anna', role: 'contact', applicationIds: [b] }, 'anna');

    const { applicationId } = await join(b, a);
    expect(applicationId).toBe(a);
    expect(await db.applications.count()).toBe(1);
    const one = await row(a);
    expect(one).toMatchObject({ stage: 'interview', joinedIds: [b], tags: ['near', 'soup'] });
    expect(one.keys.sort()).toEqual(['indeed:1', 'stepstone:2']);
    expect(one.documentIds).toEqual(['cv', 'letter']);
    expect(one.notes).toBe('Ask for Anna.\n\nBring shoes.');
    expect(await peopleOf(one, db)).toMatchObject([{ name: 'Anna', applicationIds: [b, a] }]);
    expect((await timeline(a, db)).map(({ applicationId }) => applicationId)).toEqual(expect.arrayContaining([a, b]));
    expect(await currentApplication(b, db)).toMatchObject({ id: a });
    expect(await byKeys(['stepstone:2'], db)).toMatchObject([{ id: a }]);
  });

  test('were applied for on the earlier of two days, and keep what only one of them knew', async () => {
    const a = await add('Cook', 'Café');
    const b = await add('Cook', 'Café');
    await journal.edit(a, { location: '', appliedAt: 2000 });
    await journal.edit(b, { salary: '20 an hour', appliedAt: 1000 });
    await join(a, b);
    expect(await row(a)).toMatchObject({ location: 'Kiel', salary: '20 an hour', appliedAt: 1000 });
  });

  test('go on as one: what is changed, seen or sent later is in the one row', async () => {
    const a = await add('Cook', 'Café', ['indeed:1'], 'saved');
    const b = await add('Cook', 'Café', ['stepstone:2'], 'saved');
    await join(a, b);
    await journal.edit(b, { notes: 'said of the other' });
    const posting = { title: 'Cook', url: 'https://x.example/', site: 'stepstone', keys: ['stepstone:2'] };
    const confirmed = {
      type: 'confirmation',
      id: crypto.randomUUID(),
      doc: '',
      at: now,
      docAt: 0,
      how: 'url',
      sentence: '',
      url: 'https://x.example/',
      site: 'stepstone',
      posting,
    } as const;
    await recordConfirmation(db, confirmed, { applicationId: b }, ++now);
    await recordSaved(db, { ...posting, keys: ['stepstone:2', 'new:3'] }, ++now);
    expect(await db.applications.toArray()).toMatchObject([{ id: a, stage: 'applied', notes: 'said of the other' }]);
    expect((await row(a)).keys).toContain('new:3');
    await journal.setStage(a, 'saved');
    expect(await row(a)).toMatchObject({ stage: 'saved' });
  });

  test('are deleted and brought back together', async () => {
    const [a, b] = [await add('Cook', 'Café'), await add('Cook', 'Café')];
    await join(a, b);
    const before = await rows();
    const { eventIds } = await journal.remove(a);
    expect(await db.applications.count()).toBe(0);
    await journal.undo(...eventIds);
    expect(await rows()).toEqual(before);
    await journal.bulk([a], { remove: true });
    expect(await db.applications.count()).toBe(0);
    expect(await eraseDeleted(db)).toBe(2);
  });

  test('are not among what was deleted, and nothing of them is erased', async () => {
    const [a, b, c] = [await add('Cook', 'Café'), await add('Cook', 'Café'), await add('Guide', 'Reef')];
    await journal.log(b, { type: 'note', text: 'called' });
    await join(a, b);
    expect(await countDeleted(db)).toBe(0);
    await journal.remove(c);
    await eraseDeleted(db);
    expect((await timeline(a, db)).some(({ text }) => text === 'called')).toBe(true);
  });

  test('are taken apart again as they were, also later', async () => {
    const [a, b] = [await add('Cook', 'Café', ['x:1']), await add('Cook', 'Café', ['y:2'])];
    await journal.edit(a, { tags: ['near'] });
    await journal.edit(b, { tags: ['soup'] });
    await journal.put('person', { name: 'Anna', role: 'contact', applicationIds: [b] }, 'anna');
    const before = { rows: await rows(), people: await people() };
    await join(a, b);
    await keepApart(a, b, ++now, db);
    expect({ rows: await rows(), people: await people() }).toEqual(before);
    expect(await alike(await row(a), db)).toEqual([]);
  });

  test('survive a backup, which counts them as one', async () => {
    const [a, b] = [await add('Cook', 'Café', ['x:1']), await add('Cook', 'Café', ['y:2'])];
    await join(a, b);
    const { backup, problem } = parseBackup(JSON.stringify(await createBackup(db, now)));
    expect(problem).toBeUndefined();
    const other = openTestDatabase();
    expect(await compare(other, backup!.tables)).toMatchObject({ there: 1, fresh: 1 });
    await restore(other, backup!.tables, now);
    expect(await other.applications.toArray()).toEqual(await db.applications.toArray());
    expect(await compare(db, backup!.tables)).toMatchObject({ there: 1, fresh: 0, onlyHere: 0, changes: false });
  });

  test('are found by the words of either', async () => {
    const [a, b] = [await add('Cook', 'Café'), await add('Cook', 'Café')];
    await journal.log(b, { type: 'note', text: 'bouillabaisse' });
    await db.postings.put({ applicationId: b, seenAt: 1, url: '', description: 'Saucepans of copper.' });
    await join(a, b);
    const index = createDeepIndex(db);
    for (const term of ['bouillabaisse', 'saucepans']) {
      expect(await index.search([term], () => false)).toMatchObject({ ids: [a] });
      expect(Object.keys(await index.excerpts([a], [term]))).toEqual([a]);
    }
    expect(await savedPosting(a, db)).toMatchObject({ description: 'Saucepans of copper.' });
  });

  test('can be three, joined in any order', async () => {
    const [a, b, c] = [
      await add('Cook', 'Café', ['x:1']),
      await add('Cook', 'Café', ['y:2']),
      await add('Cook', 'Café', ['z:3']),
    ];
    await join(b, c);
    await join(b, a);
    expect(await db.applications.toArray()).toMatchObject([
      { id: a, joinedIds: [b, c].sort(), keys: ['x:1', 'y:2', 'z:3'] },
    ]);
    await keepApart(b, c, ++now, db);
    expect((await db.applications.toArray()).map(({ id }) => id).sort()).toEqual([a, c].sort());
  });

  test('must both be there', async () => {
    const a = await add('Cook', 'Café');
    await expect(join(a, 'nobody')).rejects.toThrow();
    await expect(join(a, a)).rejects.toThrow();
    expect(await db.records.count()).toBe(0);
  });
});

test('joining and taking it back gives the same rows, whatever happened before', async () => {
  const step = fc.tuple(fc.nat(7), fc.boolean(), fc.constantFrom('soup', 'salad', ''));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), fc.boolean(), async (steps, turned) => {
      db = openTestDatabase();
      journal = createJournal(db, () => (now += 1));
      const both = [await add('Cook', 'Café', ['x:1']), await add('Head cook', 'Café', ['y:2'])] as const;
      for (const [kind, first, word] of steps) {
        const id = both[first ? 0 : 1];
        if (kind === 0) await journal.edit(id, { notes: word, location: word || null });
        else if (kind === 1) await journal.edit(id, { tags: [word], documentIds: [word] });
        else if (kind === 2) await journal.setStage(id, word ? 'interview' : 'saved');
        else if (kind === 3) await journal.setOutcome(id, word ? 'rejected' : 'open');
        else if (kind === 4) await journal.log(id, { type: 'message', text: word, message: { direction: 'in' } });
        else if (kind === 5) await journal.put('person', { name: word, applicationIds: [id] }, word || 'nobody');
        else if (kind === 6) await journal.edit(id, { appliedAt: word.length * 1000 });
        else await journal.answerTimer(id, { timer: word, answer: 'done', from: 1 });
      }
      const before = { rows: await rows(), people: await people() };
      const { eventIds } = await joinApplications(both[turned ? 1 : 0], both[turned ? 0 : 1], ++now, db);
      const joined = await rows();
      expect(Object.keys(joined)).toEqual([both[0]]);
      expect(joined[both[0]]?.keys.toSorted()).toEqual(['x:1', 'y:2']);
      const { eventIds: back } = await journal.undo(...eventIds);
      expect({ rows: await rows(), people: await people() }).toEqual(before);
      await journal.undo(...back);
      expect(await rows()).toEqual(joined);
    }),
    { numRuns: 40 },
  );
}, 60_000);

describe('the same role', () => {
  const role = (title: string, company = 'Café', location = '') => ({ title, company, location });
  test.each([
    ['Data Engineer (m/w/d)', 'Data Engineer'],
    ['Data Engineer - Berlin', 'Data Engineer', 'Berlin'],
    ['Senior Data Engineer', 'Data Engineer, Senior'],
    ['Entwickler:in Backend', 'Entwickler Backend'],
    ['Nurse (Full-time)', 'Nurse'],
    ['Nurse - REQ20331', 'Nurse'],
    ['Chargé(e) de mission', 'Chargé de mission'],
  ])('%s is %s', (a, b, location = '') => expect(isSameRole(role(a, 'Café', location), role(b, 'cafe'))).toBe(true));

  test.each([
    ['Engineer II', 'Engineer III'],
    ['Senior Cook', 'Cook'],
    ['Data Engineer', 'Data Engineering Manager'],
    ['Cook', 'Cookery Teacher'],
    ['C++ Developer', 'C# Developer'],
    ['', ''],
  ])('%s is not %s', (a, b) => expect(isSameRole(role(a), role(b))).toBe(false));

  test.each([
    ['Meta', 'Metaverse'],
    ['Meridian', 'Meridian Shipping'],
    ['', ''],
  ])('at %s is not the same as at %s', (a, b) => expect(isSameRole(role('Cook', a), role('Cook', b))).toBe(false));

  test('a title of nothing but its place still is one', () =>
    expect(roleKey(role('Hamburg', '', 'Hamburg'))).toBe('hamburg'));

  test('is said until the person decides, also of a posting that is not noted', async () => {
    const a = await add('Cook (m/w/d)', 'Café GmbH', ['indeed:1']);
    const b = await add('Cook', 'Café', ['stepstone:2']);
    expect(await alike(await row(b), db)).toMatchObject([{ id: a }]);
    const posting = { title: 'Cook', company: 'CAFÉ', location: '', keys: ['seek:9'] };
    expect(await alike(posting, db)).toHaveLength(2);
    await keepPostingApart(a, 'seek:9', ++now, db);
    expect(await alike(posting, db)).toMatchObject([{ id: b }]);
    // It is noted later, and still is another one.
    const c = await add('Cook', 'Café', ['seek:9']);
    expect((await alike(await row(c), db)).map(({ id }) => id)).toEqual([b]);
    const kept = await keepApart(a, b, ++now, db);
    expect((await alike(await row(a), db)).map(({ id }) => id)).toEqual([]);
    await journal.undo(...kept.eventIds);
    expect((await alike(await row(a), db)).map(({ id }) => id)).toEqual([b]);
  });

  test('a posting that is the same is known from then on, and fills only gaps', async () => {
    const a = await add('Cook', 'Café', ['indeed:1']);
    const { eventIds } = await joinPosting(a, { read: { title: 'COOK!', salary: '20' }, keys: ['seek:9'] }, ++now, db);
    expect(await byKeys(['seek:9'], db)).toMatchObject([{ id: a, title: 'Cook', salary: '20' }]);
    await journal.undo(...eventIds);
    expect(await byKeys(['seek:9'], db)).toEqual([]);
  });
});
