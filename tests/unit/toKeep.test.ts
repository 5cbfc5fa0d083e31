import { expect, test } from 'vitest';
import { toKeep } from '../../utils/backups/toKeep.ts';

const file = (at: number) => ({ at, name: '', bytes: 1, mark: '' });
const noon = (month: number, day: number, hour = 12) => new Date(2026, month - 1, day, hour).getTime();
const daysOf = (moments: number[]) =>
  [...toKeep(moments.map(file))]
    .map(({ at }) => new Date(at))
    .sort((a, b) => Number(b) - Number(a))
    .map((date) => `${date.getMonth() + 1}/${date.getDate()}`);

test('of a year of daily backups the last of 7 days, 4 weeks and 6 months stay', () => {
  const year = Array.from({ length: 330 }, (_, day) => noon(1, 1 + day));
  // The last one is of Thursday, 26 November; weeks end on Sundays.
  expect(daysOf(year)).toEqual(
    ['11/26', '11/25', '11/24', '11/23', '11/22', '11/21', '11/20'].concat(
      ['11/15', '11/8'],
      ['10/31', '9/30', '8/31', '7/31', '6/30'],
    ),
  );
});

test('the last of a day is the one that counts, and the order in which they come does not', () => {
  const two = [noon(11, 3, 18), noon(11, 3, 9), noon(11, 2)];
  expect([...toKeep(two.map(file))].map(({ at }) => at).sort()).toEqual([noon(11, 2), noon(11, 3, 18)]);
  expect([...toKeep(two.toReversed().map(file))].map(({ at }) => at).sort()).toEqual([noon(11, 2), noon(11, 3, 18)]);
});

test('a long rest takes none away', () => {
  expect(daysOf([noon(1, 5), noon(2, 5), noon(2, 6), noon(11, 26)])).toEqual(['11/26', '2/6', '2/5', '1/5']);
  expect(daysOf([])).toEqual([]);
});
