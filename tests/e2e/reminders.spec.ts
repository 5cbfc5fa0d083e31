import type { BrowserContext, Page } from '@playwright/test';
import { type Extension, expect, test } from './extension.ts';
import { DAY, HOUR, type Step, seed } from './seed.ts';

/** The background: the number on the button, the one alarm, and notifications. */

const MINUTE = 60_000;
const applied = (at: number, title: string, more = {}): Step => ({
  ...{ type: 'applied', at, fields: { title, company: 'Reef Parks', ...more } },
});
const talk = (at: number, minutes = 45): Step => ({ type: 'interview', interview: { kind: 'video', minutes }, at });
const reached = (at: number): Step => ({ type: 'stage', stage: 'interview', at });

// biome-ignore lint/suspicious/noExplicitAny: the page's own world
declare const chrome: any;

const badge = (page: Page): Promise<string> => page.evaluate(() => chrome.action.getBadgeText({}));
const alarm = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => (await chrome.alarms.get('reminders'))?.scheduledTime);
const notified = (page: Page): Promise<string[]> =>
  page.evaluate(async () => Object.keys(await chrome.notifications.getAll()).toSorted());
const store = (page: Page, items: object): Promise<void> =>
  page.evaluate((said) => chrome.storage.local.set(said), items);
/** Every day is a working day, so that no test minds which one today is. */
const settings = (followUps: object, quiet: object) => ({
  settings: {
    ...{ welcomedAt: 1, country: 'US', workingDays: [1, 2, 3, 4, 5, 6, 7], quiet },
    followUps: { publicHolidays: false, ...followUps },
  },
});
const NEVER_QUIET = { on: false, from: '21:00', to: '09:00' };
/** Quiet by day and night, but for the minute before the day began, so that no test runs in it. */
const ALWAYS_QUIET = { on: true, from: '00:00', to: '23:59' };

/** Sets the clock of the background forward, or right again with 0, as long as it is awake. */
async function setClock(context: BrowserContext, by: number): Promise<void> {
  await context.serviceWorkers()[0]?.evaluate((offset) => {
    // biome-ignore lint/suspicious/noExplicitAny: the worker's own world
    const world = globalThis as any;
    world.RealDate ??= Date;
    const now = () => world.RealDate.now() + offset;
    world.Date = new Proxy(world.RealDate, {
      construct: (real, given) => (given.length > 0 ? new real(...given) : new real(now())),
      get: (real, name) => (name === 'now' ? now : real[name]),
    });
  }, by);
}

/** The alarm that looks through everything twice an hour, now. */
const wakeBySafetyNet = (page: Page): Promise<void> =>
  page.evaluate(() => chrome.alarms.create('outbox', { when: Date.now() + 200 }));

async function start(extension: Extension, followUps = {}, quiet: object = NEVER_QUIET): Promise<Page> {
  const page = await extension.open('options.html#/data');
  await store(page, settings(followUps, quiet));
  return page;
}

test('the number due is on the button, and follows what is done; nothing is asked for', async ({ extension }) => {
  // Switched on, but never allowed.
  const page = await start(extension, { notifications: true });
  const now = Date.now();
  await seed(page, {
    one: [applied(now - 14 * DAY, 'Park Ranger')],
    two: [applied(now - 45 * DAY, 'Payroll clerk')],
    fresh: [applied(now - HOUR, 'Librarian')],
  });
  await expect.poll(() => badge(page)).toBe('2');
  expect(await page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }))).toBe(false);
  await page.goto(page.url().replace(/#.*/, '#/today'));
  await page.getByRole('button', { name: 'Done: Fine to ask how things stand, Park Ranger' }).click();
  await expect.poll(() => badge(page)).toBe('1');
  await store(page, settings({ badge: false }, NEVER_QUIET));
  await expect.poll(() => badge(page)).toBe('');
});

test('one alarm is set for the next due moment, and set again when the background comes back without it', async ({
  extension,
}) => {
  const page = await start(extension);
  const begins = Math.ceil(Date.now() / 1000) * 1000 + 30 * HOUR;
  await seed(page, { talk: [applied(Date.now() - 3 * DAY, 'Maths teacher'), reached(Date.now() - DAY), talk(begins)] });
  // Due now: it begins within three days. Next: it begins within one.
  await expect.poll(() => badge(page)).toBe('1');
  await expect.poll(() => alarm(page)).toBe(begins - 24 * HOUR);
  const names = await page.evaluate(async () =>
    (await chrome.alarms.getAll()).map((one: { name: string }) => one.name),
  );
  expect(names.toSorted()).toEqual(['outbox', 'reminders']);

  await page.evaluate(() => chrome.alarms.clearAll());
  await page.evaluate(() => chrome.action.setBadgeText({ text: '' }));
  await extension.stopWorker();
  // Anything wakes it; this asks about a tab and says nothing about reminders.
  await page.evaluate(() => chrome.runtime.sendMessage({ type: 'tab', tabId: 1 }));
  await expect.poll(() => alarm(page)).toBe(begins - 24 * HOUR);
  await expect.poll(() => badge(page)).toBe('1');

  // Lost while the background is awake, it comes back with the safety net.
  await page.evaluate(() => chrome.alarms.clear('reminders'));
  await page.evaluate(() => chrome.alarms.create('outbox', { when: Date.now() + 500 }));
  await expect.poll(() => alarm(page), { timeout: 20_000 }).toBe(begins - 24 * HOUR);
});

test('when the clock or the time zone is changed, the next look goes by the new one', async ({
  extension,
  context,
}) => {
  const page = await start(extension);
  const then = Date.now() - 3 * DAY;
  await seed(page, { ask: [applied(then, 'Park Ranger')] });
  /** Nine o'clock where the browser thinks it is, so many days after the application. */
  const nineAfter = (days: number) =>
    page.evaluate(
      ([at, more]) => {
        const day = new Date(at);
        return new Date(day.getFullYear(), day.getMonth(), day.getDate() + more, 9).getTime();
      },
      [then, days] as const,
    );
  const nine = await nineAfter(5);
  await expect.poll(() => alarm(page)).toBe(nine);
  expect(await badge(page)).toBe('');

  // Set forward by three days: it is time to see whether it arrived. Next, one may ask.
  await setClock(context, 3 * DAY);
  await wakeBySafetyNet(page);
  await expect.poll(() => badge(page), { timeout: 20_000 }).toBe('1');
  await expect.poll(() => alarm(page)).toBe(await nineAfter(10));
  // And back again.
  await setClock(context, 0);
  await wakeBySafetyNet(page);
  await expect.poll(() => badge(page), { timeout: 20_000 }).toBe('');
  await expect.poll(() => alarm(page)).toBe(nine);

  // Half around the world nine o'clock is another moment.
  const session = await context.newCDPSession(page);
  for (const timezoneId of ['Pacific/Kiritimati', 'America/St_Johns']) {
    await session.send('Emulation.setTimezoneOverride', { timezoneId });
    const there = await nineAfter(5);
    expect(there).not.toBe(nine);
    await wakeBySafetyNet(page);
    await expect.poll(() => alarm(page), { timeout: 20_000 }).toBe(there);
  }
});

test('a sleeping background is woken by its alarm, and counts what has become due', async ({ extension }) => {
  const page = await start(extension);
  const over = Date.now() + 6000;
  await seed(page, {
    talk: [applied(over - 9 * DAY, 'Maths teacher'), reached(over - 3 * DAY), talk(over - 45 * MINUTE)],
  });
  // Set for when it is over, but at the soonest for in a minute; a test may be more impatient.
  await expect.poll(() => alarm(page)).toBeGreaterThan(over);
  expect(await badge(page)).toBe('');
  await extension.stopWorker();
  await page.evaluate((when) => chrome.alarms.create('reminders', { when }), over + 500);
  // The talk is over: a thank-you is due.
  await expect.poll(() => badge(page), { timeout: 20_000 }).toBe('1');
});

test.describe('with notifications allowed', () => {
  // Nobody is there to answer the browser's question, so this build has the answer in its manifest.
  test.use({ granted: ['notifications'] });

  test('each reminder is said once, three a day at most, and again when it was put off until tomorrow', async ({
    extension,
    context,
  }) => {
    const page = await start(extension, { notifications: true });
    const press = (id: string, button: number) =>
      context
        .serviceWorkers()[0]!
        .evaluate(([one, which]) => chrome.notifications.onButtonClicked.dispatch(one, which), [id, button] as const);
    const old = Date.now() - 14 * DAY;
    await seed(page, Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, [applied(old, `Role ${id}`)]])));
    await expect.poll(() => badge(page)).toBe('4');
    await expect.poll(async () => (await notified(page)).length).toBe(3);

    // Its second button puts it off; what is about nothing changes nothing.
    const [one, two] = (await notified(page)) as [string, string];
    for (const nothing of ['summary', 'nobody applyFollowUp 0', `${one}1`]) await press(nothing, 1);
    await press(one, 1);
    await expect.poll(() => notified(page)).not.toContain(one);
    await expect.poll(() => badge(page)).toBe('3');
    const tomorrow = new Date();
    tomorrow.setDate(tomorrow.getDate() + 1);
    tomorrow.setHours(9, 0, 0, 0);
    const [applicationId, timer, from] = one.split(' ');
    const answers = (await extension.events()).filter(({ type }) => type === 'timer');
    expect(answers.map((event) => [event.applicationId, event.timer])).toEqual([
      [applicationId, { timer, from: Number(from), answer: 'snooze', until: tomorrow.getTime() }],
    ]);
    // The first one opens the application.
    const [opened] = await Promise.all([context.waitForEvent('page'), press(two, 0)]);
    await expect(opened).toHaveURL(new RegExp(`#/applications/${two.split(' ')[0]}$`));
    await opened.close();

    await page.evaluate(async () => {
      for (const id of Object.keys(await chrome.notifications.getAll())) await chrome.notifications.clear(id);
    });
    // Told of another change it says nothing again.
    await seed(page, { e: [applied(old, 'Role e')] });
    await expect.poll(() => badge(page)).toBe('4');
    expect(await notified(page)).toEqual([]);

    await setClock(context, tomorrow.getTime() + MINUTE - Date.now());
    await wakeBySafetyNet(page);
    // Tomorrow it is said again, beside what did not fit into today.
    await expect.poll(() => notified(page), { timeout: 20_000 }).toContain(one);
    expect(await notified(page)).toHaveLength(3);
  });

  test('in quiet hours nothing is said, and the alarm is set for their end', async ({ extension }) => {
    const page = await start(extension, { notifications: true }, ALWAYS_QUIET);
    await seed(page, { a: [applied(Date.now() - 14 * DAY, 'Park Ranger')] });
    await expect.poll(() => badge(page)).toBe('1');
    const end = new Date();
    end.setHours(23, 59, 0, 0);
    await expect.poll(() => alarm(page)).toBe(end.getTime());
    expect(await notified(page)).toEqual([]);
    await store(page, settings({ notifications: true }, NEVER_QUIET));
    await expect.poll(async () => (await notified(page)).length).toBe(1);
  });

  test('after three weeks away there is one calm summary', async ({ extension }) => {
    const page = await start(extension);
    const old = Date.now() - 14 * DAY;
    await seed(page, Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [id, [applied(old, `Role ${id}`)]])));
    await expect.poll(() => badge(page)).toBe('4');
    await store(page, { notified: { lookedAt: Date.now() - 21 * DAY, told: [] } });
    await store(page, settings({ notifications: true }, NEVER_QUIET));
    await expect.poll(() => notified(page)).toEqual(['summary']);
  });
});
