import { beforeEach, describe, expect, test } from 'vitest';
import { contextOf } from '../../../utils/followups/contextOf.ts';
import type { Database } from '../../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../../utils/journal/journal.ts';
import { oneApplication } from '../../../utils/journal/queries.ts';
import { PROFILE_ID } from '../../../utils/journal/recoveryRecords.ts';
import type { ApplicationFields, Stage } from '../../../utils/journal/types.ts';
import { knownOf, seenFacts } from '../../../utils/recovery/known.ts';
import { readSearch } from '../../../utils/recovery/readSearch.ts';
import { readSettings, type Settings } from '../../../utils/settings.ts';
import { openTestDatabase } from '../openTestDatabase.ts';

/** Facts at the edges: what was taken back, dated back, stated otherwise, or kept by summer time. */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOON = new Date(2026, 2, 12, 12).getTime();

let db: Database;
let journal: Journal;
let now: number;
let recovery: Partial<Settings['recovery']>;
let where: { country: string; region: string };

beforeEach(() => {
  db = openTestDatabase();
  now = NOON;
  recovery = {};
  where = { country: 'US', region: '' };
  journal = createJournal(db, () => now++);
});

async function send(
  hoursAgo: number,
  typed: Partial<ApplicationFields> = {},
  stage: Stage = 'applied',
): Promise<string> {
  const { applicationId } = await journal.addByHand(
    { typed: { title: 'Cook', company: 'Meridian', ...typed } },
    stage,
    NOON - hoursAgo * HOUR,
  );
  return applicationId;
}

const wrote = (id: string, direction: 'in' | 'out', hoursAgo: number, letter?: 'feedbackRequest' | 'thankYou') =>
  journal.log(
    id,
    { type: 'message', text: '…', message: { direction, ...(letter && { letter }) } },
    NOON - hoursAgo * HOUR,
  );

/** The facts about an application, and about the person. */
async function facts(id?: string, at = now) {
  const defaults = await readSettings();
  const settings = { ...defaults, recovery: { ...defaults.recovery, ...recovery } };
  const followUps = contextOf(settings.followUps, { ...where, workingDays: [1, 2, 3, 4, 5] }, {});
  const known = knownOf(await readSearch(settings, followUps, at, db), at);
  return seenFacts(known, id === undefined ? undefined : await oneApplication(id, db));
}

describe('a no', () => {
  test('counts from when it came, not from when it was written down', async () => {
    const id = await send(200);
    await journal.setStage(id, 'interview', NOON - 150 * HOUR);
    await journal.setOutcome(id, 'rejected', NOON - 60 * HOUR);
    const found = await facts(id, NOON);
    expect(found['app.hoursSinceRejected']).toBe(60);
    expect(found['app.hoursApplyToRejection']).toBe(140);
    expect(found['me.hoursSinceLastRejection']).toBe(60);
    expect(found['me.inCooldown']).toBe(false);
  });

  test('that is taken back was none', async () => {
    const id = await send(200);
    await journal.setStage(id, 'interview');
    const { eventIds } = await journal.setOutcome(id, 'rejected');
    expect((await facts(id))['me.inCooldown']).toBe(true);
    await journal.undo(...eventIds);
    expect(await facts(id)).toMatchObject({
      ...{
        'app.status': 'interviewing',
        'app.open': true,
        'app.hoursSinceRejected': null,
        'app.hoursSinceClosed': null,
      },
      ...{
        'me.rejectionsTotal': 0,
        'me.inCooldown': false,
        'me.hoursSinceLastRejection': null,
        'me.negativeStreak': 0,
      },
    });
  });

  test('keeps the step that was reached, also when only a talk says so', async () => {
    const id = await send(200);
    await journal.log(id, { type: 'interview', interview: { kind: 'onSite' } }, NOON - 50 * HOUR);
    await journal.setOutcome(id, 'rejected');
    expect(await facts(id)).toMatchObject({
      'app.stageReached': 'interview',
      'me.inCooldown': true,
      'me.interviewsTotal': 1,
    });
  });

  test('is something else than no answer', async () => {
    const no = await send(2000, { company: 'Acme' });
    await journal.setOutcome(no, 'rejected');
    const silent = await send(2000, { company: 'Sol' });
    await journal.setOutcome(silent, 'noReply');
    expect(await facts(silent)).toMatchObject({
      ...{ 'app.status': 'noReply', 'app.hoursSinceRejected': null, 'app.silence': 'presumedClosed' },
      ...{ 'me.rejectionsTotal': 1, 'me.negativeStreak': 2 },
    });
    expect((await facts(silent))['app.hoursSinceClosed']).toBeLessThan(1);
  });

  test('by taking the job away is one too, with its reason', async () => {
    const id = await send(200);
    await journal.setOutcome(id, 'roleClosed');
    expect(await facts(id)).toMatchObject({ 'app.status': 'rejected', 'app.statedReason': 'roleClosed' });
  });

  test('on paper is no reason for a cool-down, and the person says how long it is', async () => {
    const paper = await send(200);
    await journal.setOutcome(paper, 'rejected');
    expect((await facts())['me.inCooldown']).toBe(false);
    const talk = await send(200, { company: 'Acme' }, 'final');
    await journal.setOutcome(talk, 'rejected', NOON - 30 * HOUR);
    expect((await facts())['me.inCooldown']).toBe(false);
    recovery = { coolDownHours: 48 };
    expect((await facts())['me.inCooldown']).toBe(true);
    recovery = { coolDownHours: 0 };
    expect((await facts())['me.inCooldown']).toBe(false);
  });
});

describe('in a row', () => {
  const no = async (hoursAgo: number, stage: Stage, company: string) => {
    const id = await send(900, { company });
    if (stage !== 'applied') await journal.setStage(id, stage, NOON - 800 * HOUR);
    await journal.setOutcome(id, 'rejected', NOON - hoursAgo * HOUR);
    return id;
  };

  test('an invitation ends it, however late its talk is', async () => {
    await no(300, 'applied', 'A');
    await no(200, 'applied', 'B');
    now = NOON - 150 * HOUR;
    const hopeful = await send(900, { company: 'C' });
    await journal.log(hopeful, { type: 'interview', interview: { kind: 'video' } }, NOON + 100 * HOUR);
    now = NOON;
    await no(100, 'applied', 'D');
    expect(await facts()).toMatchObject({ 'me.negativeStreak': 1, 'me.rejections14d': 3, 'me.sameStageStreak': 3 });
  });

  test('the same step counts back from the last one', async () => {
    await no(300, 'interview', 'A');
    await no(250, 'applied', 'B');
    await no(200, 'interview', 'C');
    await no(100, 'interview', 'D');
    expect(await facts()).toMatchObject({ 'me.sameStageStreak': 2, 'me.sameStageAt': 'interview' });
  });

  test('a theme repeats when two applications have it, however it is written', async () => {
    const first = await send(900, { company: 'A' });
    await journal.log(first, { type: 'feedback', feedback: { was: 'vague', theme: 'Examples' } });
    await journal.put('sheet', { applicationId: first, theme: 'examples' });
    expect((await facts())['me.repeatTheme']).toBeNull();
    await journal.put('sheet', { applicationId: await send(900, { company: 'B' }), theme: ' examples ' });
    expect((await facts())['me.repeatTheme']).toBe('examples');
  });
});

describe('where it stands', () => {
  test('what was started and never sent is no application', async () => {
    await send(10, {}, 'started');
    expect(await facts()).toMatchObject({ 'me.pipeline': 0, 'me.applicationsTotal': 0, 'me.weeksSearching': null });
  });

  test('whoever is invited has been answered', async () => {
    const id = await send(100);
    await journal.log(id, { type: 'interview', interview: { kind: 'phone' } }, NOON + 5 * HOUR);
    expect(await facts(id, NOON)).toMatchObject({
      ...{ 'app.status': 'screening', 'app.stageReached': 'applied', 'app.nextInterviewKind': 'phone' },
      ...{ 'app.hoursUntilNextInterview': 5, 'app.interviewCount': 0 },
    });
    expect(await facts(id, NOON + 7 * HOUR)).toMatchObject({
      ...{ 'app.stageReached': 'screen', 'app.hoursUntilNextInterview': null, 'app.hoursSinceLastInterview': 1 },
      'app.interviewCount': 1,
    });
  });

  test('after a no, nothing is ahead', async () => {
    const id = await send(100);
    await journal.log(id, { type: 'interview', interview: { kind: 'phone' } }, NOON + 5 * HOUR);
    await journal.setOutcome(id, 'rejected');
    expect((await facts(id))['app.hoursUntilNextInterview']).toBeNull();
  });

  test('a test done alone is no talk', async () => {
    const id = await send(100);
    await journal.log(id, { type: 'interview', interview: { kind: 'task' } }, NOON - 5 * HOUR);
    expect(await facts(id)).toMatchObject({ 'app.interviewCount': 0, 'app.hoursSinceLastInterview': null });
  });

  test('days are days of the calendar, also when the clocks change', async () => {
    const before = process.env.TZ;
    process.env.TZ = 'Europe/Berlin';
    try {
      const saturday = new Date(2026, 2, 28, 23, 30).getTime();
      const { applicationId } = await journal.addByHand(
        { typed: { title: 'Cook', company: 'A' } },
        'applied',
        saturday,
      );
      const on = async (date: number, hour: number) =>
        facts(applicationId, new Date(2026, 2, date, hour, 10).getTime());
      expect((await on(29, 0))['app.daysSinceApplied']).toBe(1);
      // The 29th has 23 hours.
      expect((await on(30, 0))['app.daysSinceApplied']).toBe(2);
      await journal.edit(applicationId, { promisedOn: '2026-04-05' });
      expect((await on(30, 0))['app.daysPastPromise']).toBe(-6);
    } finally {
      process.env.TZ = before;
    }
  });

  test('the closing date is waited for first', async () => {
    const id = await send(100, { validThrough: '2026-03-20' });
    expect((await facts(id, NOON))['app.daysSinceApplied']).toBe(-8);
  });

  test('a promise counts until they write', async () => {
    const id = await send(500, { promisedOn: '2026-03-09' });
    expect((await facts(id, NOON))['app.daysPastPromise']).toBe(3);
    await wrote(id, 'in', 2);
    expect((await facts(id))['app.daysPastPromise']).toBeNull();
  });

  test('a posting in Ontario is there for a Canadian employer alone; without a place it is where the person looks', async () => {
    const place = async (typed: Partial<ApplicationFields>) => (await facts(await send(9, typed)))['ctx.region'];
    expect(await place({ location: 'Toronto, ON', country: 'CA' })).toBe('CA-ON');
    expect(await place({ location: 'Ontario, CA' })).toBe('US');
    expect(await place({ location: 'Montréal, QC', country: 'CA' })).toBe('CA');
    where = { country: 'CA', region: 'CA-ON' };
    expect(await place({ location: 'Toronto' })).toBe('CA-ON');
    expect(await place({ location: 'Montréal, QC' })).toBe('CA');
    expect(await place({ country: 'US' })).toBe('US');
  });
});

describe('what was sent and said', () => {
  test('a question for feedback stays asked when they answer without any', async () => {
    const id = await send(500, {}, 'interview');
    await journal.setOutcome(id, 'rejected', NOON - 200 * HOUR);
    await wrote(id, 'out', 100, 'feedbackRequest');
    expect(await facts(id)).toMatchObject({ 'app.feedback': 'asked', 'app.daysSinceFeedbackAsked': 4 });
    await wrote(id, 'in', 50);
    expect((await facts(id))['app.feedback']).toBe('asked');
  });

  test('a question that was taken back was not asked', async () => {
    const id = await send(500, {}, 'interview');
    await journal.setOutcome(id, 'rejected', NOON - 200 * HOUR);
    const { eventIds } = await wrote(id, 'out', 100, 'feedbackRequest');
    expect((await facts())['me.sentMessage30d']).toBe(1);
    await journal.undo(...eventIds);
    expect(await facts(id)).toMatchObject({ 'app.feedback': 'none', 'me.sentMessage30d': 0 });
  });

  test('a reason alone is no feedback, a form letter is general, and what they said is specific', async () => {
    const id = await send(500, {}, 'interview');
    await journal.log(id, { type: 'feedback', feedback: { reason: 'more experience', stated: 'experience' } });
    expect(await facts(id)).toMatchObject({ 'app.feedback': 'none', 'app.statedReason': 'experience' });
    await journal.log(id, { type: 'feedback', feedback: { was: 'another fit', general: true } });
    expect((await facts(id))['app.feedback']).toBe('generic');
    await journal.log(id, { type: 'feedback', feedback: { liked: 'clear answers', rating: 'fair' } });
    expect(await facts(id)).toMatchObject({
      ...{ 'app.feedback': 'specific', 'app.feedbackStrength': 'clear answers', 'app.feedbackRating': 'fair' },
    });
  });

  test('a thank-you is for the latest talk', async () => {
    const id = await send(500, {}, 'interview');
    await journal.log(id, { type: 'interview', interview: { kind: 'onSite' } }, NOON - 100 * HOUR);
    await wrote(id, 'out', 90, 'thankYou');
    expect(await facts(id)).toMatchObject({ 'app.thankYouSent': true, 'app.followUpsSent': 0 });
    await journal.log(id, { type: 'interview', interview: { kind: 'onSite' } }, NOON - 10 * HOUR);
    expect((await facts(id))['app.thankYouSent']).toBe(false);
  });
});

describe('what the person says of themselves', () => {
  test('nothing is known when nothing was said', async () => {
    await send(500);
    expect(await facts()).toMatchObject({
      ...{ 'me.moodToday': null, 'me.confidence': null, 'me.employment': 'unset', 'me.firstSearch': null },
      ...{ 'me.newlyUnemployed': null, 'me.lowMoodDays14': 0, 'me.askedSupport': false, 'me.pressured': false },
    });
  });

  test('a hard day is one without a number, and only on its day', async () => {
    recovery = { hardDay: '2026-03-12' };
    expect((await facts(undefined, NOON))['me.moodToday']).toBe(2);
    expect((await facts(undefined, NOON + DAY))['me.moodToday']).toBeNull();
    await db.checkIns.put({ day: '2026-03-12', mood: 1, at: NOON });
    expect((await facts(undefined, NOON))['me.moodToday']).toBe(1);
  });

  test('hard days are counted for two weeks', async () => {
    for (const [day, mood] of [
      ['2026-03-12', 2],
      ['2026-02-27', 1],
      ['2026-02-26', 1],
      ['2026-03-05', 3],
    ] as const)
      await db.checkIns.put({ day, mood, at: NOON });
    expect((await facts(undefined, NOON))['me.lowMoodDays14']).toBe(2);
  });

  test('newly out of work lasts eight weeks, or as long as it is the first time', async () => {
    const put = (data: object) => journal.put('profile', data, PROFILE_ID);
    await put({ employment: 'unemployed', outSince: '2026-01-20' });
    expect((await facts(undefined, NOON))['me.newlyUnemployed']).toBe(true);
    await put({ outSince: '2025-12-01' });
    expect((await facts(undefined, NOON))['me.newlyUnemployed']).toBe(false);
    await put({ firstTimeOut: true });
    expect((await facts(undefined, NOON))['me.newlyUnemployed']).toBe(true);
    await put({ employment: 'employed' });
    expect((await facts(undefined, NOON))['me.newlyUnemployed']).toBe(false);
  });

  test('the weekly look back is for who had something under way before its moment, a Friday at four', async () => {
    const friday = NOON + DAY + 5 * HOUR;
    expect((await facts(undefined, friday))['me.weeklyReviewDue']).toBe(false);
    await send(-28.5);
    expect((await facts(undefined, friday))['me.weeklyReviewDue']).toBe(false);
    await send(24);
    expect((await facts(undefined, friday))['me.weeklyReviewDue']).toBe(true);
  });

  test('what was asked for by one tap holds for two weeks', async () => {
    recovery = { askedSupportAt: NOON - 13 * DAY, pressuredAt: NOON - 15 * DAY };
    expect(await facts(undefined, NOON)).toMatchObject({ 'me.askedSupport': true, 'me.pressured': false });
  });

  test('a signal that is switched off is not known, and stays a protection', async () => {
    recovery = { signalsOff: ['me.inCooldown', 'me.moodToday', 'something.old'], hardDay: '2026-03-12' };
    const id = await send(500, {}, 'interview');
    await journal.setOutcome(id, 'rejected');
    expect(await facts(id)).toMatchObject({ 'me.inCooldown': null, 'me.moodToday': null });
    expect((await facts(id))['something.old' as 'me.inCooldown']).toBeUndefined();
  });

  test('a goal that was carried long enough is open no more, though nobody closed it', async () => {
    const goal = { text: 'Give an example', from: 'own', state: 'open' } as const;
    await journal.put('goal', { ...goal, openedAt: NOON - 119 * DAY });
    await journal.put('goal', { ...goal, openedAt: NOON - 120 * DAY });
    const uses = [1, 2].map((day) => ({ interviewId: `${day}`, at: NOON - day * DAY, used: 'yes' as const }));
    await journal.put('goal', { ...goal, openedAt: NOON - 9 * DAY, uses });
    expect((await facts(undefined, NOON))['me.practiceGoalsOpen']).toBe(1);
  });
});
