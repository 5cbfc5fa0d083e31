import type { RecordKind } from './records.ts';

/** How far an application got. The furthest stage reached is kept for good; how it ended is the outcome. */
export const STAGES = ['saved', 'started', 'applied', 'screen', 'interview', 'final', 'offer'] as const;
export type Stage = (typeof STAGES)[number];

export const OUTCOMES = [
  'open',
  'accepted',
  'declined',
  'rejected',
  'noReply',
  'withdrawn',
  'roleClosed',
  'onHold',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** How the person came to the job. */
export const SOURCES = ['board', 'companySite', 'agency', 'referral', 'sourced', 'internal'] as const;
export type Source = (typeof SOURCES)[number];

export const PAY_PERIODS = ['hour', 'day', 'week', 'month', 'year'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** A range of pay; either end may be open. `currency` is an ISO 4217 code where one is known. */
export interface Pay {
  min?: number;
  max?: number;
  currency?: string;
  period?: PayPeriod;
}

/** What a person can edit and a page can fill in. A page never overwrites what a person typed. */
export interface ApplicationFields {
  title: string;
  company: string;
  location: string;
  url: string;
  site: string;
  remote?: boolean;
  /** Pay in the words of the posting; `pay` is what the person made of it. */
  salary?: string;
  pay?: Pay;
  employmentType?: string;
  /** Working hours in the person's words: "32 a week". */
  hours?: string;
  source?: Source;
  /** The recruitment agency in between, when there is one. */
  agency?: string;
  /** ISO 8601 dates, or date-times as a page gave them. `validThrough` is the closing date. */
  datePosted?: string;
  validThrough?: string;
  /** The day by which an answer was promised: YYYY-MM-DD. */
  promisedOn?: string;
  /** 1 to 5. */
  excitement?: number;
  /** Where the employer answers from, when it is not the country of the settings: ISO 3166. */
  country?: string;
  /** Authorities take about twice as long. */
  publicSector?: boolean;
  /** Days of a reminder, for this application alone; by timer id. */
  timerDays?: Record<string, number>;
  /** How many are left in this round, as they said. */
  roundSize?: number;
  /** "I only just fit": asked for by the person, never guessed. */
  onlyJustFit?: boolean;
  /** A job that was taken for now, while the search goes on. */
  stopGap?: boolean;
  /** The posting asks not to be contacted: nothing is ever due then. */
  noContact?: boolean;
  tags?: string[];
  /** Ids of the `document` records that went out: CV and letter versions. */
  documentIds?: string[];
  notes?: string;
  /** Milliseconds since the epoch. Set by hand when the person knows better than the page. */
  appliedAt?: number;
}

/** A change of fields: null takes a value away for good, whatever pages say; an empty text does so too. */
export type FieldChanges = { [Name in keyof ApplicationFields]?: ApplicationFields[Name] | null };

export const INTERVIEW_KINDS = ['phone', 'video', 'onSite', 'panel', 'assessment', 'task', 'other'] as const;
export type InterviewKind = (typeof INTERVIEW_KINDS)[number];

/** One round. When it begins is the `at` of its event. */
export interface Interview {
  kind: InterviewKind;
  /** 1 for the first. */
  round?: number;
  /** IANA time zone in which the time was agreed. */
  zone?: string;
  minutes?: number;
  place?: string;
  link?: string;
  /** Ids of `person` records. */
  personIds?: string[];
  notes?: string;
}

export const CHANNELS = ['email', 'phone', 'portal', 'chat', 'inPerson', 'letter'] as const;
export type Channel = (typeof CHANNELS)[number];

export const LETTERS = [
  'followUp',
  'dateFollowUp',
  'lastAsk',
  'thankYou',
  'feedbackRequest',
  'stayInTouch',
  'withdrawal',
  'agency',
  'internal',
  'introduction',
  'adjustment',
] as const;
export type LetterKind = (typeof LETTERS)[number];

/** One thing said, by them (`in`) or by the person (`out`). Its words are the `text` of its event. */
export interface Message {
  direction: 'in' | 'out';
  channel?: Channel;
  personId?: string;
  /** What kind of letter it was, when it came from a draft: a thank-you is no follow-up. */
  letter?: LetterKind;
  /** It says that the application arrived and no more: nobody has answered yet. */
  receipt?: true;
}

/**
 * What a person said about a reminder. `from` is the start that it was counted from: `done` and `snooze` hold for that
 * one, `never` for this application.
 */
export interface TimerAnswer {
  timer: string;
  answer: 'done' | 'snooze' | 'never';
  from: number;
  /** For `snooze`: milliseconds since the epoch. */
  until?: number;
}

/** Why it was a no, as the employer worded it. */
export const STATED_REASONS = [
  'experience',
  'skills',
  'fit',
  'roleClosed',
  'internalHire',
  'strongerCandidate',
  'other',
] as const;
export type StatedReason = (typeof STATED_REASONS)[number];

export const FEEDBACK_RATINGS = ['fair', 'mixed', 'unfair'] as const;
export type FeedbackRating = (typeof FEEDBACK_RATINGS)[number];

/** What they said about the application. Every part is in the person's words. */
export interface Feedback {
  /** The reason that they gave. */
  reason?: string;
  /** What it was about, and what it was not about. */
  was?: string;
  wasNot?: string;
  liked?: string;
  stated?: StatedReason;
  /** What the person thinks of it. */
  rating?: FeedbackRating;
  /** The theme in the person's own word; the same word twice makes a pattern. */
  theme?: string;
  /** A form letter: nothing in it is about this person. */
  general?: boolean;
  /** Specific feedback is covered until then, unless it is asked for: milliseconds since the epoch. */
  coveredUntil?: number;
}

/** A message that the person sent. */
export interface Sent {
  at: number;
  letter?: LetterKind;
  personId?: string;
}

/** An interview or feedback on the row, with the event that it comes from. */
export type Dated<T> = T & { eventId: string; at: number };

/** A row of `applications`: what its events fold to. Never written but by `append`. */
export interface Application extends ApplicationFields {
  /** UUID. */
  id: string;
  /** `site:postingId` strings and canonical URLs under which this posting was seen. */
  keys: string[];
  stage: Stage;
  outcome: Outcome;
  /** Milliseconds since the epoch; absent until applied. */
  appliedAt?: number;
  /** When the outcome last changed, and when the furthest stage was reached. */
  outcomeAt?: number;
  stageAt: number;
  createdAt: number;
  updatedAt: number;
  /** For `started`: when to ask again whether it was finished. */
  askAfter?: number;
  /** In the order in which they take place. */
  interviews?: Dated<Interview>[];
  feedback?: Dated<Feedback>[];
  /** When they last wrote or called, and when the person last did. */
  lastInAt?: number;
  lastOutAt?: number;
  /** When the last sign of them came: a message, a further stage, how it ended. */
  heardAt?: number;
  /** What the person sent since that sign; letters that are written once (see `foldContact`) stay after it. */
  sent?: Sent[];
  /** How long the first sign took at each stage that was answered: milliseconds. */
  answerTimes?: Partial<Record<Stage, number>>;
  /** What was said about reminders, the last word for each `timer` and `from`. */
  timerAnswers?: TimerAnswer[];
  /** Names folded for comparison: equality, never a prefix. */
  companyKey: string;
  titleKey: string;
}

/** What a page showed when something was noted by itself. */
export interface Evidence {
  how: 'url' | 'element' | 'text';
  /** The words on the page; may be empty when an address said it. */
  sentence: string;
  url: string;
}

export type EventType =
  | 'saved'
  | 'started'
  | 'applied'
  | 'seen'
  | 'edited'
  | 'stage'
  | 'outcome'
  | 'note'
  | 'message'
  | 'interview'
  | 'feedback'
  | 'timer'
  | 'later'
  /** A record's data was set; see `records.ts`. */
  | 'put'
  /** Another event was corrected. */
  | 'amended'
  | 'undone'
  | 'deleted';

/** One entry of the append-only history. Rows are the fold of these. */
export interface JournalEvent {
  /** UUID. */
  id: string;
  /** What it is about: an application, or a record when `kind` is there. */
  applicationId: string;
  kind?: RecordKind;
  /** When it happened: milliseconds since the epoch; may be back-dated. */
  at: number;
  /** When it was written down; grows strictly within one application, so it orders the history. */
  recordedAt: number;
  /** A page (by itself), or the person. */
  by: 'page' | 'person';
  type: EventType;
  fields?: FieldChanges;
  keys?: string[];
  stage?: Stage;
  outcome?: Outcome;
  evidence?: Evidence;
  /** For `undone`: the event that no longer counts. */
  undoes?: string;
  /** For `note` and `message`. */
  text?: string;
  message?: Message;
  interview?: Interview;
  feedback?: Feedback;
  timer?: TimerAnswer;
  /** For `put`: what changes in the record's data; null takes a value away. */
  data?: Record<string, unknown>;
  /** For `amended`: the event that is corrected, and what in it. */
  amends?: string;
  change?: EventChange;
  /** For `later`: when to ask again. */
  until?: number;
}

/** What a person can correct in an event. */
export type EventChange = Partial<
  Pick<JournalEvent, 'at' | 'text' | 'stage' | 'outcome' | 'message' | 'interview' | 'feedback'>
>;

/** The posting as it was on the day: kept because listings vanish before the interview. */
export interface SavedPosting {
  applicationId: string;
  seenAt: number;
  url: string;
  description: string;
}

/** Captures already dealt with, so that outbox and message never count twice. */
export interface DoneCapture {
  id: string;
  at: number;
  /** What it was noted under, if anything. */
  applicationId?: string;
}

export interface Meta {
  key: string;
  value: unknown;
}
