import { describe, expect, test } from 'vitest';
import { localeTexts } from './localeTexts.ts';
import { gradeOf, wordsOf } from './reading.ts';

/** How Rebound speaks to somebody who was turned down: plain, warm, short, and never about what they are. */

const BLOCKS = ['tips', 'recovery', 'learning', 'life', 'support'];
const MOST_WORDS = 60;
const HARDEST = 8;
/** Labels are too short for a grade to say anything. */
const GRADED_FROM = 10;

/** What nobody wants to hear, by what is wrong with it. Words that are quoted are somebody else's. */
const BANNED: [what: string, phrase: RegExp][] = [
  ['plays it down', /don't worry|cheer up|chin up|stay positive|no big deal|at least you/i],
  ['a slogan', /everything happens for a reason|meant to be|their loss|blessing|stepping stone|silver lining/i],
  ['a slogan', /come back stronger|on the chin|kick in the teeth|never give up|keep pushing|bounce back/i],
  ['a promise nobody can keep', /right job is out there|matter of time|will pay off|you will find|guarantee/i],
  ['a judgement of the person', /\bfail(ed|ure|ures|s)?\b|unsuccessful|\bloser|not good enough for|\byou seem\b/i],
  [
    'a judgement of the person',
    /(you|candidates?|applicants?|people) (were|was|are|got|been) rejected|rejected (you|candidate)/i,
  ],
  ['about the end', /\bdead\b|^lost$/i],
  ['blame', /you should have|you should've|you must\b|you need to\b|your fault/i],
  ['jargon', /\b(funnel|leverage|resilien(ce|t)|journey|career ladder|touchpoint|hustle|grind)\b/i],
  ['proof that there is none of', /(studies|science|research) (prove|proves|has proven)|scientifically proven/i],
  ['a diagnosis', /\b(depress(ed|ion)|disorder|symptoms?|therapy|mental health score)\b/i],
  ['a score', /\b(your score|streak|personal best|leaderboard|compared to (others|other users))\b/i],
];

const texts = localeTexts(...BLOCKS);
const spoken = texts.filter(([path]) => !path.endsWith('.note'));
const unquoted = (text: string) => text.replace(/“[^”]*”/g, '');

test('there is something to read', () => {
  expect(texts.length).toBeGreaterThan(400);
});

test.each(BANNED)('nothing is %s (%s)', (_, phrase) => {
  expect(spoken.filter(([, text]) => phrase.test(unquoted(text)))).toEqual([]);
});

test('nothing shouts, smiles or dashes', () => {
  expect(texts.filter(([, text]) => /[!\u2014]|\p{Extended_Pictographic}/u.test(text))).toEqual([]);
});

test(`nothing is longer than ${MOST_WORDS} words`, () => {
  expect(texts.filter(([, text]) => wordsOf(text).length > MOST_WORDS)).toEqual([]);
});

test(`whoever reads at grade ${HARDEST} can read it`, () => {
  const hard = spoken
    .filter(([, text]) => wordsOf(text).length >= GRADED_FROM)
    .map(([path, text]) => [path, Math.round(gradeOf(text) * 10) / 10, text] as const)
    .filter(([, grade]) => grade > HARDEST);
  expect(hard).toEqual([]);
});

describe('the guide itself', () => {
  const isBanned = (text: string) => BANNED.some(([, phrase]) => phrase.test(unquoted(text)));

  test.each([
    'Cheer up, the right job is out there',
    'You were rejected',
    'Your application failed',
    'It was meant to be',
    'Your search funnel',
  ])('finds fault with “%s”', (text) => expect(isBanned(text)).toBe(true));

  test.each([
    'They said no',
    'Closed, no reply',
    'You may hear “it will pay off”; nobody can know',
  ])('has nothing against “%s”', (text) => expect(isBanned(text)).toBe(false));

  test('tells hard texts from easy ones', () => {
    expect(gradeOf('You may rest now. The list will be the same tomorrow, and that is fine.')).toBeLessThan(4);
    const hard =
      'Organisational rejection communications necessitate consideration of attributional interpretations ' +
      'notwithstanding individual psychological vulnerability.';
    expect(gradeOf(hard)).toBeGreaterThan(15);
  });
});
