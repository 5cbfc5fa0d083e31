import fc from 'fast-check';
import {
  BARRIERS,
  EMPLOYMENTS,
  GOAL_SOURCES,
  GOAL_STATES,
  PLANS,
  type RecoveryData,
  SEARCHES,
  SLOTS,
  STOPPED_AT,
  STORY_PARTS,
  TIP_ANSWERS,
  URGENCIES,
  USES,
  WRITINGS,
} from '../../utils/journal/recoveryRecords.ts';

/** Records of every kind that helps to recover, with every value that there can be. See `everythingFilled.ts`. */

/** One generator for every name of a type, optional ones included. */
type All<T> = { [Name in keyof T]-?: fc.Arbitrary<NonNullable<T[Name]>> };

const text = fc.string({ unit: 'grapheme' });
const texts = fc.array(text, { maxLength: 3 });
const time = fc.integer({ min: 0, max: 4e12 });
const number = fc.integer({ min: 1, max: 5 });
const id = fc.uuid();
const ids = fc.array(id, { maxLength: 3 });
const yes = fc.boolean();

export const recoveryRecords = {
  plan: fc.record({
    plan: fc.constantFrom(...PLANS),
    applicationId: id,
    ifNo: text,
    ifYes: text,
    next: text,
    response: text,
    on: text,
    at: text,
    place: text,
    doneAt: time,
  } satisfies All<RecoveryData['plan']>),
  sheet: fc.record({
    applicationId: id,
    interviewId: id,
    caughtAt: time,
    proudLine: text,
    questionIds: ids,
    redoId: id,
    storyIds: ids,
    careMost: text,
    personIds: ids,
    noDateSaid: yes,
    gut: number,
    want: number,
    learnedAt: time,
    worked: text,
    nextTime: text,
    inHands: texts,
    notInHands: texts,
    stoppedAt: fc.constantFrom(...STOPPED_AT),
    theme: text,
    goalId: id,
  } satisfies All<RecoveryData['sheet']>),
  goal: fc.record({
    text,
    from: fc.constantFrom(...GOAL_SOURCES),
    applicationId: id,
    tags: texts,
    openedAt: time,
    state: fc.constantFrom(...GOAL_STATES),
    uses: fc.array(fc.record({ interviewId: id, at: time, used: fc.constantFrom(...USES) }), { maxLength: 2 }),
  } satisfies All<RecoveryData['goal']>),
  story: fc.record({
    title: text,
    scene: text,
    did: text,
    result: text,
    had: fc.subarray([...STORY_PARTS]),
    tags: texts,
    usedIn: ids,
  } satisfies All<RecoveryData['story']>),
  question: fc.record({
    text,
    answer: text,
    tags: texts,
    toPractise: yes,
    seenIn: fc.array(fc.record({ applicationId: id, interviewId: id, at: time }), { maxLength: 2 }),
    returnedIn: ids,
  } satisfies All<RecoveryData['question']>),
  prep: fc.record({
    applicationId: id,
    links: texts,
    careMost: text,
    research: text,
    ask: text,
    aim: text,
    promised: text,
    found: text,
  } satisfies All<RecoveryData['prep']>),
  wishes: fc.record({
    applicationId: id,
    wishes: texts,
    fits: fc.array(fc.record({ line: text, fits: yes }), { maxLength: 3 }),
  } satisfies All<RecoveryData['wishes']>),
  writing: fc.record({
    writing: fc.constantFrom(...WRITINGS),
    applicationId: id,
    text,
    writtenAt: time,
  } satisfies All<RecoveryData['writing']>),
  snippet: fc.record({ text, applicationId: id } satisfies All<RecoveryData['snippet']>),
  slot: fc.record({
    slot: fc.constantFrom(...SLOTS),
    title: text,
    on: text,
    at: text,
    minutes: number,
    applicationId: id,
    company: text,
    doneAt: time,
  } satisfies All<RecoveryData['slot']>),
  barrier: fc.record({
    barrier: fc.constantFrom(...BARRIERS),
    words: text,
    action: text,
    doneAt: time,
  } satisfies All<RecoveryData['barrier']>),
  profile: fc.record({
    employment: fc.constantFrom(...EMPLOYMENTS),
    urgency: fc.constantFrom(...URGENCIES),
    search: fc.constantFrom(...SEARCHES),
    firstSearch: yes,
    firstTimeOut: yes,
    outSince: text,
    searchingSince: text,
    why: text,
    redLines: texts,
    confidence: number,
  } satisfies All<RecoveryData['profile']>),
  tip: fc.record({
    tip: text,
    shown: fc.array(fc.record({ at: time, applicationId: id, asked: yes }), { maxLength: 2 }),
    answer: fc.constantFrom(...TIP_ANSWERS),
    answeredAt: time,
  } satisfies All<RecoveryData['tip']>),
  review: fc.record({
    on: text,
    plans: text,
    preparing: text,
    goingOn: text,
    learning: text,
  } satisfies All<RecoveryData['review']>),
};
