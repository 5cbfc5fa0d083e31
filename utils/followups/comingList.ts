import { isClosed } from '../journal/isClosed.ts';
import type { Application } from '../journal/types.ts';
import { isFarOff } from './agenda.ts';
import { applicationTimers, type Timer } from './applicationTimers.ts';
import type { FollowUpContext } from './context.ts';

/** A reminder that is still to come, and the open application that it is about. */
export interface Coming extends Timer {
  application: Application;
}

/** An interview is said once, two hours ahead, and what comes after it not yet. */
const HOURS_AHEAD = 2;

/** What becomes due next after `now`, the soonest first and at most `count`. */
export function comingList(
  applications: Iterable<Application>,
  context: FollowUpContext,
  now: number,
  count: number,
): Coming[] {
  const found: { timer: Timer; application: Application }[] = [];
  for (const application of applications) {
    if (isClosed(application)) continue;
    for (const timer of applicationTimers(application, context))
      if (timer.at > now && (timer.hours ?? HOURS_AHEAD) === HOURS_AHEAD && !isFarOff(timer, application, now))
        found.push({ timer, application });
  }
  found.sort((a, b) => a.timer.at - b.timer.at);
  return found.slice(0, count).map(({ timer, application }) => ({ ...timer, application }));
}
