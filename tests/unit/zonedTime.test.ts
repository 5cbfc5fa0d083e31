import { expect, test } from 'vitest';
import { fromZoned, isZone, toZoned } from '../../utils/journal/zonedTime.ts';

test.each([
  ['2026-11-03T14:00', 'Europe/Berlin', '2026-11-03T13:00:00Z'],
  ['2026-07-03T14:00', 'Europe/Berlin', '2026-07-03T12:00:00Z'],
  ['2026-11-03T00:30', 'America/New_York', '2026-11-03T05:30:00Z'],
  ['2026-11-03T09:15', 'Asia/Kathmandu', '2026-11-03T03:30:00Z'],
  // Twice on that night: the first of them.
  ['2026-10-25T02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
])('%s in %s is %s, and back', (local, zone, moment) => {
  expect(new Date(fromZoned(local, zone)!).toISOString()).toBe(moment.replace('Z', '.000Z'));
  expect(toZoned(Date.parse(moment), zone)).toBe(local);
});

test('a time that the clock skips is the hour after', () => {
  expect(toZoned(fromZoned('2026-03-29T02:30', 'Europe/Berlin')!, 'Europe/Berlin')).toBe('2026-03-29T03:30');
});

test('what is no time or no zone is none', () => {
  expect(fromZoned('', 'Europe/Berlin')).toBeUndefined();
  expect(fromZoned('2026-11-03T14:00', 'Nowhere/At all')).toBeUndefined();
  expect(isZone('Nowhere/At all')).toBe(false);
});
