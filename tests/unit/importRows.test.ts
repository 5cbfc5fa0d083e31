import { beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import english from '../../locales/en.yml?raw';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import type { Application } from '../../utils/journal/types.ts';
import { applicationsCsv } from '../../utils/transfer/applicationsCsv.ts';
import { createBackup } from '../../utils/transfer/createBackup.ts';
import { createDiscretion } from '../../utils/transfer/discretion.ts';
import { mapColumns } from '../../utils/transfer/import/columnNames.ts';
import { IMPORTERS, recognise } from '../../utils/transfer/import/importers.ts';
import { importRows, lastImport, undoImport } from '../../utils/transfer/import/importRows.ts';
import { parseTable } from '../../utils/transfer/import/parseTable.ts';
import { planImport } from '../../utils/transfer/import/planImport.ts';
import { readRows } from '../../utils/transfer/import/readRows.ts';
import { parseBackup } from '../../utils/transfer/readBackup.ts';
import { IMPORTED } from './imported.ts';
import { openTestDatabase } from './openTestDatabase.ts';

const NOW = new Date(2026, 5, 1).getTime();
const words = parse(english);
let db: Database;
let journal: Journal;
beforeEach(() => {
  db = openTestDatabase();
  let now = NOW;
  journal = createJournal(db, () => ++now);
});

function rowsOf(text: string) {
  const table = parseTable(text);
  const importer = IMPORTERS[recognise(table.header)]!;
  return readRows(table, importer, { mapping: mapColumns(table.header, importer) }, NOW).rows;
}
const plan = (text: string) => planImport(db, rowsOf(text));
const bring = async (text: string) => importRows(await plan(text), { now: NOW }, db);
const all = async () => (await db.applications.toArray()).map(({ updatedAt: _, ...row }) => row);
const of = async (title: string) => (await db.applications.filter((row) => row.title === title).first()) as Application;

describe.each(IMPORTED)('a table of $importer', ({ text, rows }) => {
  test('goes in once, however often it is brought, and comes out as a whole', async () => {
    expect(await bring(text)).toMatchObject({ added: rows.length, joined: 0 });
    const first = await all();
    expect(first).toHaveLength(rows.length);
    expect((await db.events.toArray()).every(({ by }) => by === 'person')).toBe(true);
    expect(await bring(text)).toMatchObject({ added: 0, joined: 0, eventIds: [] });
    expect(await all()).toEqual(first);
    // What was brought in can be backed up and restored.
    expect(parseBackup(JSON.stringify(await createBackup(db, NOW))).problem).toBeUndefined();

    expect(await lastImport(db)).toMatchObject({ added: rows.length });
    const { eventIds } = await undoImport(journal, undefined, db);
    expect(await all()).toEqual([]);
    expect(await lastImport(db)).toBeUndefined();
    await journal.undo(...eventIds);
    expect(await all()).toEqual(first);
  });
});

test('a line says how far it got, when, and how it ended', async () => {
  await bring(
    'Company,Title,Status,Date applied,Last updated,Description\nReef,Cook,Interview,2026-03-04,2026-03-20,Soups.\nHafen,Guide,Rejected,2026-03-04,,\n',
  );
  const [applied, changed] = [new Date(2026, 2, 4, 12).getTime(), new Date(2026, 2, 20, 12).getTime()];
  const cook = await of('Cook');
  expect(cook).toMatchObject({
    stage: 'interview',
    appliedAt: applied,
    stageAt: changed,
    answerTimes: { applied: changed - applied },
  });
  expect(await db.postings.get(cook.id)).toMatchObject({ description: 'Soups.' });
  // When they said no, nobody knows: it tells nothing of how long answers take.
  expect(await of('Guide')).toMatchObject({ outcome: 'rejected', appliedAt: applied });
  expect(await of('Guide')).not.toHaveProperty('answerTimes');
  await undoImport(journal, undefined, db);
  expect(await db.postings.count()).toBe(0);
});

describe('what is here already', () => {
  test('by its address is joined: it gains what it lacks, and nothing that was typed changes', async () => {
    const { applicationId } = await journal.addByHand(
      { typed: { title: 'Chief cook', company: 'Reef Parks', url: 'https://reef.example/jobs/1', notes: 'mine' } },
      'saved',
      NOW - 1000,
    );
    const text =
      'Company,Title,URL,Status,Date,Salary,Notes\nReef,Cook,https://reef.example/jobs/1?utm_source=x,Rejected,2026-03-04,20,theirs\n';
    expect(await plan(text)).toMatchObject([{ is: 'joined', applicationId }]);
    expect(await bring(text)).toMatchObject({ added: 0, joined: 1 });
    expect(await all()).toMatchObject([
      {
        id: applicationId,
        title: 'Chief cook',
        company: 'Reef Parks',
        notes: 'mine',
        salary: '20',
        stage: 'applied',
        outcome: 'rejected',
        appliedAt: new Date(2026, 2, 4, 12).getTime(),
      },
    ]);
    await undoImport(journal, undefined, db);
    expect(await all()).toMatchObject([{ stage: 'saved', outcome: 'open' }]);
  });

  test('by employer and role is reported, and gains the address', async () => {
    const { applicationId } = await journal.addByHand(
      { typed: { title: 'Cook (m/w/d)', company: 'Reef GmbH' } },
      'applied',
      new Date(2026, 2, 1).getTime(),
    );
    const line = 'Reef,Cook,https://reef.example/jobs/1,2026-03-04\n';
    await bring(`Company,Title,URL,Date\n${line}`);
    expect(await all()).toMatchObject([{ id: applicationId, keys: ['https://reef.example/jobs/1'] }]);
    expect(await plan(`Company,Title,URL,Date\n${line}`)).toMatchObject([{ is: 'known', applicationId }]);
  });

  test('is not what has a name that begins alike, nor what was applied for once more', async () => {
    await journal.addByHand({ typed: { title: 'Cook', company: 'Meta' } }, 'applied', new Date(2026, 0, 1).getTime());
    const text = 'Company,Title,Date\nMetaverse,Cook,2026-01-01\nMeta,Head Cook,2026-01-01\nMeta,Cook,2026-05-01\n';
    expect((await plan(text)).map(({ is }) => is)).toEqual(['new', 'new', 'new']);
    await bring(text);
    expect((await plan(text)).map(({ is }) => is)).toEqual(['known', 'known', 'known']);
  });

  test('does not get an end that the person did not give it', async () => {
    const { applicationId } = await journal.addByHand(
      { typed: { title: 'Cook', company: 'Reef' } },
      'offer',
      NOW - 1000,
    );
    await journal.setOutcome(applicationId, 'accepted');
    expect(await plan('Company,Title,Status\nReef,Cook,Rejected\n')).toMatchObject([{ is: 'known' }]);
  });
});

test.each([
  ['its keys', undefined],
  ['English words', (key: string): string => words.transfer.column[key] ?? words.dashboard.one[key]],
])('our own CSV file with %s comes back as it went out', async (_, label) => {
  const at = new Date(2026, 0, 5, 12).getTime();
  const typed = {
    title: '=Cook, "soups"',
    company: 'Reef',
    location: 'Kiel',
    notes: 'Two\nlines',
    tags: ['near'],
    site: 'indeed',
    url: 'https://reef.example/1',
  };
  const { applicationId } = await journal.addByHand({ typed }, 'applied', at);
  await journal.setStage(applicationId, 'final', at + 1000);
  await journal.setOutcome(applicationId, 'noReply', new Date(2026, 1, 5, 12).getTime());
  await journal.addByHand({ typed: { title: 'Guide', company: 'Fernway' } }, 'saved', at);
  const csv = applicationsCsv(await db.applications.toArray(), createDiscretion(new Map(), '', []), label && { label });
  expect((await plan(csv)).map(({ is }) => is)).toEqual(['known', 'known']);
  db = openTestDatabase();
  expect(await bring(csv)).toMatchObject({ added: 2 });
  expect(await of(typed.title)).toMatchObject({ ...typed, stage: 'final', outcome: 'noReply', appliedAt: at });
  expect(await of('Guide')).toMatchObject({ stage: 'saved', outcome: 'open' });
});

test('a line that repeats an earlier one adds nothing', async () => {
  const planned = await plan('Company,Title,Date\nReef,Cook,2026-03-04\nREEF Ltd,cook,2026-03-05\n');
  expect(planned).toMatchObject([{ is: 'new' }, { is: 'repeated', line: 2 }]);
});

test('without a date it is as old as the person says', async () => {
  const at = new Date(2025, 0, 1, 12).getTime();
  await importRows(await plan('Company,Title,Status\nReef,Cook,Applied\n'), { now: NOW, undatedAt: at }, db);
  expect(await of('Cook')).toMatchObject({ appliedAt: at, stageAt: at });
});

test('what was sent long ago and never answered can be closed at once', async () => {
  const text =
    'Company,Title,Status,Date\nReef,Cook,Applied,2025-01-04\nReef,Guide,Interview,2025-01-04\nReef,Diver,Applied,2026-05-04\nReef,Baker,Saved,2025-01-04\n';
  await importRows(await plan(text), { now: NOW, closeBefore: new Date(2026, 0, 1).getTime() }, db);
  const outcomes = (await db.applications.toArray()).map(({ title, outcome }) => `${title} ${outcome}`).sort();
  expect(outcomes).toEqual(['Baker open', 'Cook noReply', 'Diver open', 'Guide open']);
});

test('a failure half-way leaves nothing behind', async () => {
  const planned = await plan(
    `Company,Title\n${Array.from({ length: 700 }, (_, at) => `Employer ${at},Cook`).join('\n')}`,
  );
  planned[650] = {
    is: 'joined',
    applicationId: 'a',
    row: planned[650]!.row,
    gain: { keys: [(() => '') as never], fields: {} },
  };
  await expect(importRows(planned, { now: NOW }, db)).rejects.toThrow();
  expect(await db.events.count()).toBe(0);
  expect(await lastImport(db)).toBeUndefined();
});

test('many go in with word of how far it is', async () => {
  const lines = Array.from({ length: 1100 }, (_, at) => `Employer ${at},Cook ${at % 7},2026-03-04`);
  const shares: number[] = [];
  const progress = (share: number) => shares.push(share);
  const planned = await plan(`Company,Title,Date\n${lines.join('\n')}`);
  expect(await importRows(planned, { now: NOW, progress }, db)).toMatchObject({ added: 1100 });
  expect(shares).toEqual([500 / 1100, 1000 / 1100, 1]);
  expect(await db.applications.count()).toBe(1100);
});
