import { endOf } from '../followups/aroundInterview.ts';
import type { Dated, Interview } from '../journal/types.ts';

const HOUR = 3_600_000;
/** Until then the details are still there to be caught. */
const FULL_HOURS = 24;

/**
 * Which form of the first pass fits at `now`: the full one in the first day after a talk, a short one from then on (it is
 * no longer asked for after a week, but a link leads to it); `early` before the talk has begun.
 */
export function catchForm(
  interview: Pick<Dated<Interview>, 'at' | 'minutes'>,
  now: number,
): 'early' | 'full' | 'short' {
  if (now < interview.at) return 'early';
  return now <= endOf(interview) + FULL_HOURS * HOUR ? 'full' : 'short';
}
