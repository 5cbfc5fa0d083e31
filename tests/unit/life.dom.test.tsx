import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { App } from '../../components/dashboard/App.tsx';
import { App as Popup } from '../../components/popup/App.tsx';
import { forgetDrafts } from '../../components/ui/drafts.ts';
import { followSettings } from '../../components/ui/settings.ts';
import { toast } from '../../components/ui/toast.ts';
import { dateOfDay, dayOf } from '../../utils/followups/days.ts';
import { db, SCHEMA } from '../../utils/journal/db.ts';
import { journal } from '../../utils/journal/journal.ts';
import { recordsOf } from '../../utils/journal/queries.ts';
import { HELPLINES } from '../../utils/recovery/helplines.ts';
import { changeSettings, readSettings } from '../../utils/settings.ts';

const DAY = 86_400_000;
let app: HTMLElement;

beforeEach(async () => {
  await page.viewport(1280, 800);
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.meta.put({ key: 'schema', value: SCHEMA });
  localStorage.clear();
  forgetDrafts();
  await changeSettings(() => ({
    locale: 'en-GB',
    country: '',
    welcomedAt: 1,
    recovery: undefined,
    exportedAt: Date.now(),
  }));
  await followSettings();
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

const button = (name: string) => page.getByRole('button', { name, exact: true });
const heading = (name: string) => page.getByRole('heading', { name });
const recovery = async () => (await readSettings()).recovery;

describe('people to talk to', () => {
  test('are a click away in the dashboard, with a number only where one is known for sure', async () => {
    open('#/settings');
    await page.getByRole('link', { name: 'People to talk to' }).first().click();
    await expect.element(heading('People to talk to')).toBeVisible();
    const directory = page.getByRole('link', { name: 'findahelpline.com' });
    await expect.element(directory).toHaveAttribute('rel', 'noopener noreferrer');

    // The clock of a test may have run past the day of the check.
    const age = Date.now() - Date.parse(HELPLINES.find(({ country }) => country === 'GB')!.checkedOn);
    const country = page.getByRole('combobox', { name: 'Where you look for work' });
    await country.selectOptions('GB');
    if (age < 180 * DAY) await expect.element(page.getByRole('link', { name: '116 123 Samaritans' })).toBeVisible();
    await expect.element(page.getByText("If you're in danger, call 999.")).toBeVisible();
    await country.selectOptions('DE');
    await expect.element(directory).toBeVisible();
    await expect.element(page.getByText("If you're in danger, call 112.")).toBeVisible();
    expect(app.textContent).not.toContain('0800');
    expect([...app.querySelectorAll('h2')].slice(0, 3).map((one) => one.textContent)).toEqual([
      ...['Someone you know', 'Your doctor, or a service near you', 'A line that listens, now'],
    ]);
  });

  test('can be told that it is more than a job thing, and that it is not', async () => {
    open('#/support');
    await button('This is more than a job thing').click();
    await expect.element(button('Back to how it was')).toBeVisible();
    expect((await recovery()).askedSupportAt).toBeGreaterThan(Date.now() - DAY);
    await button('Back to how it was').click();
    await expect.element(button('This is more than a job thing')).toBeVisible();
    expect((await recovery()).askedSupportAt).toBeUndefined();
  });

  test('are in the last line of the popup, beside quiet until tomorrow', async () => {
    render(<Popup tab={Promise.resolve(null)} />, app);
    await button('Quiet until tomorrow').click();
    await expect.element(button('End the quiet')).toBeVisible();
    expect((await recovery()).quietUntil).toBeGreaterThan(Date.now());
    await button('End the quiet').click();
    await expect.element(button('Quiet until tomorrow')).toBeVisible();
    expect((await recovery()).quietUntil).toBeUndefined();
    // It stays while an application is added by hand.
    await button('Add by hand').click();
    await expect.element(page.getByRole('link', { name: 'People to talk to' })).toBeVisible();
  });
});

test('wishes are written, kept to three, and compared with a job without adding anything up', async () => {
  const { applicationId } = await journal.addByHand({ typed: { title: 'Gardener', excitement: 5 } }, 'offer');
  open('#/recovery/wishes');
  const field = page.getByRole('textbox', { name: 'Three things' });
  for (const wish of ['Outdoors', 'Home by five', 'Kind people']) {
    await field.fill(wish);
    await userEvent.keyboard('{Enter}');
    await expect.element(button(`Take away: ${wish}`)).toBeVisible();
  }
  await expect.element(field).toHaveAttribute('readonly');
  expect((await recordsOf('wishes')).map(({ wishes }) => wishes)).toEqual([
    ['Outdoors', 'Home by five', 'Kind people'],
  ]);
  await page.getByRole('link', { name: 'Compare with others' }).click();
  await page.getByRole('combobox', { name: 'Outdoors, at Gardener' }).selectOptions('Fits');
  await expect
    .poll(async () => (await recordsOf('wishes')).find((one) => one.applicationId === applicationId)?.fits)
    .toEqual([{ line: 'Outdoors', fits: true }]);
});

describe('writing', () => {
  test('survives a closed tab, and is kept as questions and answers', async () => {
    open('#/recovery/write?kind=kind');
    const first = page.getByRole('textbox', { name: 'What happened, as plainly as you can' });
    await first.fill('They said no.');
    render(null, app);
    open('#/recovery/write?kind=kind');
    await expect.element(first).toHaveValue('They said no.');
    await button('Hide the time').click();
    await expect.element(button('Show the time')).toBeVisible();
    await button("That's enough, keep it").click();
    await expect.element(heading('What you wrote before')).toBeVisible();
    expect(await recordsOf('writing')).toMatchObject([
      { writing: 'kind', text: 'What happened, as plainly as you can\nThey said no.' },
    ]);
  });

  test('free writing leaves nothing but the day', async () => {
    open('#/recovery/write?kind=free');
    await page.getByRole('textbox', { name: 'Write whatever comes' }).fill('Everything at once');
    expect(JSON.stringify(localStorage)).not.toContain('Everything');
    await button("That's enough, let it go").click();
    await expect.element(heading('What you wrote before')).toBeVisible();
    const [writing] = await recordsOf('writing');
    expect(writing).toMatchObject({ writing: 'free' });
    expect(writing).not.toHaveProperty('text');
    expect(JSON.stringify([localStorage, await db.events.toArray()])).not.toContain('Everything');
  });
});

test('after weeks away one page closes what has ended, and takes it back', async () => {
  const long = Date.now() - 90 * DAY;
  const { applicationId } = await journal.addByHand({ typed: { title: 'Cook' } }, 'applied', long);
  await journal.addByHand({ typed: { title: 'Baker' } }, 'saved', long);
  await db.applications.toCollection().modify({ updatedAt: long });
  await changeSettings(({ recovery: before }) => ({ recovery: { ...before, openedAt: long } }));
  open('#/applications');
  await expect.element(heading('Welcome back')).toBeVisible();
  await expect.element(page.getByRole('checkbox', { name: 'Cook' })).toBeChecked();
  expect(page.getByRole('checkbox', { name: 'Baker' }).elements()).toEqual([]);
  await button('Close this one').click();
  await expect.element(heading('Today')).toBeVisible();
  expect((await db.applications.get(applicationId))?.outcome).toBe('noReply');
  expect((await recovery()).welcomedBackAt).toBeGreaterThan(long);
  await button('Undo').click();
  await expect.poll(async () => (await db.applications.get(applicationId))?.outcome).toBe('open');
});

test('a check-in is one tap, can be taken back, and all of them are deleted for good', async () => {
  await db.checkIns.put({ day: '2026-03-12', mood: 1, at: 1 });
  open('#/recovery/checkin');
  await page.getByRole('radio', { name: '2, rather heavy' }).click();
  const today = dateOfDay(dayOf(Date.now()));
  await expect.poll(async () => (await db.checkIns.get(today))?.mood).toBe(2);
  await button('Take it back').click();
  await expect.poll(() => db.checkIns.get(today)).toBeUndefined();
  await button('Delete all of them').click();
  await expect.poll(() => db.checkIns.count()).toBe(0);
  expect(await db.events.count()).toBe(0);
});

test('the weekly ten minutes keep the answers and the plan, and are done for this week', async () => {
  open('#/recovery/week');
  await page.getByRole('textbox', { name: 'What did I learn that I can use again?' }).fill('Ask for the date');
  await page.getByRole('textbox', { name: "What I'll do" }).fill('Call Ada');
  await button('Done for this week').click();
  await expect.element(heading('Today')).toBeVisible();
  expect(await recordsOf('review')).toMatchObject([{ learning: 'Ask for the date', on: dateOfDay(dayOf(Date.now())) }]);
  const [plan] = await recordsOf('plan');
  expect([plan?.plan, plan?.response]).toEqual(['step', 'Call Ada']);
  await expect.poll(async () => (await readSettings()).followUps.reviewedAt).toBeGreaterThan(Date.now() - DAY);
});

test('what is planned stands in the month, and an activity leads to where it is on the web', async () => {
  await journal.put('slot', { slot: 'search', on: '2026-03-12', at: '10:00', minutes: 60 });
  open('#/agenda/2026-03');
  await expect.element(page.getByRole('gridcell', { name: 'Thursday 12 March, 1 thing' })).toBeVisible();
  await expect.element(button('Save as a calendar file')).toBeEnabled();
  open('#/log/new');
  await page.getByRole('textbox', { name: 'What it was' }).fill('Forum for gardeners');
  await page.getByRole('textbox', { name: 'Link' }).fill('javascript:alert(1)');
  await button('Save').click();
  await expect.element(page.getByText('Please', { exact: false })).toBeVisible();
  await page.getByRole('textbox', { name: 'Link' }).fill('https://forum.example/a');
  await button('Save').click();
  await expect
    .element(page.getByRole('link', { name: 'Forum for gardeners' }))
    .toHaveAttribute('href', 'https://forum.example/a');
});

test('numbers are hidden on a hard day, and say why there are none before the eighth application', async () => {
  await journal.addByHand({ typed: { title: 'Cook' } }, 'interview');
  await changeSettings(({ recovery: before }) => ({
    recovery: { ...before, hardDay: dateOfDay(dayOf(Date.now())) },
  }));
  open('#/insights');
  await expect.element(page.getByText('Today nothing is counted.', { exact: false })).toBeVisible();
  expect(app.textContent).not.toContain('application sent');
  await button('Show them anyway').click();
  await expect.poll(() => app.textContent).toContain('One application sent');
  await expect.element(heading('More, once there is more')).toBeVisible();
  for (let count = 0; count < 7; count++) await journal.addByHand({ typed: { title: `Job ${count}` } }, 'applied');
  await expect.element(page.getByRole('row', { name: 'Sent 8' })).toBeVisible();
  await expect.element(page.getByRole('row', { name: 'Interview 1' })).toBeVisible();
});

test('what is planned stands in Today and in the agenda on its day', async () => {
  open('#/recovery/slots?kind=apply');
  await page.getByRole('textbox', { name: 'In your own words' }).fill('Night baker');
  await button('Plan it').click();
  const day = page.getByLabelText('Day of Apply: Night baker');
  await day.fill(dateOfDay(dayOf(Date.now())));
  location.hash = '#/agenda';
  await expect.element(page.getByRole('link', { name: 'Apply: Night baker' })).toBeVisible();
  location.hash = '#/today';
  await button('Done: Apply: Night baker').click();
  await expect.poll(async () => (await recordsOf('slot'))[0]?.doneAt).toBeGreaterThan(0);
  await expect.poll(() => app.querySelector('main')?.textContent).not.toContain('Night baker');
});
