import { endOf } from '../../followups/aroundInterview.ts';
import type { FollowUpContext } from '../../followups/context.ts';
import { dayOf } from '../../followups/days.ts';
import { silenceLevel } from '../../followups/silence.ts';
import { closingOf, waitingOf } from '../../followups/silenceTimers.ts';
import { leftToThank, talksOf } from '../../followups/thanks.ts';
import type { Application, InterviewKind } from '../../journal/types.ts';
import type { ApplicationFacts } from './facts.ts';
import { feedbackFacts } from './feedbackFacts.ts';
import { isNo, isOpen, nextInterview, reachedOf, statusOf } from './reached.ts';
import { type Recent, sentAbout } from './recent.ts';
import type { Shelf } from './shelf.ts';

const HOUR = 3_600_000;

export interface FactSources {
  shelf: Shelf;
  recent: Recent;
  followUps: FollowUpContext;
}

/** What is known about one application at `now`. */
export function applicationFacts(one: Application, sources: FactSources, now: number): ApplicationFacts {
  const { shelf, followUps } = sources;
  const { excitement = null, outcomeAt = one.updatedAt } = one;
  const hoursSince = (at: number | undefined) => (at === undefined ? null : (now - at) / HOUR);
  const daysSince = (at: number | undefined) => (at === undefined ? null : dayOf(now) - dayOf(at));

  const status = statusOf(one, now);
  const open = isOpen(status);
  const no = isNo(one);
  const ended = no || status === 'noReply' || status === 'withdrawn';
  const talks = talksOf(one).filter((talk) => endOf(talk) <= now);
  const lastTalk = talks.toSorted((a, b) => endOf(a) - endOf(b)).at(-1);
  const next = nextInterview(one, now);
  const waiting = open ? waitingOf(one) : undefined;
  const lastMessage = Math.max(one.lastInAt ?? -Infinity, one.lastOutAt ?? -Infinity);
  const sent = sentAbout(one, sources.recent).filter(({ at }) => at <= now);
  const sheets = shelf.sheetsOf.get(one.id) ?? [];

  return {
    'app.status': status,
    'app.stageReached': reachedOf(one, now),
    'app.open': open,
    'app.daysSinceApplied': one.appliedAt === undefined ? null : daysSince(closingOf(one.validThrough, one.appliedAt)),
    'app.hoursSinceLastInterview': hoursSince(lastTalk && endOf(lastTalk)),
    'app.daysSinceLastInterview': daysSince(lastTalk && endOf(lastTalk)),
    'app.hoursUntilNextInterview': next ? (next.at - now) / HOUR : null,
    'app.nextInterviewKind': next ? kindOf(next.kind) : null,
    'app.daysSinceLastContact': Number.isFinite(lastMessage) ? daysSince(lastMessage) : null,
    'app.daysPastPromise': waiting?.promised === undefined ? null : dayOf(now) - waiting.promised,
    'app.followUpsSent': waiting?.asked.length ?? 0,
    'app.daysSinceFollowUp': daysSince(waiting?.asked.at(-1)),
    'app.silence': silenceOf(one, followUps, now),
    'app.hoursSinceRejected': no ? hoursSince(outcomeAt) : null,
    'app.hoursSinceClosed': ended ? hoursSince(outcomeAt) : null,
    'app.hoursApplyToRejection': no && one.appliedAt !== undefined ? (outcomeAt - one.appliedAt) / HOUR : null,
    'app.interviewCount': talks.length,
    'app.excitement': excitement,
    'app.stretch': one.onlyJustFit ?? false,
    'app.source': one.source ?? (one.agency ? 'agency' : 'other'),
    ...feedbackFacts(one, sources, now),
    'app.sheetDone': sheets.some(
      ({ interviewId, caughtAt }) =>
        caughtAt !== undefined &&
        (lastTalk === undefined || (interviewId ? interviewId === lastTalk.eventId : caughtAt >= lastTalk.at)),
    ),
    'app.lessonDone': sheets.some(({ learnedAt }) => learnedAt !== undefined),
    'app.thankYouSent': lastTalk !== undefined && !leftToThank({ ...one, sent }).has(lastTalk.eventId),
    'app.closingNoteSent': ended && sent.some(({ letter, at }) => letter === 'stayInTouch' && at >= outcomeAt),
    'app.contacts': new Set([...(shelf.peopleAt.get(one.companyKey) ?? []), ...(shelf.peopleIn.get(one.id) ?? [])])
      .size,
    'app.noContact': one.noContact ?? false,
    'app.planReady': shelf.planned.has(one.id),
    'app.private': shelf.hidden.has(one.companyKey),
    'app.wishesSaved': shelf.wished.has(one.id),
  };
}

function kindOf(kind: InterviewKind): ApplicationFacts['app.nextInterviewKind'] {
  if (kind === 'other') return null;
  if (kind === 'panel') return 'onSite';
  return kind === 'task' ? 'assessment' : kind;
}

/** How unusual the silence is, or was when it was closed for it. */
function silenceOf(one: Application, followUps: FollowUpContext, now: number) {
  const closed = one.outcome === 'noReply';
  const level = silenceLevel(
    closed ? { ...one, outcome: 'open' } : one,
    followUps,
    closed ? (one.outcomeAt ?? one.updatedAt) : now,
  );
  return level ?? 'quiet';
}
