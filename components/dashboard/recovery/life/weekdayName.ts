import { dateWords } from '../../../ui/format.ts';

/** The name of an ISO weekday: "Monday". */
export function weekdayName(day: number): string {
  // 4 January 2026 was a Sunday.
  return dateWords(new Date(2026, 0, 4 + day, 12).getTime(), { weekday: 'long' });
}
