import { expect, test } from 'vitest';
import { best, closeness, folded, wordsOf } from '../../components/dashboard/palette/search.ts';

const fits = (text: string, query: string) => closeness(folded(text), wordsOf(query));

test('words are found by how they begin, in any order, whatever their case, accents and signs', () => {
  expect(fits('Night Baker, Corner Loaf', 'bak nig')).toBe(2);
  expect(fits('Gärtner (m/w/d)', 'GARTNER w')).toBe(2);
  expect(fits('O’Neill & Søn', 'neill')).toBe(2);
  expect(fits('Über-Café', 'cafe')).toBe(2);
  expect(fits('Ελένη Παππά', 'παππα')).toBe(2);
  expect(fits('Night Baker', 'butcher')).toBe(0);
  expect(fits('Night Baker', 'night butcher')).toBe(0);
});

test('the nearer, the better: all of it, its beginning, words of it, something in it', () => {
  expect(fits('Cook', 'cook')).toBe(4);
  expect(fits('Cook, nights', 'cook ni')).toBe(3);
  expect(fits('Cook, nights', 'cook nights')).toBe(4);
  expect(fits('Cook nights in Leeds', 'cook nights')).toBe(3);
  expect(fits('Head cook', 'cook')).toBe(2);
  expect(fits('Pressure cooker', 'essur')).toBe(1);
  // One or two letters in the midst of a word say nothing.
  expect(fits('Pressure cooker', 'ss')).toBe(0);
});

test('nothing but blanks and signs looks for nothing', () => {
  expect(wordsOf(' .,  ')).toEqual([]);
});

test('the best come first, the latest among equals, and no more than asked for', () => {
  const all = Array.from({ length: 500 }, (_, at) => ({ name: at % 2 ? `Job ${at}` : `A job ${at}`, at }));
  const found = best(
    all,
    wordsOf('job'),
    (one) => folded(one.name),
    (one) => one.at,
    5,
  );
  expect(found.map(({ one }) => one.at)).toEqual([499, 497, 495, 493, 491]);
});

test('twenty thousand are looked through at a keystroke', () => {
  const all = Array.from({ length: 20_000 }, (_, at) => folded(`Job ${at} at Employer ${at % 700} in Leeds`));
  const search = (query: string) =>
    best(
      all,
      wordsOf(query),
      (text) => text,
      () => 0,
      30,
    ).length;
  search('warm up');
  const began = performance.now();
  for (const query of ['e', 'employer', 'job 19', 'leeds job 4 6', 'nothing']) search(query);
  // Five searches, each a few milliseconds; generous for a busy machine.
  expect(performance.now() - began).toBeLessThan(1000);
});
