import type { OwnTimes } from './context.ts';
import type { Due } from './dueList.ts';

/**
 * What the background found when it last looked: kept for the popup, which must not read ten thousand applications to
 * show three lines.
 */
export interface Summary {
  at: number;
  count: number;
  due: { applicationId: string; timer: string; from: number }[];
  own: OwnTimes;
  /** Whether a job was taken for now. */
  stopGap?: boolean | undefined;
}

/** More than the popup shows at once, so that the next one is there when the first is done. */
const KEPT = 12;

export function summaryOf(due: readonly Due[], own: OwnTimes, stopGap: boolean, now: number): Summary {
  return {
    at: now,
    count: due.length,
    due: due.slice(0, KEPT).map(({ application, id, from }) => ({ applicationId: application.id, timer: id, from })),
    own,
    ...(stopGap && { stopGap }),
  };
}
