import type { FollowUpContext, Step } from './context.ts';
import type { TimerId } from './timers.ts';
import { type Wait, waitOf } from './waiting.ts';

const STEPS: Partial<Record<TimerId, Step>> = {
  applyFollowUp: 'applied',
  applyPresumeClosed: 'applied',
  screenFollowUp: 'screen',
  screenPresumeClosed: 'screen',
  interviewFollowUp: 'interview',
  interviewPresumeClosed: 'interview',
  finalFollowUp: 'final',
  finalPresumeClosed: 'final',
};

/** How many days a reminder waits when nobody chose: what the country and the person's own answers make of the default. */
export function usualDays(id: TimerId, context: FollowUpContext): Pick<Wait, 'days' | 'basis'> {
  const { days, basis } = waitOf(id, 0, {}, { ...context, days: {} }, STEPS[id]).wait;
  return { days, basis };
}
