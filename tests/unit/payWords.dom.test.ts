import { beforeEach, expect, test } from 'vitest';
import { formatIn } from '../../components/ui/format.ts';
import { payWords } from '../../components/ui/payWords.ts';
import type { Pay } from '../../utils/journal/types.ts';

beforeEach(() => formatIn('en-GB'));

test.each<[Pay, string]>([
  [{ min: 45_000, max: 55_000, currency: 'EUR', period: 'year' }, '€45,000–55,000 a year'],
  [{ min: 70_000, max: 70_000, currency: 'USD' }, 'US$70,000'],
  [{ min: 14.5, currency: 'GBP', period: 'hour' }, 'from £14.50 an hour'],
  [{ max: 900, currency: 'CHF', period: 'month' }, 'up to CHF 900 a month'],
  [{ min: 5 }, 'from 5'],
  [{ currency: 'EUR', period: 'year' }, ''],
  [{ min: 1, max: 2, currency: 'no code' }, '1–2'],
])('%j is said as %s', (pay, words) => {
  // Which of the hyphens and spaces is used differs from one browser version to the next.
  expect(
    payWords(pay)
      .replace(/\s*[–-]\s*€?/g, '–')
      .replace(/\s/g, ' '),
  ).toBe(words);
});
