/**
 * Days as the person lives them: whole numbers of local calendar days, so that a day is a day when the clocks change.
 * Day 0 is 1 January 1970.
 */

const DAY = 86_400_000;

/** The local day on which a moment falls. `at` in milliseconds since the epoch. */
export function dayOf(at: number): number {
  const date = new Date(at);
  return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
}

/** The moment at which a local day reaches an hour; where the clocks skip that hour, the next one. */
export function momentOf(day: number, hour = 0, minute = 0): number {
  const date = new Date(day * DAY);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), hour, minute).getTime();
}

/** The day that an ISO 8601 date or date-time names, as written; undefined when it names none. */
export function dayOfDate(text: string | undefined): number | undefined {
  if (!text) return undefined;
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(text) ?? [];
  if (!year) return undefined;
  const at = Date.UTC(Number(year), Number(month) - 1, Number(date));
  // A thirteenth month or a 30 February would be some other day.
  const read = new Date(at);
  return read.getUTCDate() === Number(date) && read.getUTCMonth() === Number(month) - 1 ? at / DAY : undefined;
}

/** YYYY-MM-DD. */
export function dateOfDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}
