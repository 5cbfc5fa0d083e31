import { dateOfDay, dayOfDate, weekdayOf } from './days.ts';

/** A week or a month of the calendar, in days as in `days.ts`; both ends are included. */
export interface Period {
  kind: 'week' | 'month';
  from: number;
  to: number;
  /** The day that was asked for. */
  day: number;
}

/** The first day of the week in which a day lies. `firstDay` is an ISO weekday. */
export function weekStart(day: number, firstDay: number): number {
  return day - ((weekdayOf(day) - firstDay + 7) % 7);
}

/**
 * The period that an address names: `2026-11` a month, `2026-11-23` the week around a day, anything else the week of
 * `today`.
 */
export function periodOf(name: string | undefined, today: number, firstDay: number): Period {
  const month = /^\d{4}-\d\d$/.test(name ?? '') ? dayOfDate(`${name}-01`) : undefined;
  if (month !== undefined) {
    const to = monthStart(month, 1) - 1;
    return { kind: 'month', from: month, to, day: today >= month && today <= to ? today : month };
  }
  const day = dayOfDate(name) ?? today;
  const from = weekStart(day, firstDay);
  return { kind: 'week', from, to: from + 6, day };
}

/** The first day of the month that lies `months` after that of a day. */
export function monthStart(day: number, months = 0): number {
  const date = new Date(day * 86_400_000);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / 86_400_000;
}

/** The same date some months later, or the last one of that month: 31 January and one month is 28 February. */
export function addMonths(day: number, months: number): number {
  const start = monthStart(day, months);
  return Math.min(start + (day - monthStart(day)), monthStart(start, 1) - 1);
}

/** What names a day's month in an address: `2026-11`. */
export function monthName(day: number): string {
  return dateOfDay(day).slice(0, 7);
}
