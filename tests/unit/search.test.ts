import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import type { Application } from '../../utils/journal/types.ts';
import { createDeepIndex } from '../../utils/search/deepIndex.ts';
import { excerptInRow, findExcerpt } from '../../utils/search/excerpt.ts';
import { foldText } from '../../utils/search/foldText.ts';
import { foldSome, haystackOf } from '../../utils/search/haystacks.ts';
import { parseQuery } from '../../utils/search/parseQuery.ts';
import { openTestDatabase } from './openTestDatabase.ts';

test.each([
  ['Gärtner', 'gartner'],
  ['Straße', 'strasse'],
  ['ŁÓDŹ', 'lodz'],
  ['Smørrebrød', 'smorrebrod'],
  ['ﬁnance', 'finance'],
  ['ЁЛКА', 'елка'],
  ['İstanbul', 'istanbul'],
  ['two \n\t words', 'two words'],
  ['東京', '東京'],
])('%s is found as %s', (text, folded) => expect(foldText(text)).toBe(folded));

test.each([
  ['  Night   baker ', ['night', 'baker']],
  ['"night shift" baker', ['night shift', 'baker']],
  ['„Nacht schicht“', ['nacht schicht']],
  ['"not closed yet', ['not closed yet']],
  ['cook cook', ['cook']],
  ['""  ', []],
])('the words of %s', (query, terms) => expect(parseQuery(query)).toEqual(terms));

const row = (fields: Partial<Application>): Application => ({
  ...{ id: 'a', title: '', company: '', location: '', url: '', site: '', keys: [], stage: 'saved', outcome: 'open' },
  ...{ stageAt: 0, createdAt: 0, updatedAt: 0, companyKey: '', titleKey: '', ...fields },
});

describe('a row', () => {
  test('is found by everything typed into it, and no phrase spans two fields', () => {
    const one = row({
      title: 'Cook',
      company: 'Acme',
      tags: ['Week end'],
      agency: 'Kranich',
      feedback: [{ eventId: 'e', at: 1, liked: 'The soup' }],
      interviews: [{ eventId: 'f', at: 1, kind: 'onSite', place: 'Pier 4', notes: 'bring knives' }],
    });
    expect(foldSome([one], 1000)).toBe(true);
    for (const term of ['cook', 'week end', 'kranich', 'soup', 'pier 4', 'knives'])
      expect(haystackOf(one)).toContain(term);
    expect(haystackOf(one)).not.toContain('cook acme');
  });

  test('is folded anew when it changed, and a few at a time', () => {
    const rows = Array.from({ length: 5000 }, (_, at) => row({ id: `r${at}`, title: `Größe ${at}` }));
    expect(foldSome(rows, 0)).toBe(false);
    while (!foldSome(rows, 1));
    const [first] = rows as [Application];
    const changed = { ...first, title: 'Baker', updatedAt: 1 };
    expect(haystackOf(changed)).toBeUndefined();
    foldSome([changed], 1000);
    expect(haystackOf(changed)).toContain('baker');
  });

  test('says where a word is that it does not show', () => {
    const one = row({ title: 'Cook', notes: 'They asked about the Gruyère soufflé.' });
    expect(excerptInRow(one, ['cook'])).toBeUndefined();
    expect(excerptInRow(one, ['cook', 'souffle'])).toMatchObject({ part: 'notes', found: 'soufflé', after: '.' });
  });
});

test('an excerpt has the words as they were written, and some around them', () => {
  const text = `${'before '.repeat(20)}\n Büro-Leitung ${'after '.repeat(60)}`;
  const found = findExcerpt('posting', text, ['buro-leitung']);
  expect(found).toMatchObject({ found: 'Büro-Leitung' });
  expect(found?.before).toMatch(/^…(before )+$/);
  expect(found?.after).toMatch(/^( after)+…$/);
  expect(findExcerpt('posting', 'ﬁnance', ['nance'])?.found).toBe('nance');
});

describe('postings, notes and people', () => {
  let db: Database;
  let journal: Journal;
  const never = () => false;
  beforeEach(() => {
    db = openTestDatabase();
    journal = createJournal(db);
  });
  afterEach(() => db.delete());

  const add = async (title: string, description = '') =>
    (await journal.addByHand({ typed: { title, company: 'Acme' }, posting: { seenAt: 1, url: '', description } }))
      .applicationId;
  const search = async (index: ReturnType<typeof createDeepIndex>, ...terms: string[]) => {
    const found = await index.search(terms, never);
    return new Map(found?.ids.map((id, at) => [id, found.masks[at]]));
  };

  test('tell which of the words each application holds', async () => {
    const one = await add('One', 'Handling of NARWHALS at sea');
    const two = await add('Two', 'Nothing but sea');
    await journal.log(two, { type: 'note', text: 'They keep narwhals' });
    const index = createDeepIndex(db);
    expect(await search(index, 'narwhal', 'handling')).toEqual(
      new Map([
        [one, 3],
        [two, 1],
      ]),
    );
    expect(await index.excerpts([one, two], ['narwhal'])).toMatchObject({
      [one]: { part: 'posting', found: 'NARWHAL' },
      [two]: { part: 'event', found: 'narwhal' },
    });
  });

  test('count as they are now: what was taken back or corrected is not found', async () => {
    const id = await add('One');
    const { eventIds } = await journal.log(id, { type: 'note', text: 'narwhal' });
    const index = createDeepIndex(db);
    expect(await search(index, 'narwhal')).toHaveLength(1);
    await journal.amend(eventIds[0]!, { text: 'walrus' });
    index.forget([id]);
    expect(await search(index, 'narwhal')).toHaveLength(0);
    expect(await search(index, 'walrus')).toHaveLength(1);
    await journal.undo(eventIds[0]!);
    index.forget([id]);
    expect(await search(index, 'walrus')).toHaveLength(0);
  });

  test('carry people over to every application at their employer', async () => {
    const one = await add('One');
    const two = await add('Two');
    await journal.put('person', { name: 'Zoë Quartz', role: 'recruiter', company: 'ACME', email: 'z@acme.example' });
    const index = createDeepIndex(db);
    expect([...(await search(index, 'quartz')).keys()].sort()).toEqual([one, two].sort());
    expect(await index.excerpts([one], ['quartz'])).toMatchObject({ [one]: { part: 'person', found: 'Quartz' } });
  });

  test('are found beyond what fits into memory', async () => {
    for (let at = 0; at < 1100; at++)
      await db.postings.add({
        applicationId: `id${String(at).padStart(4, '0')}`,
        seenAt: 1,
        url: '',
        description: `word${at} all`,
      });
    const index = createDeepIndex(db, 2000);
    expect([...(await search(index, 'word1099')).keys()]).toEqual(['id1099']);
    expect(await search(index, 'all')).toHaveLength(1100);
  });

  test('give no answer that nobody waits for', async () => {
    await add('One', 'narwhal');
    expect(await createDeepIndex(db).search(['narwhal'], () => true)).toBeUndefined();
  });
});
