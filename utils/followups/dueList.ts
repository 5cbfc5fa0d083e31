import type { Application } from '../journal/types.ts';
import { applicationTimers, type Timer } from './applicationTimers.ts';
import { beginsAt } from './aroundInterview.ts';
import type { FollowUpContext } from './context.ts';
import type { TimerId } from './timers.ts';

/** A reminder that is due, and the application that it is about. */
export interface Due extends Timer {
  /** The same for the same reminder, however often it is computed. */
  key: string;
  application: Application;
}

/** What comes first on a day: what has an hour, then what runs out, then what can wait. */
const ORDER: readonly TimerId[] = ['interviewAhead', 'thankYou', 'agencyDebrief', 'promiseFollowUp', 'sheet'];
const rank = ({ id }: Timer): number => (ORDER.indexOf(id) + 1 || ORDER.length + 1) - 1;

/** Of the same kind what has waited longest comes first; of interviews the next one. */
const weight = (timer: Timer): number => (timer.id === 'interviewAhead' ? beginsAt(timer) : timer.at);

/**
 * Everything that is due at `now`, the most pressing first. A pure function: nothing is stored, so nothing is lost when an
 * alarm is, and a device that was off comes back to the list as it is, not to all that was missed.
 */
export function dueList(applications: Iterable<Application>, context: FollowUpContext, now: number): Due[] {
  const due: Due[] = [];
  for (const application of applications)
    for (const timer of applicationTimers(application, context))
      if (timer.at <= now && (timer.until === undefined || now < timer.until))
        due.push({ ...timer, key: keyOf(application, timer), application });
  return due.sort((a, b) => rank(a) - rank(b) || weight(a) - weight(b) || (a.key < b.key ? -1 : 1));
}

/** What tells one reminder from all others. */
export function keyOf({ id }: Pick<Application, 'id'>, timer: Pick<Timer, 'id' | 'from'>): string {
  return `${id} ${timer.id} ${timer.from}`;
}

/** The id of the application in a reminder's key. */
export function applicationIdOf(key: string): string {
  return key.split(' ', 1)[0] ?? '';
}

/** The next moment after `now` at which something becomes due or runs out, for the alarm; undefined when nothing will. */
export function nextMoment(
  applications: Iterable<Application>,
  context: FollowUpContext,
  now: number,
): number | undefined {
  let next: number | undefined;
  for (const application of applications)
    for (const { at, until } of applicationTimers(application, context))
      for (const moment of [at, until])
        if (moment !== undefined && moment > now && (next === undefined || moment < next)) next = moment;
  return next;
}
