import type { Application } from '../journal/types.ts';
import { applicationTimers, type Timer } from './applicationTimers.ts';
import type { FollowUpContext } from './context.ts';
import { silenceTimers, waitingOf } from './silenceTimers.ts';

/** How unusual a silence is: never a judgement of the person. */
export type SilenceLevel = 'quiet' | 'due' | 'late' | 'presumedClosed';

const WEEK = 7 * 86_400_000;

/** How unusual the silence about an open application is by now; undefined when no answer is waited for. */
export function silenceLevel(one: Application, context: FollowUpContext, now: number): SilenceLevel | undefined {
  if (one.outcome !== 'open') return undefined;
  const waiting = waitingOf(one);
  if (!waiting) return undefined;
  const timers = silenceTimers(one, context);
  const closed = timers.at(-1);
  if (closed && now >= closed.at) return 'presumedClosed';
  if (waiting.asked.length > 0) return now >= (waiting.asked.at(-1) ?? 0) + WEEK ? 'late' : 'quiet';
  const ask = timers.findLast((timer) => timer !== closed);
  if (!ask || now < ask.at) return 'quiet';
  return now >= ask.at + WEEK ? 'late' : 'due';
}

/** What is due now, or else what comes next; undefined when nothing does. */
export function nextTimer(one: Application, context: FollowUpContext, now: number): Timer | undefined {
  const timers = applicationTimers(one, context).filter(({ until }) => until === undefined || until > now);
  return timers.toSorted((a, b) => a.at - b.at)[0];
}
