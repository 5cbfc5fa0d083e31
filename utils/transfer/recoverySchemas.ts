import * as v from 'valibot';
import { RENAMED } from '../journal/foldRecord.ts';
import {
  BARRIERS,
  EMPLOYMENTS,
  GOAL_SOURCES,
  GOAL_STATES,
  PLANS,
  SEARCHES,
  SLOTS,
  STOPPED_AT,
  STORY_PARTS,
  TIP_ANSWERS,
  URGENCIES,
  USES,
  WRITINGS,
} from '../journal/recoveryRecords.ts';

/** What may be in the events of the records of `recoveryRecords.ts`; see `recordSchemas.ts`. */

const finite = v.pipe(v.number(), v.finite());
const text = v.nullish(v.string());
const texts = v.nullish(v.array(v.string()));
const number = v.nullish(finite);
const yes = v.nullish(v.boolean());
const one = <const Options extends readonly string[]>(options: Options) => v.nullish(v.picklist(options));

/** Names that are read from old files still. */
const before = (kind: 'plan') => Object.fromEntries(Object.keys(RENAMED[kind] ?? {}).map((name) => [name, text]));

export const RECOVERY_SCHEMAS = {
  plan: v.strictObject({
    plan: one(PLANS),
    applicationId: text,
    ifNo: text,
    ifYes: text,
    next: text,
    response: text,
    on: text,
    at: text,
    place: text,
    doneAt: number,
    ...before('plan'),
  }),
  sheet: v.strictObject({
    applicationId: text,
    interviewId: text,
    caughtAt: number,
    proudLine: text,
    questionIds: texts,
    redoId: text,
    storyIds: texts,
    careMost: text,
    personIds: texts,
    noDateSaid: yes,
    gut: number,
    want: number,
    learnedAt: number,
    worked: text,
    nextTime: text,
    inHands: texts,
    notInHands: texts,
    stoppedAt: one(STOPPED_AT),
    theme: text,
    goalId: text,
  }),
  goal: v.strictObject({
    text,
    from: one(GOAL_SOURCES),
    applicationId: text,
    tags: texts,
    openedAt: number,
    state: one(GOAL_STATES),
    uses: v.nullish(v.array(v.strictObject({ interviewId: v.string(), at: finite, used: v.picklist(USES) }))),
  }),
  story: v.strictObject({
    title: text,
    scene: text,
    did: text,
    result: text,
    had: v.nullish(v.array(v.picklist(STORY_PARTS))),
    tags: texts,
    usedIn: texts,
  }),
  question: v.strictObject({
    text,
    answer: text,
    tags: texts,
    toPractise: yes,
    seenIn: v.nullish(
      v.array(v.strictObject({ applicationId: v.string(), interviewId: v.optional(v.string()), at: finite })),
    ),
    returnedIn: texts,
  }),
  prep: v.strictObject({
    applicationId: text,
    links: texts,
    careMost: text,
    research: text,
    ask: text,
    aim: text,
    promised: text,
    found: text,
  }),
  wishes: v.strictObject({
    applicationId: text,
    wishes: texts,
    fits: v.nullish(v.array(v.strictObject({ line: v.string(), fits: v.boolean() }))),
  }),
  writing: v.strictObject({ writing: one(WRITINGS), applicationId: text, text, writtenAt: number }),
  snippet: v.strictObject({ text, applicationId: text }),
  slot: v.strictObject({
    slot: one(SLOTS),
    title: text,
    on: text,
    at: text,
    minutes: number,
    applicationId: text,
    company: text,
    doneAt: number,
  }),
  barrier: v.strictObject({ barrier: one(BARRIERS), words: text, action: text, doneAt: number }),
  profile: v.strictObject({
    employment: one(EMPLOYMENTS),
    urgency: one(URGENCIES),
    search: one(SEARCHES),
    firstSearch: yes,
    firstTimeOut: yes,
    outSince: text,
    searchingSince: text,
    why: text,
    redLines: texts,
    confidence: number,
  }),
  tip: v.strictObject({
    tip: text,
    shown: v.nullish(
      v.array(v.strictObject({ at: finite, applicationId: v.optional(v.string()), asked: v.optional(v.boolean()) })),
    ),
    answer: one(TIP_ANSWERS),
    answeredAt: number,
  }),
  review: v.strictObject({ on: text, plans: text, preparing: text, goingOn: text, learning: text }),
};
