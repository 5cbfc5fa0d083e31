import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { historyOf } from '../../utils/journal/append.ts';
import { type Database, openDatabase, SCHEMA } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import { readPrivacy, shownCompany } from '../../utils/journal/privacy.ts';
import { oneApplication, peopleOf, recordsOf, storedSchema } from '../../utils/journal/queries.ts';
import { openTestDatabase } from './openTestDatabase.ts';

let db: Database;
let journal: Journal;
let now: number;

beforeEach(() => {
  db = openTestDatabase();
  now = 1_700_000_000_000;
  journal = createJournal(db, () => now++);
});

const add = (title = 'Cook', company = 'Café Meridian') => journal.addByHand({ typed: { title, company } }, 'applied');

describe('steps that a person writes down', () => {
  test('an interview is on the row, and a corrected date moves it', async () => {
    const { applicationId } = await add();
    const second = await journal.log(applicationId, { type: 'interview', interview: { kind: 'onSite' } }, now + 9000);
    await journal.log(applicationId, { type: 'interview', interview: { kind: 'phone', round: 1 } }, now + 5000);
    const kinds = async () => (await oneApplication(applicationId, db))?.interviews?.map((one) => one.kind);
    expect(await kinds()).toEqual(['phone', 'onSite']);
    await journal.amend(second.eventIds[0]!, { at: now });
    expect(await kinds()).toEqual(['onSite', 'phone']);
  });

  test('a correction can be taken back, and the first version is never lost', async () => {
    const { applicationId } = await add();
    const feedback = await journal.log(applicationId, { type: 'feedback', feedback: { reason: 'too far away' } });
    const amended = await journal.amend(feedback.eventIds[0]!, { feedback: { reason: 'too far' } });
    const reason = async () => (await oneApplication(applicationId, db))?.feedback?.[0]?.reason;
    expect(await reason()).toBe('too far');
    await journal.undo(...amended.eventIds);
    expect(await reason()).toBe('too far away');
    const history = await historyOf(db, applicationId);
    expect(history.find((event) => event.id === feedback.eventIds[0])?.feedback?.reason).toBe('too far away');
  });

  test('messages say when they last wrote, and when the person did', async () => {
    const { applicationId } = await add();
    await journal.log(applicationId, { type: 'message', text: 'Hello?', message: { direction: 'out' } }, 2000);
    await journal.log(applicationId, { type: 'message', text: 'Hello!', message: { direction: 'in' } }, 4000);
    await journal.log(applicationId, { type: 'message', text: 'Wait', message: { direction: 'in' } }, 3000);
    expect(await oneApplication(applicationId, db)).toMatchObject({ lastOutAt: 2000, lastInAt: 4000 });
  });

  test('an outcome that is dated back does not replace a later one, and a new one without a date always counts', async () => {
    const { applicationId } = await add();
    await journal.setOutcome(applicationId, 'rejected', now + 60_000);
    await journal.setOutcome(applicationId, 'onHold', now - 60_000);
    expect(await oneApplication(applicationId, db)).toMatchObject({ outcome: 'rejected' });
    await journal.setOutcome(applicationId, 'open');
    expect(await oneApplication(applicationId, db)).toMatchObject({ outcome: 'open' });
  });

  test('a field that was taken away stays away, whatever a page says', async () => {
    const { applicationId } = await journal.addByHand({
      typed: { title: 'Cook' },
      read: { salary: '€ 1', remote: true },
    });
    await journal.edit(applicationId, { salary: null, remote: null, title: null, excitement: 4 });
    const row = await oneApplication(applicationId, db);
    expect(row).toMatchObject({ title: '', excitement: 4 });
    expect(row).not.toHaveProperty('salary');
    expect(row).not.toHaveProperty('remote');
  });
});

describe('many at once', () => {
  test('a change of many is undone as one', async () => {
    const ids = [await add('A'), await add('B'), await add('C')].map((one) => one.applicationId);
    await journal.edit(ids[0]!, { tags: ['far', 'old'] });
    const before = await db.applications.bulkGet(ids);
    const done = await journal.bulk(ids, {
      stage: 'interview',
      outcome: 'rejected',
      fields: { source: 'agency' },
      addTags: ['far', 'new'],
      removeTags: ['old'],
    });
    const rows = await db.applications.bulkGet(ids);
    expect(rows.map((row) => row?.tags)).toEqual([
      ['far', 'new'],
      ['far', 'new'],
      ['far', 'new'],
    ]);
    for (const row of rows) expect(row).toMatchObject({ stage: 'interview', outcome: 'rejected', source: 'agency' });
    await journal.undo(...done.eventIds);
    const without = (row: object | undefined) => ({ ...row, updatedAt: 0 });
    expect((await db.applications.bulkGet(ids)).map(without)).toEqual(before.map(without));
  });

  test('deleting many and bringing them back loses nothing', async () => {
    const ids = [await add('A'), await add('B')].map((one) => one.applicationId);
    const done = await journal.bulk(ids, { remove: true });
    expect(await db.applications.count()).toBe(0);
    await journal.undo(...done.eventIds);
    expect(await db.applications.count()).toBe(2);
  });

  test('an undo with an unknown entry takes nothing back', async () => {
    const { applicationId } = await add();
    const done = await journal.edit(applicationId, { notes: 'mine' });
    await expect(journal.undo(...done.eventIds, 'unknown')).rejects.toThrow();
    expect((await oneApplication(applicationId, db))?.notes).toBe('mine');
  });
});

describe('records', () => {
  test('are changed value by value, deleted, and brought back', async () => {
    const { applicationId: id } = await journal.put('person', {
      name: 'Ada',
      role: 'recruiter',
      email: 'ada@example.com',
    });
    await journal.put('person', { phone: '123', email: null }, id);
    expect(await recordsOf('person', db)).toMatchObject([{ id, kind: 'person', name: 'Ada', phone: '123' }]);
    expect((await recordsOf('person', db))[0]).not.toHaveProperty('email');
    const gone = await journal.removeRecord('person', id);
    expect(await recordsOf('person', db)).toEqual([]);
    await journal.undo(...gone.eventIds);
    expect(await recordsOf('person', db)).toHaveLength(1);
  });

  test('people are carried over to every application at their employer', async () => {
    const first = await add('Cook');
    const second = await add('Waiter', 'CAFÉ MERIDIAN');
    const other = await add('Baker', 'Nordlicht');
    await journal.put('person', {
      name: 'Ada',
      role: 'recruiter',
      company: 'Cafe Meridian GmbH',
      applicationIds: [first.applicationId],
    });
    const names = async (id: string) => (await peopleOf((await oneApplication(id, db))!, db)).map((one) => one.name);
    expect(await names(first.applicationId)).toEqual(['Ada']);
    expect(await names(second.applicationId)).toEqual(['Ada']);
    expect(await names(other.applicationId)).toEqual([]);
  });

  test("a private employer's name is nowhere in what may be shown", async () => {
    await journal.put('employer', { company: 'Nordlicht GmbH', private: true, nickname: 'The lights' });
    await journal.put('employer', { company: 'Acme', private: true });
    await journal.put('employer', { company: 'Open', private: false, nickname: 'unused' });
    const privacy = await readPrivacy(db);
    expect(shownCompany('NORDLICHT', privacy, 'Private')).toEqual({ name: 'The lights', hidden: true });
    expect(shownCompany('acme', privacy, 'Private')).toEqual({ name: 'Private', hidden: true });
    expect(shownCompany('Open', privacy, 'Private')).toEqual({ name: 'Open', hidden: false });
  });
});

test('a database of the first schema opens with everything in it, and takes records', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores({
    applications:
      'id, *keys, stage, outcome, appliedAt, createdAt, updatedAt, companyKey, [companyKey+titleKey], [stage+stageAt]',
    events: 'id, applicationId, [applicationId+recordedAt], recordedAt',
    postings: 'applicationId',
    captures: 'id, at',
    meta: 'key',
  });
  const event = { id: 'e', applicationId: 'a', at: 5, recordedAt: 6, by: 'page', type: 'applied', keys: ['jobs:1'] };
  await old.table('events').add({ ...event, fields: { title: 'Cook', company: 'Acme' } });
  await old
    .table('events')
    .add({ ...event, id: 'e2', at: 9, recordedAt: 9, by: 'person', type: 'stage', stage: 'screen' });
  await old.table('applications').add({ id: 'a', title: 'Cook', keys: ['jobs:1'], stage: 'screen', outcome: 'open' });
  await old.table('meta').add({ key: 'schema', value: 1 });
  old.close();

  const opened = openDatabase(name);
  expect(await oneApplication('a', opened)).toMatchObject({ title: 'Cook', heardAt: 9 });
  expect(await storedSchema(opened)).toBe(SCHEMA);
  await createJournal(opened, () => 10).put('person', { name: 'Ada', role: 'contact' });
  await createJournal(opened, () => 11).edit('a', { tags: ['kept'] });
  expect(await oneApplication('a', opened)).toMatchObject({ title: 'Cook', company: 'Acme', tags: ['kept'] });
  expect(await recordsOf('person', opened)).toHaveLength(1);
  await opened.delete();
});

test('a database of the second schema opens with everything in it, and takes check-ins', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const old = new Dexie(name);
  old.version(1).stores({
    applications:
      'id, *keys, stage, outcome, appliedAt, createdAt, updatedAt, companyKey, [companyKey+titleKey], [stage+stageAt]',
    events: 'id, applicationId, [applicationId+recordedAt], recordedAt',
    postings: 'applicationId',
    captures: 'id, at',
    meta: 'key',
  });
  old.version(2).stores({ records: 'id, kind, [kind+companyKey], [kind+at], *applicationIds, updatedAt', files: 'id' });
  const row = { id: 'a', title: 'Cook', keys: ['jobs:1'], stage: 'applied', outcome: 'open', heardAt: 9 };
  await old.table('applications').add(row);
  await old.table('records').add({ id: 'r', kind: 'person', name: 'Ada', role: 'contact', createdAt: 1, updatedAt: 1 });
  await old.table('meta').add({ key: 'schema', value: 2 });
  old.close();

  const opened = openDatabase(name);
  expect(await oneApplication('a', opened)).toEqual(row);
  expect(await recordsOf('person', opened)).toHaveLength(1);
  await opened.checkIns.put({ day: '2026-11-26', mood: 2, at: 1 });
  expect(await storedSchema(opened)).toBe(SCHEMA);
  await opened.delete();
});
