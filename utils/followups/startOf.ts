import type { Application } from '../journal/types.ts';
import { endOf } from './aroundInterview.ts';
import { dayOf, dayOfDate, momentOf } from './days.ts';
import type { TimerId } from './timers.ts';

/** What happened at the moment from which a reminder is counted. */
export type TimerStart = 'promised' | 'interview' | 'closes' | 'asked' | 'heard' | 'outcome' | 'stage' | 'applied';

/** What the days of a reminder are counted from; undefined when nothing of the application falls on that moment. */
export function startOf({ id, from }: { id: TimerId; from: number }, one: Application): TimerStart | undefined {
  const isDay = (date: string | undefined) => {
    const day = dayOfDate(date);
    return day !== undefined && momentOf(day) === from;
  };
  if (id.startsWith('promise') || isDay(one.promisedOn)) return 'promised';
  if (one.interviews?.some((interview) => endOf(interview) === from)) return 'interview';
  if (one.outcome === 'rejected' && from === one.outcomeAt) return 'outcome';
  if (one.sent?.some(({ at }) => at === from)) return 'asked';
  if (from === one.appliedAt) return 'applied';
  if (isDay(one.validThrough) && one.stage === 'applied' && from >= momentOf(dayOf(one.appliedAt ?? 0)))
    return 'closes';
  if (from === one.stageAt && one.stage !== 'applied') return 'stage';
  return from === one.heardAt ? 'heard' : undefined;
}
