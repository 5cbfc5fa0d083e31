import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Launched, launchFirefox } from '../../scripts/launch.ts';
import { DAY, HOUR, type Step, seed } from '../e2e/seed.ts';

/** The number on the button, the one alarm, and the dashboard page by page, in one Firefox. */
test.describe.configure({ mode: 'serial' });

// biome-ignore lint/suspicious/noExplicitAny: the page's own world
declare const browser: any;

let folder: string;
let firefox: Launched;
let page: Page;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebound-'));
  await cp(join(import.meta.dirname, '../../.output/firefox-mv3'), folder, { recursive: true });
  firefox = await launchFirefox({ extension: folder, headless: true });
  page = await firefox.open('options.html#/data');
  await page.evaluate(() =>
    browser.storage.local.set({
      settings: {
        ...{ welcomedAt: 1, country: 'US', workingDays: [1, 2, 3, 4, 5, 6, 7], locale: 'en-GB' },
        ...{ quiet: { on: false, from: '21:00', to: '09:00' }, followUps: { publicHolidays: false } },
      },
    }),
  );
});

test.afterAll(async () => {
  await firefox?.browser.close();
  await rm(folder, { recursive: true, force: true });
});

const badge = (): Promise<string> => page.evaluate(() => browser.action.getBadgeText({}));
const alarm = (): Promise<number | undefined> =>
  page.evaluate(async () => (await browser.alarms.get('reminders'))?.scheduledTime);
const applied = (at: number, title: string): Step => ({
  type: 'applied',
  at,
  fields: { title, company: 'Reef Parks' },
});
const put = (histories: Record<string, Step[]>) => seed(page as never, histories);

test('the number due is on the button, and the alarm is set for the next due moment, also after it was lost', async () => {
  const now = Date.now();
  const begins = Math.ceil(now / 1000) * 1000 + 30 * HOUR;
  await put({
    ask: [applied(now - 14 * DAY, 'Park Ranger')],
    talk: [
      applied(now - 3 * DAY, 'Maths teacher'),
      { type: 'stage', stage: 'interview', at: now - DAY },
      { type: 'interview', interview: { kind: 'video' }, at: begins },
    ],
  });
  // One may be asked about, and the other begins within three days; next, it begins within one.
  await expect.poll(badge, { timeout: 15_000 }).toBe('2');
  await expect.poll(alarm).toBeLessThanOrEqual(begins - 24 * HOUR);
  const names: string[] = await page.evaluate(async () =>
    (await browser.alarms.getAll()).map((one: { name: string }) => one.name),
  );
  expect(names.toSorted()).toEqual(['outbox', 'reminders']);

  // The safety net finds that the alarm is gone.
  const before = await alarm();
  await page.evaluate(() => browser.alarms.clear('reminders'));
  await wakeBySafetyNet();
  await expect.poll(alarm, { timeout: 20_000 }).toBe(before);

  // It finds that the clock was set, too: half an hour into the talk, and back.
  await setClock(30.5 * HOUR);
  await wakeBySafetyNet();
  await expect.poll(badge, { timeout: 20_000 }).toBe('1');
  await setClock(0);
  await wakeBySafetyNet();
  await expect.poll(badge, { timeout: 20_000 }).toBe('2');
});

test('every page of the dashboard shows what belongs there, and nothing goes wrong on the way', async () => {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(globalThis, { wentWrong: said });
    addEventListener('error', ({ message }) => said.push(message));
    addEventListener('unhandledrejection', ({ reason }) => said.push(String(reason)));
    console.error = (...words: unknown[]) => said.push(words.join(' '));
  });
  const pages: [hash: string, ...shown: (string | RegExp)[]][] = [
    ['today', 'Fine to ask how things stand', 'Park Ranger', 'Write it', 'Coming up'],
    ['applications', 'Maths teacher', 'Park Ranger', 'Reef Parks'],
    ['board', 'Maths teacher', /Interview/],
    ['agenda', /Week/, 'Park Ranger'],
    ['employers', 'Reef Parks'],
    ['people', 'People'],
    ['log', 'Log'],
    ['data', 'Back up'],
    ['settings/reminders', 'Days off', 'Public holidays count too: United States'],
    ['applications/ask', 'Fine to ask how things stand', 'What happened'],
    ['letters/ask?kind=followUp', 'Write a letter', 'Which letter'],
  ];
  for (const [hash, ...shown] of pages) {
    await page.evaluate((to) => (location.hash = `#/${to}`), hash);
    for (const words of shown) await expect.poll(text, { message: hash, timeout: 10_000 }).toMatch(words);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), hash).toBe(true);
  }
  // The letter is written, and what is done there is done everywhere.
  expect(await page.evaluate(() => document.querySelector<HTMLTextAreaElement>('textarea[name=body]')?.value)).toMatch(
    /Park Ranger role at Reef Parks/,
  );
  await page.evaluate(() => (location.hash = '#/today'));
  await page.waitForSelector('[aria-label^="Done: Fine to ask"]');
  await page.click('[aria-label^="Done: Fine to ask"]');
  await expect.poll(badge, { timeout: 10_000 }).toBe('1');
  expect(await page.evaluate(() => (globalThis as unknown as { wentWrong: string[] }).wentWrong)).toEqual([]);
});

const text = (): Promise<string> => page.evaluate(() => document.body.innerText);

/** Sets the clock of the background forward, or right again with 0, as long as it is awake. */
const setClock = (by: number): Promise<void> =>
  page.evaluate(async (offset) => {
    const background = await browser.runtime.getBackgroundPage();
    background.RealDate ??= background.Date;
    const now = () => background.RealDate.now() + offset;
    background.Date = new Proxy(background.RealDate, {
      construct: (real, given) => (given.length > 0 ? new real(...given) : new real(now())),
      get: (real, name) => (name === 'now' ? now : real[name]),
    });
  }, by);

/** The alarm that looks through everything twice an hour, now. */
const wakeBySafetyNet = (): Promise<void> =>
  page.evaluate(() => browser.alarms.create('outbox', { when: Date.now() + 200 }));
