import type { Application } from '../journal/types.ts';
import type { FollowUpContext, Step } from './context.ts';
import { dateOfDay, dayOf, momentOf } from './days.ts';
import { countryFactor, TIMERS, type TimerId, type TimerRule } from './timers.ts';
import { addWorkingDays } from './workingDays.ts';

/** In which hour of its day a reminder becomes due. */
export const DUE_HOUR = 9;

/** How a number of days came about, so that it can be explained. */
export interface Wait {
  days: number;
  working: boolean;
  /** Who says so: the person for this application or for all, their own answers, the country, or the default. */
  basis: 'application' | 'person' | 'own' | 'country' | 'default';
  publicSector: boolean;
  /** Working days added because hardly anybody answers at that time of the year. */
  holidays: number;
}

/** Countries in which August and the end of December are holidays for most. */
const SLOW_SEASONS = ['FR', 'IT', 'ES', 'DE'];
const SLOW = /-(08-\d\d|12-(2[0-9]|3[01]))$/;
const SLOW_DAYS = 5;
const PUBLIC_FACTOR = 2;

/**
 * How long a timer waits for an application. `step` names the stage whose own answer times count.
 *
 * @returns the moment at which it is due, and how that came about
 */
export function waitOf(
  id: TimerId,
  from: number,
  one: Pick<Application, 'timerDays' | 'country' | 'publicSector'>,
  context: FollowUpContext,
  step?: Step,
): { at: number; wait: Wait } {
  const rule: TimerRule = TIMERS[id];
  const country = one.country || context.country;
  const { days, basis } = daysOf(id, rule, one, country, context, step);
  const chosen = basis === 'application' || basis === 'person';
  const publicSector = Boolean(one.publicSector && step && rule.scaled && !chosen);
  const wait: Wait = {
    days: publicSector ? days * PUBLIC_FACTOR : days,
    working: Boolean(rule.working),
    basis,
    publicSector,
    holidays: 0,
  };
  const start = dayOf(from);
  let due = rule.working ? addWorkingDays(start, wait.days, context.week) : start + wait.days;
  if (step && !chosen && SLOW_SEASONS.includes(country ?? '') && SLOW.test(dateOfDay(due))) {
    wait.holidays = SLOW_DAYS;
    due = addWorkingDays(due, SLOW_DAYS, context.week);
  }
  return { at: momentOf(due, DUE_HOUR), wait };
}

function daysOf(
  id: TimerId,
  rule: TimerRule,
  one: Pick<Application, 'timerDays'>,
  country: string | undefined,
  context: FollowUpContext,
  step: Step | undefined,
): Pick<Wait, 'days' | 'basis'> {
  const chosen = one.timerDays?.[id];
  if (chosen !== undefined) return { days: chosen, basis: 'application' };
  const general = context.days[id];
  if (general !== undefined) return { days: general, basis: 'person' };
  const named = rule.countries?.[country ?? ''];
  const factor = rule.scaled ? countryFactor(country) : 1;
  const scaled = named ?? Math.min(rule.cap ?? Number.POSITIVE_INFINITY, Math.round(rule.days * factor));
  const own = step && context.own[step];
  if (own !== undefined) {
    // Never much shorter or longer than usual, whatever a few answers say. The quick answers are the first to come, so
    // they never shorten the time after which silence is taken for an answer.
    const least = id.endsWith('PresumeClosed') ? scaled : scaled / 2;
    const days = Math.round(Math.min(scaled * 2, Math.max(least, own)));
    return { days, basis: 'own' };
  }
  return { days: scaled, basis: scaled === rule.days ? 'default' : 'country' };
}
