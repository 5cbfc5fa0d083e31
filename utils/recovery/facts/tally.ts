import type { Application, Feedback } from '../../journal/types.ts';
import type { Reached } from './facts.ts';
import { isNo, isOpen, nextInterview, reachedAtLeast, reachedOf, statusOf } from './reached.ts';
import { RECENT, type Recent } from './recent.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** What all applications add up to, in one pass over them. Times in milliseconds since the epoch. */
export interface Tally {
  open: number;
  applied: number;
  applied24h: number;
  applied30d: number;
  interviewed: number;
  offers: number;
  firstAt?: number;
  lastAppliedAt?: number;
  lastAddedAt?: number;
  /** An open application rated 4 or 5 is at an interview or the final round. */
  hopedFor: boolean;
  /** Every no, the last one first. */
  noes: { at: number; reached: Reached; excitement?: number }[];
  lastInterviewNoAt?: number;
  /** When each ended with a no or without an answer; and when something last went a step forward. */
  endings: number[];
  forwardAt: number;
  nextInterviewAt?: number;
  themes: { applicationId: string; theme?: string }[];
}

export function tallyOf(applications: Iterable<Application>, recent: Recent, now: number): Tally {
  const tally: Tally = {
    ...{ open: 0, applied: 0, applied24h: 0, applied30d: 0, interviewed: 0, offers: 0 },
    ...{ hopedFor: false, noes: [], endings: [], forwardAt: -Infinity, themes: [] },
  };
  for (const one of applications) {
    const { appliedAt, outcomeAt = one.updatedAt, excitement } = one;
    const reached = reachedOf(one, now);
    const open = isOpen(statusOf(one, now));
    if (open) tally.open++;
    if (appliedAt !== undefined && appliedAt <= now) {
      tally.applied++;
      if (now - appliedAt < DAY) tally.applied24h++;
      if (now - appliedAt < 30 * DAY) tally.applied30d++;
      tally.firstAt = Math.min(tally.firstAt ?? appliedAt, appliedAt);
      tally.lastAppliedAt = Math.max(tally.lastAppliedAt ?? appliedAt, appliedAt);
    }
    tally.lastAddedAt = Math.max(tally.lastAddedAt ?? one.createdAt, one.createdAt);
    if (reachedAtLeast(reached, 'screen')) tally.interviewed++;
    if (reached === 'offer') tally.offers++;
    if (open && (excitement ?? 0) >= 4 && (reached === 'interview' || reached === 'final')) tally.hopedFor = true;
    if (isNo(one)) {
      tally.noes.push({ at: outcomeAt, reached, ...(excitement !== undefined && { excitement }) });
      if (reachedAtLeast(reached, 'interview'))
        tally.lastInterviewNoAt = Math.max(tally.lastInterviewNoAt ?? outcomeAt, outcomeAt);
    }
    if (isNo(one) || one.outcome === 'noReply') tally.endings.push(outcomeAt);
    tally.forwardAt = Math.max(tally.forwardAt, forwardAt(one, recent, now));
    const next = nextInterview(one, now)?.at;
    if (next !== undefined) tally.nextInterviewAt = Math.min(tally.nextInterviewAt ?? next, next);
    for (const { theme } of (one.feedback ?? []) as Feedback[])
      if (theme) tally.themes.push({ applicationId: one.id, theme });
  }
  tally.noes.sort((a, b) => b.at - a.at);
  return tally;
}

/** When it last went a step further: a stage, an invitation, a yes. */
function forwardAt(one: Application, { notedAt }: Recent, now: number): number {
  let at = -Infinity;
  if (one.outcome === 'accepted') at = one.outcomeAt ?? one.updatedAt;
  if (one.stage !== 'saved' && one.stage !== 'started' && one.stage !== 'applied') at = Math.max(at, one.stageAt);
  // An invitation is as old as its entry; one that is older than what is read of them came at least that long ago.
  for (const { eventId, at: begins } of one.interviews ?? [])
    at = Math.max(at, Math.min(begins, notedAt.get(eventId) ?? (begins > now ? now - RECENT : begins)));
  return Math.min(at, now);
}
