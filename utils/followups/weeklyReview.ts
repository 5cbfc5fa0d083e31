import { dayOf, momentOf, weekdayOf } from './days.ts';

/** When the weekly ten minutes are: an ISO weekday and HH:MM. */
export interface WeeklySlot {
  weekday: number;
  at: string;
}
export const USUAL_SLOT: WeeklySlot = { weekday: 5, at: '16:00' };

/** How long after its moment the review is still offered: over the weekend. */
const OFFERED = 3;

/** The last moment of the weekly slot that is not after `now`, while it is still worth offering. */
export function reviewDue({ weekday, at }: WeeklySlot, doneAt: number | undefined, now: number): number | undefined {
  const day = dayOf(now);
  const back = (weekdayOf(day) - weekday + 7) % 7;
  const moment = slotMoment(day - back, at);
  const slot = moment <= now ? moment : slotMoment(day - back - 7, at);
  const over = slot + OFFERED * 86_400_000 <= now;
  return over || (doneAt ?? 0) >= slot ? undefined : slot;
}

function slotMoment(day: number, at: string): number {
  return momentOf(day, Number(at.slice(0, 2)), Number(at.slice(3)));
}
