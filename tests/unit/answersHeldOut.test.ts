import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { classify } from '../../utils/answers/classify.ts';
import { ANSWER_KINDS } from '../../utils/answers/kinds.ts';
import { LANGUAGES } from '../../utils/answers/languages.ts';
import texts from '../fixtures/answers/heldOut.yml?raw';

/** How well messages are read that were written before the rules. Run with `--reporter=verbose` to see the figures. */
const held = parse(texts) as { lang: string; kind: string; text: string }[];
const KINDS = [...ANSWER_KINDS, 'unsure'];

const read = held.map(({ lang, kind, text }) => ({ lang, kind, as: classify(text).kind, text }));
const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
const figures = Object.fromEntries(
  KINDS.map((kind) => {
    const right = read.filter((one) => one.kind === kind && one.as === kind).length;
    return [
      kind,
      {
        messages: read.filter((one) => one.kind === kind).length,
        precision: share(right, read.filter((one) => one.as === kind).length),
        recall: share(right, read.filter((one) => one.kind === kind).length),
      },
    ];
  }),
);

test('there is a message of every kind in every language', () => {
  const there = new Set(held.map(({ lang, kind }) => `${lang} ${kind}`));
  for (const lang of Object.keys(LANGUAGES)) for (const kind of KINDS) expect(there).toContain(`${lang} ${kind}`);
});

test('nobody is told of a no that is none', () => {
  expect(read.filter((one) => one.as === 'rejection' && one.kind !== 'rejection')).toEqual([]);
});

test.each(ANSWER_KINDS)('%s is read rightly, and nearly always', (kind) => {
  console.info(kind, figures[kind]);
  expect(figures[kind]?.precision).toBeGreaterThanOrEqual(0.97);
  expect(figures[kind]?.recall).toBeGreaterThanOrEqual(0.95);
});

test('what says nothing for certain is left to the person', () => {
  expect(read.filter(({ kind, as }) => kind === 'unsure' && as !== 'unsure')).toEqual([]);
});
