/** Kinds of records that help with the wait, with a no, and with what comes next. See `records.ts` for how they are kept. */

export const PLANS = ['answer', 'blankMind', 'step'] as const;

/** An if-then plan, written while calm. */
export interface PlanData {
  /** `answer`: for the hour in which the answer comes; `blankMind`: for the interview; `step`: one next step. */
  plan: (typeof PLANS)[number];
  applicationId?: string;
  /** For `answer`: what I do in the first hour, both ways, and the easy step after it. */
  ifNo?: string;
  ifYes?: string;
  next?: string;
  /** For `blankMind` the sentence; for `step` what I do. */
  response?: string;
  /** For `step`: the day (YYYY-MM-DD), the time (HH:MM) and the place. */
  on?: string;
  at?: string;
  place?: string;
  /** Milliseconds since the epoch. */
  doneAt?: number;
}

export const STOPPED_AT = ['paper', 'screen', 'interview', 'final', 'outside'] as const;
export const USES = ['yes', 'partly', 'no'] as const;
export type Use = (typeof USES)[number];

/** The learning sheet of one interview: caught before the result is known, learned from after it. */
export interface SheetData {
  applicationId: string;
  /** Id of the interview's event. */
  interviewId?: string;
  /** Pass A, "catch". `caughtAt` says that it exists: milliseconds since the epoch. */
  caughtAt?: number;
  proudLine?: string;
  questionIds?: string[];
  /** The question to answer differently; its better answer is in the `question` record. */
  redoId?: string;
  storyIds?: string[];
  careMost?: string;
  personIds?: string[];
  /** True when they did not say when an answer comes; the day itself is `promisedOn` of the application. */
  noDateSaid?: boolean;
  /** 1 to 5: how it went, and whether it is wanted. Written before the result. */
  gut?: number;
  want?: number;
  /** Pass B, "learn". */
  learnedAt?: number;
  worked?: string;
  nextTime?: string;
  inHands?: string[];
  notInHands?: string[];
  stoppedAt?: (typeof STOPPED_AT)[number];
  /** The theme in the person's own word; the same word twice makes a pattern. */
  theme?: string;
  goalId?: string;
}

export const GOAL_SOURCES = ['sheet', 'feedback', 'theme', 'own'] as const;
export const GOAL_STATES = ['open', 'resting', 'archived'] as const;

/** One thing to practise. At most three are open. */
export interface GoalData {
  text: string;
  from: (typeof GOAL_SOURCES)[number];
  /** The application whose sheet or feedback it came from. */
  applicationId?: string;
  tags?: string[];
  openedAt: number;
  state: (typeof GOAL_STATES)[number];
  /** Whether it was used, interview by interview (ids of their events). */
  uses?: { interviewId: string; at: number; used: Use }[];
}

export const STORY_PARTS = ['scene', 'did', 'result'] as const;
export type StoryPart = (typeof STORY_PARTS)[number];

/** An example to tell: one without a result is not finished. */
export interface StoryData {
  title: string;
  scene?: string;
  did?: string;
  result?: string;
  /** Parts that it had when it was told, whether or not they are written down here. */
  had?: StoryPart[];
  tags?: string[];
  /** Ids of the events of interviews in which it was told. */
  usedIn?: string[];
}

/** A question that was asked, and the answer for next time. */
export interface QuestionData {
  text: string;
  answer?: string;
  tags?: string[];
  toPractise?: boolean;
  seenIn?: { applicationId: string; interviewId?: string; at: number }[];
  /** Interviews before which it came back; three at most. */
  returnedIn?: string[];
}

/** The one-page card for a role. */
export interface PrepData {
  applicationId: string;
  links?: string[];
  careMost?: string;
  research?: string;
  /** What I want to ask them. */
  ask?: string;
  /** One aim for the interview that does not depend on its result. */
  aim?: string;
  /** Hours, pay, place: as promised, and as found. */
  promised?: string;
  found?: string;
}

/** What someone would love about one job, or (without `applicationId`) about any. */
export interface WishesData {
  applicationId?: string;
  wishes: string[];
  /** Which general wishes come true with this job, and which red lines it keeps, as far as the person said. */
  fits?: { line: string; fits: boolean }[];
}

export const WRITINGS = ['kind', 'values', 'reflection', 'free'] as const;

/** Something written in a few quiet minutes. Without `text` only that it was written is kept. */
export interface WritingData {
  writing: (typeof WRITINGS)[number];
  applicationId?: string;
  text?: string;
  writtenAt: number;
}

/** Sentences worth using again. */
export interface SnippetData {
  text: string;
  applicationId?: string;
}

export const SLOTS = ['apply', 'search', 'free', 'reflection', 'reapply', 'skill', 'hello', 'moodLook'] as const;

/** Something with a day: a role to apply for, a block of search, a look at an employer in three months. */
export interface SlotData {
  slot: (typeof SLOTS)[number];
  title?: string;
  /** YYYY-MM-DD, HH:MM. */
  on: string;
  at?: string;
  minutes?: number;
  applicationId?: string;
  company?: string;
  doneAt?: number;
}

export const BARRIERS = ['transport', 'care', 'language', 'kit', 'health', 'record', 'money', 'other'] as const;

/** What got in the way, and the one thing to do about it. */
export interface BarrierData {
  barrier: (typeof BARRIERS)[number];
  words?: string;
  action?: string;
  doneAt?: number;
}

export const EMPLOYMENTS = ['employed', 'unemployed', 'student', 'other'] as const;
export const URGENCIES = ['now', 'months', 'looking'] as const;
export const SEARCHES = ['job', 'promotion', 'change'] as const;

/** Who is looking, as far as they want to say; there is one, under `PROFILE_ID`. Everything is optional. */
export interface ProfileData {
  employment?: (typeof EMPLOYMENTS)[number];
  urgency?: (typeof URGENCIES)[number];
  search?: (typeof SEARCHES)[number];
  firstSearch?: boolean;
  /** The first time without work. */
  firstTimeOut?: boolean;
  /** YYYY-MM-DD. */
  outSince?: string;
  searchingSince?: string;
  why?: string;
  redLines?: string[];
  /** 1 to 5, said by the person. */
  confidence?: number;
}
/** One profile, also after two devices were merged. */
export const PROFILE_ID = '00000000-0000-4000-8000-000000000001';

export const TIP_ANSWERS = ['helpful', 'notNow', 'never'] as const;
export type TipAnswer = (typeof TIP_ANSWERS)[number];

/** What became of one tip. */
export interface TipData {
  /** Its id. */
  tip: string;
  /** When it was shown, the last ones: milliseconds since the epoch, and about which application. */
  shown?: { at: number; applicationId?: string; asked?: boolean }[];
  answer?: TipAnswer;
  answeredAt?: number;
}

/** One weekly look back: the four parts of a good search, in the person's words. */
export interface ReviewData {
  /** The day on which it was taken: YYYY-MM-DD. */
  on: string;
  plans?: string;
  preparing?: string;
  goingOn?: string;
  learning?: string;
}

export interface RecoveryData {
  plan: PlanData;
  sheet: SheetData;
  goal: GoalData;
  story: StoryData;
  question: QuestionData;
  prep: PrepData;
  wishes: WishesData;
  writing: WritingData;
  snippet: SnippetData;
  slot: SlotData;
  barrier: BarrierData;
  profile: ProfileData;
  tip: TipData;
  review: ReviewData;
}

/** How a day felt, for those who want to say it. Kept outside the history: gone when deleted, and in no export unless asked for. */
export interface CheckIn {
  /** YYYY-MM-DD. */
  day: string;
  /** 1 heavy to 5 light. */
  mood: number;
  at: number;
}
