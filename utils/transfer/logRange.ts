import type { Range } from './logRows.ts';

export const LOG_RANGES = [
  'thisMonth',
  'lastMonth',
  'fourWeeks',
  'thisWeek',
  'lastWeek',
  'everything',
  'custom',
] as const;
export type LogRangeName = (typeof LOG_RANGES)[number];

/**
 * The whole days of a range, in the person's time zone.
 *
 * @param firstDay the ISO weekday on which a week begins
 * @param custom the first and the last day of a custom range: any moment of them
 */
export function logRange(
  name: LogRangeName,
  now: number,
  firstDay: number,
  custom: { first?: number | undefined; last?: number | undefined } = {},
): Range {
  const date = new Date(now);
  const [year, month, day] = [date.getFullYear(), date.getMonth(), date.getDate()];
  /** Months and days may run over: the clock change is none of ours. */
  const at = (months: number, days: number) => new Date(year, month + months, days).getTime();
  const weekday = date.getDay() || 7;
  const first = day - ((weekday - firstDay + 7) % 7);
  switch (name) {
    case 'thisMonth':
      return { from: at(0, 1), to: at(1, 1) };
    case 'lastMonth':
      return { from: at(-1, 1), to: at(0, 1) };
    case 'fourWeeks':
      return { from: at(0, day - 27), to: at(0, day + 1) };
    case 'thisWeek':
      return { from: at(0, first), to: at(0, first + 7) };
    case 'lastWeek':
      return { from: at(0, first - 7), to: at(0, first) };
    case 'everything':
      return { from: -Infinity, to: Infinity };
    case 'custom':
      return {
        from: custom.first === undefined ? -Infinity : dayStart(custom.first, 0),
        to: custom.last === undefined ? Infinity : dayStart(custom.last, 1),
      };
  }
}

function dayStart(at: number, later: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + later).getTime();
}
