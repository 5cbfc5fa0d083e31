import { dayOf, momentOf } from './days.ts';

/** When no reminder may come: times of day as HH:MM, where the person is. It may run over midnight. */
export interface QuietHours {
  on: boolean;
  from: string;
  to: string;
}

/** When the quiet that holds at `at` is over; undefined when it is not quiet then. */
export function quietUntil({ on, from, to }: QuietHours, at: number): number | undefined {
  if (!on || from === to) return undefined;
  const day = dayOf(at);
  const moment = (offset: number, time: string) =>
    momentOf(day + offset, Number(time.slice(0, 2)), Number(time.slice(3)));
  // The quiet that began yesterday, or the one of today.
  for (const offset of [-1, 0]) {
    const end = moment(from < to ? offset : offset + 1, to);
    if (at >= moment(offset, from) && at < end) return end;
  }
  return undefined;
}
