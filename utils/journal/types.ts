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

/** What a person can edit and a page can fill in. A page never overwrites what a person typed. */
export interface ApplicationFields {
  title: string;
  company: string;
  location: string;
  url: string;
  site: string;
  remote?: boolean;
  salary?: string;
  employmentType?: string;
  datePosted?: string;
  validThrough?: string;
  notes?: string;
  /** Milliseconds since the epoch. Set by hand when the person knows better than the page. */
  appliedAt?: number;
}

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
  | 'later'
  | 'undone'
  | 'deleted';

/** One entry of the append-only history. Rows are the fold of these. */
export interface JournalEvent {
  /** UUID. */
  id: string;
  applicationId: string;
  /** When it happened: milliseconds since the epoch; may be back-dated. */
  at: number;
  /** When it was written down; grows strictly within one application, so it orders the history. */
  recordedAt: number;
  /** A page (by itself), or the person. */
  by: 'page' | 'person';
  type: EventType;
  fields?: Partial<ApplicationFields>;
  keys?: string[];
  stage?: Stage;
  outcome?: Outcome;
  evidence?: Evidence;
  /** For `undone`: the event that no longer counts. */
  undoes?: string;
  /** For `note`. */
  text?: string;
  /** For `later`: when to ask again. */
  until?: number;
}

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
