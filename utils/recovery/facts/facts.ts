import type { SilenceLevel } from '../../followups/silence.ts';
import type { EMPLOYMENTS } from '../../journal/recoveryRecords.ts';
import type { Application, FeedbackRating, Source, StatedReason } from '../../journal/types.ts';

/**
 * What tips go by. All of it is computed on this device from what was noted and set; feelings, confidence and employment
 * exist only when the person said so, and nothing about health is ever inferred. Null is "not known": see `holds`.
 * Hours are exact; days are whole days of the local calendar.
 */
export type Facts = ApplicationFacts & PersonFacts & ContextFacts;
export type FactId = keyof Facts;
export type FactValue = Facts[FactId];

export type Status =
  | 'saved'
  | 'applied'
  | 'screening'
  | 'interviewing'
  | 'final'
  | 'offer'
  | 'accepted'
  | 'rejected'
  | 'withdrawn'
  | 'noReply'
  | 'onHold';

/** The furthest step, kept after the end. What was started and never sent counts as saved. */
export type Reached = Exclude<Application['stage'], 'started'>;

/** About one application. */
export interface ApplicationFacts {
  'app.status': Status;
  'app.stageReached': Reached;
  /** Applied for, and nothing has ended it. */
  'app.open': boolean;
  /** Since applying, or since the closing date where that is later. */
  'app.daysSinceApplied': number | null;
  /** Since the end of the latest talk. */
  'app.hoursSinceLastInterview': number | null;
  'app.daysSinceLastInterview': number | null;
  'app.hoursUntilNextInterview': number | null;
  'app.nextInterviewKind': 'phone' | 'video' | 'onSite' | 'assessment' | null;
  /** Since the last message in either direction. */
  'app.daysSinceLastContact': number | null;
  /** Negative while the promised day is to come. */
  'app.daysPastPromise': number | null;
  /** Since the last sign of them. */
  'app.followUpsSent': number;
  'app.daysSinceFollowUp': number | null;
  'app.silence': SilenceLevel;
  'app.hoursSinceRejected': number | null;
  /** Since a no, no reply or a withdrawal. */
  'app.hoursSinceClosed': number | null;
  'app.hoursApplyToRejection': number | null;
  'app.statedReason': StatedReason | 'none';
  /** Talks that took place. */
  'app.interviewCount': number;
  /** 1 to 5. */
  'app.excitement': number | null;
  'app.stretch': boolean;
  'app.source': Source | 'other';
  'app.feedback': 'none' | 'asked' | 'generic' | 'specific';
  'app.hoursSinceFeedback': number | null;
  'app.daysSinceFeedbackAsked': number | null;
  'app.feedbackRating': FeedbackRating | null;
  'app.feedbackStrength': string | null;
  'app.goalFromFeedback': boolean;
  /** Pass A of the sheet, for the latest interview; pass B, for any. */
  'app.sheetDone': boolean;
  'app.lessonDone': boolean;
  'app.thankYouSent': boolean;
  'app.closingNoteSent': boolean;
  /** People known at this employer. */
  'app.contacts': number;
  'app.noContact': boolean;
  'app.planReady': boolean;
  'app.private': boolean;
  'app.wishesSaved': boolean;
}

/** About the whole search, and what the person said about it. */
export interface PersonFacts {
  /** Open applications. */
  'me.pipeline': number;
  'me.oneBasket': boolean;
  'me.daysSinceLastApplication': number | null;
  'me.applications24h': number;
  'me.applications30d': number;
  'me.applicationsTotal': number;
  /** Applications that reached a screening or further. */
  'me.interviewsTotal': number;
  'me.offersTotal': number;
  'me.rejectionsTotal': number;
  'me.rejections14d': number;
  /** A no or no reply, in a row since the last step forward. */
  'me.negativeStreak': number;
  /** The latest no's in a row that ended at the same step, and which. */
  'me.sameStageStreak': number;
  'me.sameStageAt': Reached | null;
  'me.hoursSinceLastRejection': number | null;
  'me.tipsMuted': boolean;
  /** A no at an interview or later is younger than the cool-down. */
  'me.inCooldown': boolean;
  'me.employment': (typeof EMPLOYMENTS)[number] | 'unset';
  'me.firstSearch': boolean | null;
  'me.newlyUnemployed': boolean | null;
  'me.weeksSearching': number | null;
  /** 1 heavy to 5 light. */
  'me.moodToday': number | null;
  'me.lowMoodDays14': number;
  'me.askedSupport': boolean;
  /** 1 to 5. */
  'me.confidence': number | null;
  'me.pressured': boolean;
  'me.practiceGoalsOpen': number;
  'me.storiesReady': number;
  'me.storiesNoResult': number;
  'me.repeatTheme': string | null;
  'me.valuesNoteDays': number | null;
  'me.kindNoteDays': number | null;
  'me.writingDays': number | null;
  'me.sentMessage30d': number;
  'me.weeklyReviewDue': boolean;
  'me.searchHoursSet': boolean;
  'me.checkWindowsSet': boolean;
}

/** About the moment and the place. */
export interface ContextFacts {
  /** 0 to 23, local. */
  'ctx.hour': number;
  /** ISO 3166: a country, or a part of one. */
  'ctx.region': string;
}

/** Facts in which what the person switched off is null. */
export type SeenFacts = { [Fact in FactId]: Facts[Fact] | null };

/** Facts whose values are numbers: only these can be compared by size. */
export type NumberFact = {
  [Fact in FactId]: [Extract<Facts[Fact], number>] extends [never] ? never : Fact;
}[FactId];
