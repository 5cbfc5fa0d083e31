import * as v from 'valibot';
import { beforeEach, expect, test } from 'vitest';
import { knownCards, knowsAny, type OwnSite } from '../../utils/capture/cards/knownCards.ts';
import { sameRole } from '../../utils/capture/cards/sameRole.ts';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal } from '../../utils/journal/journal.ts';
import { CardsSchema, MAX_CARDS } from '../../utils/messages.ts';
import { openTestDatabase } from './openTestDatabase.ts';

const acme: OwnSite = { id: 'acme', matches: ['*://*.acme.example/*'] };
const page = new URL('https://www.acme.example/jobs?page=2');

let db: Database;
beforeEach(() => {
  db = openTestDatabase();
});

const note = (title: string, keys: string[], company = 'Reef Parks') =>
  createJournal(db).addByHand({ read: { title, company }, keys }, 'applied');
const asked = async (keys: string[], at = page, sites: OwnSite[] = [acme]) =>
  Object.fromEntries([...(await knownCards(db, keys, at, sites))].map(([key, row]) => [key, row.title]));

test('says which of many keys are known, each once', async () => {
  await note('Ranger', ['acme:1', 'https://www.acme.example/jobs/1']);
  await note('Diver', ['acme:2']);
  const keys = ['acme:1', 'acme:1', 'acme:2', 'acme:3', 'https://uk.acme.example/jobs/9'];
  expect(await asked(keys)).toEqual({ 'acme:1': 'Ranger', 'acme:2': 'Diver' });
});

test('tells a site nothing of what was noted on another', async () => {
  await note('Ranger', ['reef:1', 'https://reef.example/jobs/1']);
  await note('Diver', ['acme:2']);
  const keys = ['reef:1', 'https://reef.example/jobs/1', 'acme:2'];
  expect(await asked(keys)).toEqual({ 'acme:2': 'Diver' });
  expect(
    await asked(keys, new URL('https://reef.example/'), [{ id: 'reef', matches: ['*://reef.example/*'] }]),
  ).toEqual({
    'reef:1': 'Ranger',
    'https://reef.example/jobs/1': 'Ranger',
  });
  expect(await asked(keys, new URL('https://notacme.example/'), [])).toEqual({});
});

test('tells an employer of a posting that was seen on its own host, whichever system stands behind it', async () => {
  await note('Ranger', ['greenhouse:1', 'https://careers.reef.example/jobs?gh_jid=1']);
  await note('Diver', ['greenhouse:2', 'https://job-boards.greenhouse.io/reef/jobs/2']);
  const host = new URL('https://careers.reef.example/jobs');
  expect(await asked(['greenhouse:1', 'greenhouse:2'], host, [])).toEqual({ 'greenhouse:1': 'Ranger' });
});

const says = (titles: string[], ...lines: string[]) => ({ titles, lines });
const roles = async (...cards: ReturnType<typeof says>[]) =>
  [...(await sameRole(db, cards)).values()].map(({ row, read }) => [row.title, ...read]);

test('knows the same role at the same employer by equal names, never by a part of one', async () => {
  await note('Ranger (m/w/d)', ['acme:1'], 'Reef Parks GmbH');
  const card = says(['RANGER'], 'RANGER', 'Cairns', 'reef parks');
  expect(await roles(card)).toEqual([['Ranger (m/w/d)', 'RANGER', 'reef parks']]);
  expect(await roles(says(['Ranger'], 'Reef Parks Zoo'), says(['Chief Ranger'], 'Reef Parks'))).toEqual([]);
  expect(await roles(says(['Chief'], 'Chief', 'Ranger', 'Reef Parks'), says([], 'Ranger', 'Reef Parks'))).toEqual([]);
});

test('of the same role noted twice, says what was applied for last', async () => {
  await note('Ranger', ['acme:1']);
  await createJournal(db).addByHand({ read: { title: 'Ranger', company: 'Reef Parks' }, keys: ['reef:2'] }, 'saved');
  const found = await sameRole(db, [says(['Ranger'], 'Reef Parks')]);
  expect([...found.values()].map(({ row }) => row.keys)).toEqual([['acme:1']]);
});

test('leaves out private employers, whose name stands beside the mark', async () => {
  await note('Ranger', ['acme:1']);
  await createJournal(db).put('employer', { company: 'Reef Parks Ltd', private: true, nickname: 'The wet one' });
  expect(await asked(['acme:1'])).toEqual({});
  expect(await roles(says(['Ranger'], 'Reef Parks'))).toEqual([]);
});

test('knows whether a site is worth looking at', async () => {
  await note('Ranger', ['acme:1']);
  await note('Diver', ['https://careers.kelp.example/jobs/7']);
  expect(await knowsAny(db, 'acme', page)).toBe(true);
  expect(await knowsAny(db, 'acm', new URL('https://acm.example/'))).toBe(false);
  expect(await knowsAny(db, 'careers.kelp.example', new URL('https://careers.kelp.example/'))).toBe(true);
  expect(await knowsAny(db, 'kelp.example', new URL('https://kelp.example/'))).toBe(false);
});

test('a question has an end', () => {
  const card = { key: 'acme:1', titles: ['Ranger'], lines: ['Ranger', 'Reef Parks'] };
  const question = (count: number, one: object = card) => ({
    type: 'cards',
    site: 'acme',
    cards: Array(count).fill(one),
  });
  expect(v.is(CardsSchema, question(MAX_CARDS))).toBe(true);
  expect(v.is(CardsSchema, question(MAX_CARDS + 1))).toBe(false);
  expect(v.is(CardsSchema, question(1, { ...card, key: 'x'.repeat(3_000) }))).toBe(false);
  expect(v.is(CardsSchema, question(1, { ...card, lines: Array(13).fill('Reef Parks') }))).toBe(false);
  expect(v.is(CardsSchema, { ...question(1), all: true })).toBe(false);
});
