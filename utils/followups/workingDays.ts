import { weekdayOf } from './days.ts';

/** Which days count as working days. */
export interface WorkingWeek {
  /** ISO weekdays, Monday is 1. Empty means that every day counts. */
  workingDays: readonly number[];
  /** Days off, as in `days.ts`. */
  holidays: ReadonlySet<number>;
}

export function isWorkingDay(day: number, { workingDays, holidays }: WorkingWeek): boolean {
  return (workingDays.length === 0 || workingDays.includes(weekdayOf(day))) && !holidays.has(day);
}

/** The day that is `count` working days after `day`. With 0: `day` itself, or the next working day. */
export function addWorkingDays(day: number, count: number, week: WorkingWeek): number {
  let at = day;
  let left = count;
  // No week is longer than this: a calendar of nothing but holidays must not hang us.
  const last = day + count * 7 + 60;
  while (at < last && (left > 0 || !isWorkingDay(at, week))) {
    at++;
    if (isWorkingDay(at, week)) left--;
  }
  return at;
}
