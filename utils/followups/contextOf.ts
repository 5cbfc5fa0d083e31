import type { FollowUpContext, OwnTimes } from './context.ts';
import { TIMER_IDS, type TimerId } from './timers.ts';

/** What the person chose about reminders, as the settings keep it: ids may be old or unknown. */
export interface FollowUpChoices {
  days: Readonly<Record<string, number>>;
  off: readonly string[];
  on: readonly string[];
  holidays: readonly string[];
  pausedUntil?: number | undefined;
}

/** The context in which reminders are computed. `country` is ISO 3166 or empty; `workingDays` are ISO weekdays. */
export function contextOf(
  choices: FollowUpChoices,
  { country, workingDays }: { country: string; workingDays: readonly number[] },
  own: OwnTimes,
): FollowUpContext {
  const known = (id: string): id is TimerId => (TIMER_IDS as readonly string[]).includes(id);
  return {
    ...(country && { country }),
    week: { workingDays, holidays: choices.holidays },
    days: Object.fromEntries(Object.entries(choices.days).filter(([id, days]) => known(id) && days >= 0)),
    off: choices.off.filter(known),
    on: choices.on.filter(known),
    own,
    ...(choices.pausedUntil !== undefined && { pausedUntil: choices.pausedUntil }),
  };
}
