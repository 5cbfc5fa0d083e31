import type { Application } from '../journal/types.ts';
import type { OwnTimes, Step } from './context.ts';

/** From how many answers on the person's own times say more than the default. */
export const ENOUGH_ANSWERS = 8;

const DAY = 86_400_000;
const STEPS: Step[] = ['applied', 'screen', 'interview', 'final'];

/** How long answers took, stage by stage: the 75th percentile in days, once there are enough of them. */
export function ownTimes(applications: Iterable<Pick<Application, 'answerTimes'>>): OwnTimes {
  const times: Record<Step, number[]> = { applied: [], screen: [], interview: [], final: [] };
  for (const { answerTimes } of applications)
    for (const step of STEPS) {
      const time = answerTimes?.[step];
      if (time !== undefined) times[step].push(time);
    }
  const own: OwnTimes = {};
  for (const step of STEPS) {
    const sorted = times[step].sort((a, b) => a - b);
    const quarter = sorted[Math.ceil(sorted.length * 0.75) - 1];
    if (sorted.length >= ENOUGH_ANSWERS && quarter !== undefined) own[step] = Math.max(1, Math.round(quarter / DAY));
  }
  return own;
}
