import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { SECTIONS } from '../../components/dashboard/recovery/sections.ts';
import { shelf } from '../../components/dashboard/recovery/shelf.ts';
import { answered } from '../../components/ui/answer/answered.ts';
import { StatusMenu } from '../../components/ui/StatusMenu.tsx';
import { followSettings } from '../../components/ui/settings.ts';
import { Toasts } from '../../components/ui/Toasts.tsx';
import { offerOf } from '../../components/ui/tips/offerOf.ts';
import { toast } from '../../components/ui/toast.ts';
import type { FollowUpContext } from '../../utils/followups/context.ts';
import { db, SCHEMA } from '../../utils/journal/db.ts';
import { journal } from '../../utils/journal/journal.ts';
import type { Application, Stage } from '../../utils/journal/types.ts';
import { ACTIONS, type ActionId } from '../../utils/recovery/actions.ts';
import { changeSettings, readSettings } from '../../utils/settings.ts';
import { browser } from './fake-browser.ts';

const DAY = 86_400_000;
const context: FollowUpContext = {
  week: { workingDays: [1, 2, 3, 4, 5], holidays: new Set<number>() },
  ...{ days: {}, off: [], on: [], own: {} },
};

let app: HTMLElement;

async function add(title: string, company: string, stage: Stage, at = Date.now() - 20 * DAY): Promise<Application> {
  const { applicationId } = await journal.addByHand({ typed: { title, company } }, stage, at);
  return (await db.applications.get(applicationId))!;
}

beforeEach(async () => {
  toast.value = undefined;
  answered.value = undefined;
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.meta.put({ key: 'schema', value: SCHEMA });
  await browser.storage.local.set({ due: { at: 0, count: 0, due: [], own: {} } });
  await followSettings();
  app = document.createElement('div');
  document.body.append(app);
});

afterEach(() => {
  render(null, app);
  app.remove();
  browser.reset();
});

describe('the moment after an answer', () => {
  const say = async (application: Application, words: string) => {
    render(
      <>
        <StatusMenu application={application} />
        <Toasts />
      </>,
      app,
    );
    await userEvent.click(page.getByRole('button', { name: new RegExp(application.title) }));
    await userEvent.click(page.getByRole('menuitemradio', { name: words }));
  };

  test('a no takes two clicks, opens the plan that was made, says what is still open, and no dialog', async () => {
    const mate = await add('Chief Mate', 'Meridian Shipping', 'final');
    await add('Gardener', 'Fernway', 'applied');
    await journal.put('plan', { plan: 'answer', applicationId: mate.id, ifNo: 'A walk with Sam', ifYes: 'Tea' });
    await say(mate, 'They said no');
    const moment = page.getByRole('region', { name: /^No, after final round: Chief Mate/ });
    await expect.element(moment).toBeVisible();
    await expect.poll(() => moment.element().textContent).toContain('A walk with Sam');
    expect(moment.element().textContent).not.toContain('Tea');
    await expect.poll(() => moment.element().textContent).toContain('Still open: one other.');
    await expect.poll(() => moment.element().textContent).toContain('Its reminders are off.');
    expect(document.querySelector('dialog, [role=dialog], [role=alertdialog]')).toBeNull();
    expect((await db.applications.get(mate.id))?.outcome).toBe('rejected');
  });

  test('a job that was taken for now leaves the others open, and says so with one click', async () => {
    const shift = await add('Warehouse shift', 'Harbour', 'offer');
    const other = await add('Gardener', 'Fernway', 'applied');
    await say(shift, 'I accepted');
    await userEvent.click(page.getByRole('button', { name: 'Only for now, I go on looking' }));
    await expect.element(page.getByText('A job for now. The others stay open', { exact: false })).toBeVisible();
    expect((await db.applications.get(shift.id))?.stopGap).toBe(true);
    expect((await db.applications.get(other.id))?.outcome).toBe('open');
  });

  test('its offer is comfort, and nothing to learn from it today', async () => {
    const mate = await add('Chief Mate', 'Meridian Shipping', 'final');
    await say(mate, 'They said no');
    const moment = page.getByRole('region', { name: /^No, after final round/ });
    await expect.element(moment.getByRole('article')).toBeVisible();
    await expect.element(moment.getByRole('button', { name: 'Quiet until tomorrow' })).toBeVisible();
    await userEvent.click(moment.getByRole('button', { name: 'Quiet until tomorrow' }));
    await expect.poll(async () => (await readSettings()).recovery.quietUntil ?? 0).toBeGreaterThan(Date.now());
  });

  test('goes with "Later", and takes the no back with "Undo"', async () => {
    const mate = await add('Chief Mate', 'Meridian Shipping', 'interview');
    await say(mate, 'They said no');
    const moment = page.getByRole('region', { name: /^No, after interview/ });
    await userEvent.click(moment.getByRole('button', { name: 'Undo' }));
    await expect.poll(async () => (await db.applications.get(mate.id))?.outcome).toBe('open');
    await expect.poll(() => document.querySelector('.after')).toBeNull();
    await say(mate, 'They said no');
    await userEvent.click(moment.getByRole('button', { name: 'Later' }).last());
    await expect.poll(() => document.querySelector('.after')).toBeNull();
    expect((await db.applications.get(mate.id))?.outcome).toBe('rejected');
  });

  test('a yes opens the other half of the plan', async () => {
    const mate = await add('Chief Mate', 'Meridian Shipping', 'final');
    await journal.put('plan', { plan: 'answer', ifNo: 'A walk', ifYes: 'Call Mum, sleep on it' });
    await say(mate, 'Offer');
    const moment = page.getByRole('region', { name: /^Offer: Chief Mate/ });
    await expect.poll(() => moment.element().textContent).toContain('Call Mum, sleep on it');
    expect(moment.element().textContent).not.toContain('reminders are off');
  });

  test('does not name a private employer', async () => {
    const mate = await add('Chief Mate', 'Meridian Shipping', 'final');
    await journal.hideEmployer('Meridian Shipping');
    await say(mate, 'They said no');
    await expect.element(page.getByRole('region', { name: /^No, after final round/ })).toBeVisible();
    await expect.element(page.getByRole('article')).toBeVisible();
    await expect.poll(() => document.querySelector('.after')?.textContent).not.toContain('Meridian');
  });
});

describe('what tips offer', () => {
  const PAGES = ['applications', 'employers', 'insights', 'letters', 'people', 'recovery', 'support', 'today'];

  test.each(ACTIONS)('%s leads to a place that exists, or does something', async (action: ActionId) => {
    const application = await add('Chief Mate', 'Meridian Shipping', 'interview');
    for (const about of [application, undefined]) {
      const offer = offerOf(action, { application: about, context, now: Date.now() });
      if ('run' in offer) continue;
      const [path = ''] = offer.place.split('?');
      const [where = '', section = ''] = path.split('/');
      expect(PAGES).toContain(where);
      if (where === 'recovery' && section) expect(Object.keys(SECTIONS)).toContain(section);
    }
  });

  test('a second look in a week begins with today, where a day is said', async () => {
    const application = await add('Chief Mate', 'Meridian Shipping', 'interview');
    const offer = offerOf('scheduleMoodLook', { application, context, now: Date.now() });
    expect(offer).toEqual({ place: 'recovery/checkin?kind=moodLook' });
  });

  const run = async (action: ActionId, application?: Application) => {
    const offer = offerOf(action, { application, context, now: Date.now() });
    if (!('run' in offer)) throw new Error('It leads to a place.');
    await offer.run();
  };

  test('a break never cuts a longer quiet short', async () => {
    const tomorrow = Date.now() + DAY;
    await changeSettings(({ recovery }) => ({ recovery: { ...recovery, quietUntil: tomorrow } }));
    await run('startBreak');
    expect((await readSettings()).recovery.quietUntil).toBe(tomorrow);
  });

  test('what was put away asks for nothing more, and keeps how it ended', async () => {
    const application = await add('Chief Mate', 'Meridian Shipping', 'interview');
    await journal.setOutcome(application.id, 'rejected');
    await run('archiveQuietly', await db.applications.get(application.id));
    const row = await db.applications.get(application.id);
    expect(row?.outcome).toBe('rejected');
    expect(row?.timerAnswers?.map(({ answer }) => answer)).toContain('never');
  });

  test('two working days later means that what is due comes back then', async () => {
    const application = await add('Gardener', 'Fernway', 'applied');
    await run('snoozeTwoWorkdays', application);
    const answers = (await db.applications.get(application.id))?.timerAnswers ?? [];
    expect(answers.length).toBeGreaterThan(0);
    for (const { answer, until = 0 } of answers) {
      expect(answer).toBe('snooze');
      expect(until).toBeGreaterThan(Date.now() + DAY);
    }
  });
});

test('everything on the shelf can be opened, and everything that can be opened without an application is on it', () => {
  const onShelf = shelf().flatMap(({ entries }) => entries.map(({ section }) => section));
  // Reached from elsewhere: after a yes, and after weeks away.
  const elsewhere = ['withdraw', 'back'];
  expect([...onShelf, ...elsewhere].sort()).toEqual(Object.keys(SECTIONS).sort());
});
