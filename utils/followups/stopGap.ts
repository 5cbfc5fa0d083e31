import type { Application } from '../journal/types.ts';

/** Whether the job that was accepted last is one for now: the search goes on, and at a slower pace. */
export function hasStopGap(applications: Iterable<Pick<Application, 'outcome' | 'outcomeAt' | 'stopGap'>>): boolean {
  let [latest, stopGap] = [-Infinity, false];
  for (const { outcome, outcomeAt = 0, stopGap: forNow = false } of applications)
    if (outcome === 'accepted' && outcomeAt > latest) [latest, stopGap] = [outcomeAt, forNow];
  return stopGap;
}
