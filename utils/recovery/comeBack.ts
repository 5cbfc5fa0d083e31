import type { FollowUpContext } from '../followups/context.ts';
import { dayOf, dayOfDate } from '../followups/days.ts';
import { silenceLevel } from '../followups/silence.ts';
import type { Application } from '../journal/types.ts';

/** After so long without a look, one is welcomed back instead of being met by all that was missed. */
const AWAY = 21 * 86_400_000;

export interface Visits {
  /** When Rebound was last opened, and when it last said welcome back: milliseconds since the epoch. */
  openedAt?: number | undefined;
  welcomedBackAt?: number | undefined;
}

/**
 * Whether somebody comes back after a long time. What a page noted by itself meanwhile shows that the search went on.
 *
 * @param lastNotedAt when anything was last noted
 */
export function isComingBack({ openedAt }: Visits, lastNotedAt: number, now: number): boolean {
  return openedAt !== undefined && now - Math.max(openedAt, lastNotedAt) >= AWAY;
}

/** What has probably ended meanwhile: no answer came for longer than is usual, or the posting has closed. */
export function staleOnes(
  applications: readonly Application[],
  context: FollowUpContext,
  now: number,
): { silent: Application[]; closed: Application[] } {
  const open = applications.filter(({ outcome }) => outcome === 'open');
  const hasClosed = ({ stage, validThrough }: Application) => {
    const day = stage === 'saved' || stage === 'started' ? dayOfDate(validThrough) : undefined;
    return day !== undefined && day < dayOf(now);
  };
  return {
    silent: open.filter((one) => silenceLevel(one, context, now) === 'presumedClosed'),
    closed: open.filter(hasClosed),
  };
}
