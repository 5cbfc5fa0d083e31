import { describe, expect, test } from 'vitest';
import { atLeast, type Condition, is } from '../../../utils/recovery/condition.ts';
import { FACT_IDS } from '../../../utils/recovery/facts/nothing.ts';
import { PLACEHOLDERS } from '../../../utils/recovery/quantities.ts';
import { SITUATION_IDS, SITUATIONS } from '../../../utils/recovery/situations.ts';
import { STORIES, STUDIES } from '../../../utils/recovery/sources.ts';
import { TIP_IDS, tipOf } from '../../../utils/recovery/tips.ts';
import { localeTexts } from './localeTexts.ts';

const words = new Map(localeTexts('tips', 'facts', 'evidence'));
const placeholders = (text = '') => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);

test('there are as many tips, facts and situations as there were found', () => {
  expect([TIP_IDS.length, FACT_IDS.length, SITUATION_IDS.length, Object.keys(STUDIES).length]).toEqual([
    110, 74, 37, 61,
  ]);
});

describe.each(TIP_IDS)('%s', (id) => {
  const tip = tipOf(id);
  const bodies = [words.get(`tips.${id}.body`), words.get(`tips.${id}.body.1`), words.get(`tips.${id}.body.n`)];

  test('is in words, and nothing more than what it has', () => {
    const parts = [
      'title',
      'note',
      tip.plural ? ['body.1', 'body.n'] : 'body',
      tip.act ? 'act' : [],
      tip.other ? 'other' : [],
      tip.wordings ?? [],
    ];
    const said = [...words.keys()]
      .filter((path) => path.startsWith(`tips.${id}.`))
      .map((path) => path.slice(id.length + 6));
    expect(said.sort()).toEqual(parts.flat().sort());
  });

  test('says the same about the same, for whatever search its words are', () => {
    for (const wording of tip.wordings ?? [])
      expect(placeholders(words.get(`tips.${id}.${wording}`)).sort()).toEqual(placeholders(bodies[0]).sort());
  });

  test('says what stands in its words', () => {
    const used = new Set([words.get(`tips.${id}.title`), ...bodies].flatMap(placeholders));
    expect([...used].sort()).toEqual([...(tip.says ?? [])].sort());
    if (tip.plural) expect(tip.says).toContain(tip.plural);
    for (const counted of Object.keys(tip.counts ?? {})) expect(tip.says).toContain(counted);
  });

  test('comes from somewhere, and has something that brings it up', () => {
    expect(tip.stories.length + tip.studies.length).toBeGreaterThan(0);
    expect([...(tip.when ?? []), ...(tip.any ?? [])].length).toBeGreaterThan(0);
    expect(tip.situations.length).toBeGreaterThan(0);
  });
});

test('what counts days, a number or hours says what it counts', () => {
  const vague = TIP_IDS.filter((id) => {
    const { says = [], counts = {} } = tipOf(id);
    return (['days', 'n', 'hours'] as const).some((name) => says.includes(name) && counts[name] === undefined);
  });
  expect(vague).toEqual([]);
});

test('every situation has a tip', () => {
  const spoken = new Set(TIP_IDS.flatMap((id) => tipOf(id).situations));
  expect(SITUATION_IDS.filter((id) => !spoken.has(id))).toEqual([]);
});

test('every placeholder is used', () => {
  const used = new Set(TIP_IDS.flatMap((id) => tipOf(id).says ?? []));
  expect(PLACEHOLDERS.filter((name) => !used.has(name))).toEqual([]);
});

test('every condition asks for a fact that there is', () => {
  const conditions: Condition[] = [
    ...TIP_IDS.flatMap((id) => [...(tipOf(id).when ?? []), ...(tipOf(id).any ?? []), ...(tipOf(id).hideWhen ?? [])]),
    ...Object.values(SITUATIONS).flat(2),
  ];
  expect(conditions.filter(({ fact }) => !FACT_IDS.includes(fact))).toEqual([]);
});

test('a wrong fact, or a value of the wrong type, does not compile', () => {
  // @ts-expect-error there is no such fact
  is('app.mood', 'low');
  // @ts-expect-error no status is called that
  is('app.status', 'failed');
  // @ts-expect-error a yes or no has no size
  atLeast('app.open', 1);
  expect(is('app.status', 'rejected')).toEqual({ fact: 'app.status', is: ['rejected'] });
});

test('every fact, source and strength of evidence is in words', () => {
  expect(FACT_IDS.filter((id) => !words.has(`facts.${id}`))).toEqual([]);
  expect(Object.keys(STUDIES).filter((id) => !words.has(`evidence.finding.${id}`))).toEqual([]);
  expect(STORIES.filter((id) => !words.has(`evidence.story.${id}`))).toEqual([]);
  const uncertain = TIP_IDS.filter(
    (id) => !words.has(`evidence.grade.${tipOf(id).grade}`) || !words.has(`evidence.studied.${tipOf(id).studied}`),
  );
  expect(uncertain).toEqual([]);
});

test('studies are found at an address of their own', () => {
  const urls = Object.values(STUDIES).map(({ url }) => url);
  expect(urls.filter((url) => !/^https?:\/\/[^\s]+$/.test(url))).toEqual([]);
  expect(new Set(urls).size).toBe(urls.length);
});
