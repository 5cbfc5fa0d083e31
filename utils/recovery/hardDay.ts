import { dateOfDay, dayOf, momentOf } from '../followups/days.ts';

export interface DayChoices {
  /** A hard day, said by the person: YYYY-MM-DD. */
  hardDay: string;
  /** A lighter week runs until then: milliseconds since the epoch. */
  lightUntil?: number | undefined;
}

/** Whether today is a hard day: numbers are hidden then, and there is less of everything. */
export function isHardDay({ hardDay }: Pick<DayChoices, 'hardDay'>, now: number): boolean {
  return hardDay === dateOfDay(dayOf(now));
}

/** Until when nothing is counted aloud; undefined when counters may be shown. */
export function countersHiddenUntil(choices: DayChoices, now: number): number | undefined {
  const midnight = isHardDay(choices, now) ? momentOf(dayOf(now) + 1) : 0;
  const until = Math.max(midnight, choices.lightUntil ?? 0);
  return until > now ? until : undefined;
}
