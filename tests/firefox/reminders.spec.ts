import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Launched, launchFirefox } from '../../scripts/launch.ts';
import { DAY, HOUR, type Step, seed } from '../e2e/seed.ts';

/** The number on the button and the one alarm, in Firefox. */

// biome-ignore lint/suspicious/noExplicitAny: the page's own world
declare const browser: any;

let folder: string;
let firefox: Launched;
let page: Page;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rebound-'));
  await cp(join(import.meta.dirname, '../../.output/firefox-mv3'), folder, { recursive: true });
  firefox = await launchFirefox({ extension: folder, headless: true });
  page = await firefox.open('options.html#/data');
  await page.evaluate(() =>
    browser.storage.local.set({
      settings: { welcomedAt: 1, country: 'US', quiet: { on: false, from: '21:00', to: '09:00' } },
    }),
  );
});

test.afterEach(async () => {
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
  await page.evaluate(() => browser.alarms.create('outbox', { when: Date.now() + 500 }));
  await expect.poll(alarm, { timeout: 20_000 }).toBe(before);
});
