import { dayOf, momentOf } from '../followups/days.ts';
import type { Feedback } from '../journal/types.ts';

/** In the morning, when quiet hours usually end. */
const UNCOVERED_AT = 9;

/** Tomorrow morning. */
export function coverUntil(now: number): number {
  return momentOf(dayOf(now) + 1, UNCOVERED_AT);
}

/** Whether somebody may want to read it tomorrow: it says something about this person, and not only what they liked. */
export function isSpecific({ reason, was, wasNot, general }: Feedback): boolean {
  return !general && [reason, was, wasNot].some((text) => text?.trim());
}

/** Whether it is still covered. Reading it early is always one click away. */
export function isCovered({ coveredUntil = 0 }: Feedback, now: number): boolean {
  return now < coveredUntil;
}
