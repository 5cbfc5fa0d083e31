import { atLeast, atMost, type Condition, holds, is, unknown } from './condition.ts';
import type { SeenFacts } from './facts/facts.ts';

/** Where somebody can stand. Each holds when one of its groups does, and a group when all of its conditions do. */
export const SITUATIONS = {
  waitingAfterApply: [[is('app.status', 'applied')]],
  waitingAfterInterview: [
    [
      is('app.open', true),
      is('app.stageReached', 'screen', 'interview', 'final'),
      unknown('app.hoursUntilNextInterview'),
    ],
  ],
  promiseMissing: [
    [is('app.open', true), is('app.stageReached', 'screen', 'interview', 'final'), unknown('app.daysPastPromise')],
  ],
  promiseOverdue: [[is('app.open', true), atLeast('app.daysPastPromise', 1)]],
  silenceLong: [[is('app.open', true), is('app.silence', 'late', 'presumedClosed')]],
  ghosted: [[is('app.silence', 'presumedClosed')], [is('app.status', 'noReply')]],
  justInterviewed: [[atMost('app.hoursSinceLastInterview', 48), is('app.open', true)]],
  beforeInterview: [[atMost('app.hoursUntilNextInterview', 72)]],
  rejectedApplication: [[is('app.status', 'rejected'), is('app.stageReached', 'applied')]],
  rejectedScreen: [[is('app.status', 'rejected'), is('app.stageReached', 'screen')]],
  rejectedInterview: [[is('app.status', 'rejected'), is('app.stageReached', 'interview')]],
  rejectedFinal: [[is('app.status', 'rejected'), is('app.stageReached', 'final', 'offer')]],
  roleClosed: [[is('app.status', 'rejected'), is('app.statedReason', 'roleClosed', 'internalHire')]],
  feedbackAskable: [
    [
      is('app.status', 'rejected'),
      is('app.stageReached', 'screen', 'interview', 'final', 'offer'),
      is('app.feedback', 'none'),
    ],
  ],
  feedbackPending: [[is('app.feedback', 'asked')]],
  feedbackReceived: [[is('app.feedback', 'generic', 'specific')]],
  dreamOpen: [[is('app.open', true), atLeast('app.excitement', 4)]],
  dreamRejected: [[is('app.status', 'rejected', 'noReply'), atLeast('app.excitement', 4)]],
  internalOpen: [[is('app.open', true), is('app.source', 'internal')]],
  internalRejected: [[is('app.status', 'rejected'), is('app.source', 'internal')]],
  agencyBetween: [[is('app.source', 'agency')]],
  referralBetween: [[is('app.source', 'referral')]],
  streak: [[atLeast('me.negativeStreak', 3)], [atLeast('me.rejections14d', 3)]],
  patternNoInterviews: [[atLeast('me.applicationsTotal', 15), is('me.interviewsTotal', 0)]],
  patternNoOffers: [[atLeast('me.interviewsTotal', 5), is('me.offersTotal', 0)]],
  slump: [[atLeast('me.daysSinceLastApplication', 10), atLeast('me.rejectionsTotal', 1)]],
  flood: [[atLeast('me.applications24h', 10)]],
  oneBasket: [[is('me.oneBasket', true)]],
  firstRejection: [[is('me.rejectionsTotal', 1)]],
  firstSearch: [[is('me.firstSearch', true)]],
  unemployed: [[is('me.employment', 'unemployed')]],
  newlyUnemployed: [[is('me.newlyUnemployed', true)]],
  employed: [[is('me.employment', 'employed')]],
  lowDay: [[atMost('me.moodToday', 2)]],
  lowStretch: [[atLeast('me.lowMoodDays14', 7)], [is('me.askedSupport', true)]],
  weeklyReview: [[is('me.weeklyReviewDue', true)]],
  offerAccepted: [[is('app.status', 'accepted')]],
} as const satisfies Record<string, readonly (readonly Condition[])[]>;
export type SituationId = keyof typeof SITUATIONS;
export const SITUATION_IDS = Object.keys(SITUATIONS) as SituationId[];

export function inSituation(id: SituationId, facts: SeenFacts): boolean {
  return SITUATIONS[id].some((group) => group.every((condition) => holds(condition, facts)));
}
