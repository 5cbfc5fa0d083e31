import type { FollowUpContext, OwnTimes } from './context.ts';
import { dayOfDate } from './days.ts';
import { publicHolidays } from './holidays/publicHolidays.ts';
import { TIMER_IDS, type TimerId } from './timers.ts';

/** What the person chose about reminders, as the settings keep it: ids may be old or unknown. */
export interface FollowUpChoices {
  days: Readonly<Record<string, number>>;
  off: readonly string[];
  on: readonly string[];
  /** Own days off, as YYYY-MM-DD, and whether the public holidays of the country are some too. */
  holidays: readonly string[];
  publicHolidays: boolean;
  pausedUntil?: number | undefined;
  /** The day of the weekly ten minutes: an ISO weekday. */
  review?: { weekday: number };
}

/** Where the person looks for work: ISO 3166 or empty; `workingDays` are ISO weekdays. And how long a no rests. */
export interface FollowUpPlace {
  country: string;
  region: string;
  workingDays: readonly number[];
  recovery?: { coolDownHours: number };
}

/**
 * The context in which reminders are computed.
 *
 * @param stopGap whether a job was taken for now: see `hasStopGap`
 */
export function contextOf(
  choices: FollowUpChoices,
  { country, region, workingDays, recovery }: FollowUpPlace,
  own: OwnTimes,
  stopGap = false,
): FollowUpContext {
  const known = (id: string): id is TimerId => (TIMER_IDS as readonly string[]).includes(id);
  const ownDays = choices.holidays.map(dayOfDate).filter((day) => day !== undefined);
  const shared = choices.publicHolidays ? publicHolidays(country, region) : [];
  return {
    ...(country && { country }),
    ...(country && region.startsWith(`${country}-`) && { region }),
    week: { workingDays, holidays: new Set([...shared, ...ownDays]) },
    days: Object.fromEntries(Object.entries(choices.days).filter(([id, days]) => known(id) && days >= 0)),
    off: choices.off.filter(known),
    on: choices.on.filter(known),
    own,
    ...(stopGap && choices.review && { weekly: choices.review.weekday }),
    ...(recovery && { coolDownHours: recovery.coolDownHours }),
    ...(choices.pausedUntil !== undefined && { pausedUntil: choices.pausedUntil }),
  };
}
