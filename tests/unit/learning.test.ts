import { describe, expect, test } from 'vitest';
import type { RecordOf } from '../../utils/journal/records.ts';
import type { GoalData, QuestionData, SheetData, StoryData } from '../../utils/journal/recoveryRecords.ts';
import type { Application, Dated, Feedback, Interview, Outcome } from '../../utils/journal/types.ts';
import { catchForm } from '../../utils/recovery/catchForm.ts';
import { coverUntil, isCovered, isSpecific } from '../../utils/recovery/feedbackCover.ts';
import { goalState, openGoals, withUse } from '../../utils/recovery/goalState.ts';
import { gutAgreement } from '../../utils/recovery/gutAgreement.ts';
import { keptStrengths } from '../../utils/recovery/keptStrengths.ts';
import { learnPass } from '../../utils/recovery/learnPass.ts';
import { originOf } from '../../utils/recovery/originOf.ts';
import { repeatedThemes } from '../../utils/recovery/repeatedThemes.ts';
import { returnOf } from '../../utils/recovery/returnOf.ts';
import { lacksResult, missingParts } from '../../utils/recovery/storyParts.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = new Date(2026, 10, 10, 14, 0).getTime();

const interview = (at: number, kind: Interview['kind'] = 'video', eventId = `i ${at}`): Dated<Interview> => ({
  eventId,
  at,
  kind,
  minutes: 60,
});

function application(id: string, more: Partial<Application> = {}): Application {
  return {
    ...{ id, title: 'Park ranger', company: 'Reef Parks', companyKey: 'reef parks', titleKey: 'park ranger' },
    ...{ location: '', url: '', site: '', keys: [], stage: 'interview', outcome: 'open' },
    ...{ stageAt: NOW - 30 * DAY, createdAt: NOW - 30 * DAY, updatedAt: NOW },
    ...more,
  };
}
const row = <Kind extends RecordOf<'goal' | 'story' | 'question'>['kind']>(kind: Kind, id: string, data: object) =>
  ({ id, kind, createdAt: 0, updatedAt: 0, ...data }) as RecordOf<Kind>;
const goal = (id: string, data: Partial<GoalData> = {}) =>
  row('goal', id, { text: id, from: 'sheet', openedAt: NOW - 10 * DAY, state: 'open', ...data });
const story = (id: string, data: Partial<StoryData> = {}) => row('story', id, { title: id, ...data });
const question = (id: string, data: Partial<QuestionData> = {}) =>
  row('question', id, { text: id, toPractise: true, ...data });

describe('the first pass', () => {
  const talk = { at: NOW, minutes: 45 };
  const endedFor = (ms: number) => NOW + 45 * 60_000 + ms;

  test('is early before the talk, full for a day after its end, and short from then on', () => {
    expect(catchForm(talk, NOW - 1)).toBe('early');
    expect(catchForm(talk, NOW)).toBe('full');
    expect(catchForm(talk, endedFor(24 * HOUR))).toBe('full');
    expect(catchForm(talk, endedFor(24 * HOUR + 1))).toBe('short');
    expect(catchForm(talk, endedFor(30 * DAY))).toBe('short');
  });
});

describe('the second pass', () => {
  const talk = interview(NOW - 20 * DAY);
  const ended = (outcome: Outcome, ago: number) =>
    application('a', { outcome, outcomeAt: NOW - ago, interviews: [talk] });
  const pass = (one: Application, hardDay = false, which = talk) => learnPass(one, which, { now: NOW, hardDay });

  test('waits for a result', () => {
    expect(pass(application('a', { interviews: [talk] })).when).toBe('waiting');
  });

  test('rests for 48 hours after a no, is offered until the tenth day, and stays open', () => {
    expect(pass(ended('rejected', 48 * HOUR - 1))).toEqual({ when: 'rest', form: 'no', because: 'fresh' });
    expect(pass(ended('rejected', 48 * HOUR))).toEqual({ when: 'offered', form: 'no' });
    expect(pass(ended('rejected', 10 * DAY - 1)).when).toBe('offered');
    expect(pass(ended('rejected', 10 * DAY)).when).toBe('open');
  });

  test('is not offered on a hard day, whenever the no came', () => {
    expect(pass(ended('rejected', 5 * DAY), true)).toEqual({ when: 'rest', form: 'no', because: 'hardDay' });
  });

  test('takes a silence that was closed for a no, and asks little after a yes', () => {
    expect(pass(ended('noReply', 3 * DAY)).form).toBe('no');
    expect(pass(ended('accepted', 3 * DAY)).form).toBe('yes');
    expect(pass(application('a', { stage: 'offer', stageAt: NOW - 3 * DAY, interviews: [talk] }))).toEqual({
      when: 'offered',
      form: 'yes',
    });
  });

  test('takes a further round for a yes to the one before it, whatever came of it in the end', () => {
    const second = interview(NOW - 5 * DAY);
    const one = application('a', { outcome: 'rejected', outcomeAt: NOW - 3 * DAY, interviews: [talk, second] });
    expect(pass(one).form).toBe('yes');
    expect(pass(one, false, second).form).toBe('no');
  });
});

describe('a goal', () => {
  const used = (...all: ('yes' | 'partly' | 'no')[]) =>
    all.map((use, index) => ({ interviewId: String(index), at: NOW - DAY, used: use }));

  test('rests after two good uses, and asks for other words after two in which it was not used', () => {
    expect(goalState(goal('g'), NOW)).toBe('open');
    expect(goalState(goal('g', { uses: used('yes', 'partly', 'no') }), NOW)).toBe('open');
    expect(goalState(goal('g', { uses: used('yes', 'no', 'yes') }), NOW)).toBe('resting');
    expect(goalState(goal('g', { uses: used('no', 'partly', 'no') }), NOW)).toBe('reword');
  });

  test('starts anew when it is opened again or reworded', () => {
    expect(goalState(goal('g', { uses: used('no', 'no'), openedAt: NOW }), NOW)).toBe('open');
  });

  test('is archived after 120 days', () => {
    expect(goalState(goal('g', { openedAt: NOW - 120 * DAY + 1 }), NOW)).toBe('open');
    expect(goalState(goal('g', { openedAt: NOW - 120 * DAY }), NOW)).toBe('archived');
  });

  test('counts as open while it asks for other words, and no longer once it rests', () => {
    const all = [
      goal('old', { openedAt: NOW - 5 * DAY }),
      goal('missed', { uses: used('no', 'no') }),
      goal('done', { uses: used('yes', 'yes') }),
      goal('put away', { state: 'archived' }),
      goal('new', { openedAt: NOW - DAY }),
    ];
    expect(openGoals(all, NOW).map(({ id }) => id)).toEqual(['new', 'old', 'missed']);
  });

  test('notes one use for an interview, the last that was said', () => {
    const once = withUse(undefined, 'i', 'no', NOW);
    expect(withUse(withUse(once, 'j', 'no', NOW), 'i', 'yes', NOW)).toEqual([
      { interviewId: 'j', used: 'no', at: NOW },
      { interviewId: 'i', used: 'yes', at: NOW },
    ]);
  });
});

describe('what comes back before an interview', () => {
  const next = interview(NOW + 3 * DAY, 'panel', 'next');
  const here = application('here', { interviews: [next], tags: ['Leadership'] });
  const before = application('before', { outcome: 'rejected', interviews: [interview(NOW - 40 * DAY, 'panel', 'p')] });
  const other = application('other', {
    companyKey: 'fernway',
    company: 'Fernway',
    interviews: [interview(NOW - 9 * DAY, 'panel', 'op'), interview(NOW - 9 * DAY, 'phone', 'oq')],
  });
  const applications = new Map([here, before, other].map((one) => [one.id, one]));
  const find = (some: Partial<Parameters<typeof returnOf>[0]>) =>
    returnOf({ application: here, interview: next, applications, goals: [], stories: [], questions: [], ...some }, NOW);
  const seen = (applicationId: string, interviewId: string, at = NOW) => [{ applicationId, interviewId, at }];

  test('is nothing when there is nothing', () => {
    expect(find({})).toEqual({ stories: [] });
  });

  test('is a goal from the same employer first, then one that fits the posting, then the latest', () => {
    const late = goal('late', { openedAt: NOW - DAY, applicationId: 'other' });
    const tagged = goal('tagged', { openedAt: NOW - 9 * DAY, tags: ['team work'] });
    const same = goal('same', { openedAt: NOW - 90 * DAY, applicationId: 'before' });
    const posting = 'You like team-work.';
    expect(find({ goals: [late, tagged, same], posting }).goal?.id).toBe('same');
    expect(find({ goals: [late, tagged], posting }).goal?.id).toBe('tagged');
    expect(find({ goals: [late, tagged], posting: 'Teamwork? Teams work.' }).goal?.id).toBe('late');
    expect(find({ goals: [goal('rests', { state: 'resting' })] }).goal).toBeUndefined();
  });

  test('is no goal that was only taken after the interview', () => {
    const goals = [goal('after', { openedAt: NOW - DAY })];
    const past = interview(NOW - 2 * DAY, 'panel', 'past');
    expect(find({ goals, interview: past }).goal).toBeUndefined();
  });

  test('is the question from the same kind of interview, before an older or a newer one from another kind', () => {
    const phone = question('phone', { seenIn: seen('other', 'oq', NOW) });
    const panel = question('panel', { seenIn: seen('other', 'op', NOW - 9 * DAY) });
    expect(find({ questions: [phone, panel] }).question?.id).toBe('panel');
    expect(find({ questions: [phone, { ...panel, toPractise: false }] }).question?.id).toBe('phone');
  });

  test('is a question before three interviews at most, and stays before the third', () => {
    expect(find({ questions: [question('q', { returnedIn: ['a', 'b'] })] }).question?.id).toBe('q');
    expect(find({ questions: [question('q', { returnedIn: ['a', 'b', 'c'] })] }).question).toBeUndefined();
    expect(find({ questions: [question('q', { returnedIn: ['a', 'b', 'next'] })] }).question?.id).toBe('q');
  });

  test('is two stories, those with a word of the posting first, whatever its case and accents', () => {
    const stories = [
      story('new', { tags: ['boats'] }),
      story('tagged', { tags: ['RÉEFS'] }),
      story('own word', { tags: ['leadership'] }),
    ];
    expect(find({ stories, posting: 'Guarding reefs.' }).stories.map(({ id }) => id)).toEqual(['tagged', 'own word']);
  });

  test('never names a private employer that said no, and an open one by its nickname', () => {
    const secret = new Map([['reef parks', 'The park']]);
    expect(originOf(before, secret)).toBeUndefined();
    expect(originOf(here, secret)).toBe('The park');
    expect(originOf(here, new Map([['reef parks', '']]))).toBeUndefined();
    expect(originOf(before, new Map())).toBe('Reef Parks');
    expect(originOf(undefined, secret)).toBeUndefined();
  });
});

describe('feedback', () => {
  const morning = new Date(2026, 10, 11, 9).getTime();

  test('that is specific can be covered until the next morning', () => {
    expect(coverUntil(NOW)).toBe(morning);
    expect(isCovered({ coveredUntil: morning }, morning - 1)).toBe(true);
    expect(isCovered({ coveredUntil: morning }, morning)).toBe(false);
    expect(isCovered({}, NOW)).toBe(false);
  });

  test.each<[string, Feedback, boolean]>([
    ['a reason', { reason: 'Too general' }, true],
    ['what it was not', { wasNot: 'Experience' }, true],
    ['a form letter', { reason: 'We went with someone else', general: true }, false],
    ['praise alone', { liked: 'The examples' }, false],
    ['blanks', { was: '  ' }, false],
  ])('%s: is it specific?', (_, feedback, specific) => {
    expect(isSpecific(feedback)).toBe(specific);
  });

  test('with the same word twice makes a theme, as it was written last', () => {
    const said = [
      { theme: 'examples', at: 1 },
      { theme: 'Pace', at: 2 },
      { theme: ' Examples ', at: 3 },
      { theme: '', at: 4 },
      { at: 5 },
    ];
    expect(repeatedThemes(said)).toEqual([{ theme: 'Examples', times: 2 }]);
  });
});

test('a story lacks what was neither written nor told', () => {
  expect(missingParts({ scene: 'A storm', had: ['did'] })).toEqual(['result']);
  expect(lacksResult({ scene: 'A storm', had: ['result'] })).toBe(false);
  expect(lacksResult({ result: '  ' })).toBe(true);
});

test('what they liked and what one was glad of is kept, the latest first', () => {
  const rows = [{ id: 'a', feedback: [{ eventId: 'f', at: 2, liked: 'Calm under pressure', was: 'Too general' }] }];
  const sheets = [
    { id: 's', applicationId: 'a', createdAt: 0, caughtAt: 1, proudLine: 'I told the storm story', learnedAt: 3 },
  ];
  expect(keptStrengths(rows, sheets).map(({ from, text }) => [from, text])).toEqual([
    ['liked', 'Calm under pressure'],
    ['proud', 'I told the storm story'],
  ]);
});

describe('guesses', () => {
  const rows = new Map(
    (['rejected', 'rejected', 'accepted', 'noReply', 'rejected', 'accepted', 'roleClosed', 'open'] as Outcome[]).map(
      (outcome, index) => [String(index), application(String(index), { outcome, outcomeAt: NOW })],
    ),
  );
  const guesses = (...guts: (number | undefined)[]): SheetData[] =>
    guts.map((gut, index) => ({ applicationId: String(index), ...(gut !== undefined && { gut }) }));

  test('are compared with what came only after six results', () => {
    expect(gutAgreement(guesses(5, 2, 4, 1, 4), rows)).toBeUndefined();
    expect(gutAgreement(guesses(5, 2, 4, 1, 4, 2), rows)).toEqual({ agreed: 3, of: 6 });
  });

  test('are none in the middle, and are met by no result when the role went away', () => {
    expect(gutAgreement(guesses(3, 2, 4, 1, 4, 2, 5, 5), rows)).toBeUndefined();
    expect(gutAgreement(guesses(5, 2, 4, 1, 4, 2, 5, 5), rows)).toEqual({ agreed: 3, of: 6 });
  });
});
