import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../components/dashboard/App.tsx';
import { followSettings } from '../../components/ui/settings.ts';
import { toast } from '../../components/ui/toast.ts';
import { db, SCHEMA } from '../../utils/journal/db.ts';
import { journal } from '../../utils/journal/journal.ts';
import { recordsOf } from '../../utils/journal/queries.ts';
import type { InterviewKind } from '../../utils/journal/types.ts';
import { changeSettings } from '../../utils/settings.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
let app: HTMLElement;

beforeEach(async () => {
  await page.viewport(1280, 800);
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.meta.put({ key: 'schema', value: SCHEMA });
  await changeSettings(({ recovery }) => ({ welcomedAt: 1, locale: 'en-GB', recovery: { ...recovery, hardDay: '' } }));
  await followSettings();
  localStorage.clear();
  toast.value = undefined;
  app = document.createElement('div');
  document.body.append(app);
});

afterEach(() => {
  render(null, app);
  app.remove();
});

function open(hash: string): void {
  location.hash = hash;
  render(<App siteNames={{}} />, app);
}

/** An application with a talk that was over so long ago. */
async function talked(ago: number, kind: InterviewKind = 'video') {
  const typed = { title: 'Park ranger', company: 'Reef Parks', excitement: 3 };
  const { applicationId } = await journal.addByHand({ typed }, 'interview', Date.now() - 30 * DAY);
  const at = Date.now() - ago - HOUR;
  const { eventIds } = await journal.log(applicationId, { type: 'interview', interview: { kind, minutes: 60 } }, at);
  return { id: applicationId, interviewId: eventIds[0]! };
}

const button = (name: string) => page.getByRole('button', { name, exact: true });
const line = (name: string | RegExp) => page.getByRole('textbox', { name });
/** A line with suggestions. */
const choice = (name: string) => page.getByRole('combobox', { name, exact: true });
const heading = (name: string) => expect.element(page.getByRole('heading', { name, exact: true }));
const next = () => button('Next').click();
const row = (id: string) => db.applications.get(id);

describe('the first pass', () => {
  test('puts each thing where it belongs, changes no wish unasked, and is one step for the undo', async () => {
    const { id, interviewId } = await talked(2 * HOUR);
    await journal.put('goal', {
      text: 'Say the end first',
      from: 'own',
      openedAt: Date.now() - 9 * DAY,
      state: 'open',
    });
    open(`#/recovery/sheet/${id}?kind=catch&at=${interviewId}`);
    await line("I'm glad that I").fill('told the storm story');
    await next();
    await choice('Question 1').fill('Why us?');
    await choice('Tags for question 1').fill('motive,');
    await choice('Question 2').fill('What went wrong once?');
    await next();
    await page.getByRole('radio', { name: 'What went wrong once?' }).click();
    await line("The answer I'd give now").fill('The storm');
    await next();
    await choice('Example 1').fill('The storm');
    await page.getByRole('checkbox', { name: 'The scene' }).click();
    await next();
    await line('What they care about most').fill('Calm people');
    await next();
    await line('Name 1').fill('Sam Lee');
    await line('One detail').fill('sails');
    await next();
    await page.getByLabelText('They said by').fill('2027-01-15');
    await next();
    await page.getByRole('group', { name: 'How did it go?' }).getByRole('radio', { name: 'Well', exact: true }).click();
    await page.getByRole('radio', { name: 'The one I want' }).click();
    await next();
    await page.getByRole('radio', { name: 'Partly' }).click();
    await button('Keep it').click();
    await heading('It is kept.');
    await expect.element(page.getByRole('link', { name: 'Write the thank-you' })).toBeVisible();

    const [sheet] = await recordsOf('sheet');
    const [story] = await recordsOf('story');
    const [person] = await recordsOf('person');
    const [goal] = await recordsOf('goal');
    const questions = await recordsOf('question');
    const redo = questions.find(({ text }) => text === 'What went wrong once?');
    expect(sheet).toMatchObject({ applicationId: id, interviewId, proudLine: 'told the storm story', gut: 4, want: 5 });
    expect(sheet).toMatchObject({ redoId: redo?.id, storyIds: [story?.id], personIds: [person?.id] });
    expect(redo).toMatchObject({ toPractise: true, answer: 'The storm', seenIn: [{ applicationId: id, interviewId }] });
    expect(questions.find(({ text }) => text === 'Why us?')).toMatchObject({ tags: ['motive'] });
    expect(story).toMatchObject({ title: 'The storm', had: ['scene'], usedIn: [interviewId] });
    expect(person).toMatchObject({ name: 'Sam Lee', role: 'interviewer', notes: 'sails', company: 'Reef Parks' });
    expect(await recordsOf('prep')).toMatchObject([{ applicationId: id, careMost: 'Calm people' }]);
    expect(goal?.uses).toMatchObject([{ interviewId, used: 'partly' }]);
    expect(await row(id)).toMatchObject({ promisedOn: '2027-01-15', excitement: 3 });
    expect((await row(id))?.interviews?.[0]?.personIds).toEqual([person?.id]);
    expect((await row(id))?.timerAnswers).toMatchObject([{ timer: 'sheet', answer: 'done' }]);

    await button('Undo').click();
    await expect.poll(() => recordsOf('sheet')).toEqual([]);
    expect(await Promise.all([recordsOf('question'), recordsOf('story'), recordsOf('person')])).toEqual([[], [], []]);
    expect((await recordsOf('goal'))[0]?.uses).toBeUndefined();
    expect((await row(id))?.promisedOn).toBeUndefined();
  });

  test('has its words and its place again after a closed tab, and can be enough at any step', async () => {
    const { id } = await talked(2 * HOUR);
    open(`#/recovery/sheet/${id}?kind=catch`);
    await line("I'm glad that I").fill('stayed calm');
    await next();
    await choice('Question 1').fill('Why us?');
    render(null, app);
    open(`#/recovery/sheet/${id}?kind=catch`);
    await heading('Questions I remember');
    await expect.element(choice('Question 1')).toHaveValue('Why us?');
    await button("That's enough").click();
    await heading('It is kept.');
    expect(await recordsOf('sheet')).toMatchObject([{ proudLine: 'stayed calm' }]);
    // Seen again, it can be changed, and a question that is taken off is gone from the bank.
    location.hash = `#/recovery/sheet/${id}`;
    await page.getByRole('link', { name: 'Change it' }).click();
    await next();
    await choice('Question 1').fill('');
    await button("That's enough").click();
    await expect.poll(() => recordsOf('question')).toEqual([]);
    expect(await recordsOf('sheet')).toHaveLength(1);
  });

  test('is short after a day, waits for a talk to come, and keeps nothing when nothing was written', async () => {
    const { id } = await talked(25 * HOUR);
    open(`#/recovery/sheet/${id}?kind=catch`);
    await expect.element(page.getByText('1 of 3', { exact: true })).toBeVisible();
    await button("That's enough").click();
    await expect.poll(() => location.hash).toBe(`#/applications/${id}`);
    expect(await recordsOf('sheet')).toEqual([]);
    const ahead = await talked(-5 * HOUR);
    location.hash = `#/recovery/sheet/${ahead.id}?kind=catch`;
    await heading('This interview is still to come.');
  });
});

describe('the second pass', () => {
  test('rests for two days, but can be had at once; makes one goal, and asks when three are open', async () => {
    const { id, interviewId } = await talked(5 * DAY);
    await journal.put('sheet', { applicationId: id, interviewId, caughtAt: 1, proudLine: 'I stayed calm' });
    await journal.setOutcome(id, 'rejected', Date.now() - 5 * HOUR);
    for (const [index, text] of ['One', 'Two', 'Three'].entries())
      await journal.put('goal', { text, from: 'own', openedAt: Date.now() - index * DAY, state: 'open' });
    open(`#/recovery/sheet/${id}?kind=learn`);
    await heading('Nothing to do here yet.');
    await button('I want to do it now').click();
    await expect.element(page.getByText('I stayed calm')).toBeVisible();
    await line('What worked').fill('The storm story');
    await next();
    await line('Next time I').fill('give an example first');
    await next();
    await line('In my hands').first().fill('Sleep before it');
    await line('Not in my hands').fill('The budget');
    await next();
    await line('What it was').first().fill('Too general');
    await next();
    await page.getByRole('radio', { name: 'The interview' }).click();
    await next();
    await expect.element(page.getByRole('radio', { name: 'Sleep before it' })).toBeVisible();
    await expect.element(page.getByRole('radio', { name: 'The budget' })).not.toBeInTheDocument();
    await page.getByRole('radio', { name: 'give an example first' }).click();
    await page.getByRole('radio', { name: 'Let this one rest instead: Two' }).click();
    await button('Keep it').click();
    await expect.element(page.getByText('Your goal comes back before your next interview.')).toBeVisible();

    const goals = await recordsOf('goal');
    const taken = goals.find(({ text }) => text === 'give an example first');
    expect(taken).toMatchObject({ from: 'sheet', applicationId: id, state: 'open' });
    expect(goals.filter(({ state }) => state === 'resting').map(({ text }) => text)).toEqual(['Two']);
    expect(await recordsOf('sheet')).toMatchObject([
      { worked: 'The storm story', inHands: ['Sleep before it'], stoppedAt: 'interview', goalId: taken?.id },
    ]);
    expect((await row(id))?.feedback).toMatchObject([{ was: 'Too general' }]);
    expect((await row(id))?.timerAnswers).toMatchObject([{ timer: 'lesson', answer: 'done' }]);
  });

  test('asks two things after a yes, and nothing on a hard day', async () => {
    const { id } = await talked(9 * DAY);
    await journal.setOutcome(id, 'accepted', Date.now() - 4 * DAY);
    open(`#/recovery/sheet/${id}?kind=learn`);
    await expect.element(page.getByText('1 of 2', { exact: true })).toBeVisible();
    const now = new Date();
    const two = (number: number) => String(number).padStart(2, '0');
    const hardDay = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
    await changeSettings(({ recovery }) => ({ recovery: { ...recovery, hardDay } }));
    await heading('Not on a hard day.');
  });
});

test('what two employers ask for is listed with who asks, and gets an hour or becomes a goal', async () => {
  const posting = (description: string) => ({ seenAt: 1, url: 'https://jobs.example/1', description });
  for (const [company, description] of [
    ['Reef Parks', 'Experience with boats and radios'],
    ['Harbour', 'Knowledge of boats.'],
  ] as const)
    await journal.addByHand({ typed: { title: 'Ranger', company }, posting: posting(description) }, 'applied');
  open('#/recovery/asked');
  await expect.element(page.getByText('2 employers ask for it.')).toBeVisible();
  await expect.element(page.getByText('· Harbour')).toBeVisible();
  expect(app.textContent).not.toContain('radios');
  await button('One hour for it: boats').click();
  await expect.poll(() => recordsOf('slot')).toMatchObject([{ slot: 'skill', title: 'boats', minutes: 60 }]);
  await page.getByRole('link', { name: 'Make it a goal: boats' }).click();
  await expect.element(line('What I practise')).toHaveValue('boats');
});

test('what comes back before an interview: the goal, the question (noted as such, once), and the sentence', async () => {
  const { id } = await talked(-20 * HOUR);
  await journal.put('goal', { text: 'Say the end first', from: 'own', openedAt: 1, state: 'resting' });
  await journal.put('goal', { text: 'Give an example', from: 'own', openedAt: Date.now() - DAY, state: 'open' });
  await journal.put('question', { text: 'Why us?', answer: 'The reef', toPractise: true });
  await journal.put('story', { title: 'The storm', result: 'All safe' });
  open(`#/recovery/return/${id}`);
  await expect.element(page.getByText('Give an example')).toBeVisible();
  await expect.element(page.getByText('Why us?')).toBeVisible();
  await expect.element(page.getByText(/All safe/)).toBeVisible();
  expect(app.textContent).not.toContain('Say the end first');
  await line('If my mind goes blank, I say').fill('Let me think.');
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => recordsOf('plan')).toMatchObject([{ plan: 'blankMind', response: 'Let me think.' }]);
  const interviewId = (await row(id))?.interviews?.[0]?.eventId;
  expect((await recordsOf('question'))[0]?.returnedIn).toEqual([interviewId]);
});

describe('feedback after a no', () => {
  test('arrives covered, in the panel as in its timeline, until it is asked for', async () => {
    const { id } = await talked(9 * DAY);
    await journal.setOutcome(id, 'rejected');
    open(`#/applications/${id}`);
    await button('Add feedback').click();
    await line('What it was').first().fill('Some answers were too general');
    await expect.element(page.getByRole('checkbox', { name: 'Cover it until tomorrow' })).toBeChecked();
    await line('In one word, what was it about?').fill('examples');
    await button('Save').click();
    await expect.element(page.getByText(/^It is saved, and covered until tomorrow/)).toBeVisible();
    await expect.element(page.getByText(/^Covered until tomorrow/)).toBeVisible();
    expect(app.textContent).not.toContain('too general');
    await page.getByRole('button', { name: /^Read now/ }).click();
    await expect.poll(() => app.textContent).toContain('too general');
    expect((await row(id))?.feedback).toMatchObject([{ theme: 'examples', coveredUntil: expect.any(Number) }]);
  });

  test('is not covered when it is a form letter, and becomes a goal from the log', async () => {
    const { id } = await talked(9 * DAY);
    await journal.setOutcome(id, 'rejected');
    const said = { was: 'Too general', theme: 'examples' };
    await journal.log(id, { type: 'feedback', feedback: said });
    open(`#/recovery/feedback/${id}`);
    await line('The reason they gave').fill('We went with someone else');
    await page.getByRole('checkbox', { name: 'It was a form letter' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Cover it until tomorrow' })).not.toBeInTheDocument();
    await line('In one word, what was it about?').fill('Examples');
    await button('Save').click();
    await expect.element(page.getByText('We went with someone else')).toBeVisible();
    await expect.element(page.getByText(/came up 2 times/)).toBeVisible();
    await page.getByRole('link', { name: /^Make it a goal: Park ranger/ }).click();
    await expect.element(line('What I practise')).toHaveValue('Too general');
    await button('Save').click();
    await expect
      .poll(() => recordsOf('goal'))
      .toMatchObject([{ text: 'Too general', from: 'feedback', applicationId: id, tags: ['examples'] }]);
  });
});
