import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Job } from '../leaving.ts';
import { goTo } from '../puppet.ts';
import type { Running } from './browsers.ts';
import { storedBy } from './stored.ts';

const BUTTON = '.application--submit button';

/** Opens the job's form and waits until somebody could press its button. */
export async function openForm({ browser }: Running, job: Job): Promise<Page> {
  const page = await goTo(browser, job.listing);
  await page.waitForSelector(BUTTON);
  // Nobody presses a button within the moment in which the page's scripts, and ours, are still being loaded.
  await setTimeout(700);
  return page;
}

/** Presses the button, and answers when the press was delivered. */
export async function press(page: Page): Promise<void> {
  const button = await page.$(BUTTON);
  const box = await button!.boundingBox();
  await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
}

/** Waits for what the tick waits for: that journal and mirror have it. */
export async function ticked({ own }: Running, job: Job, ms = 10_000): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await setTimeout(20)) {
    const { applications, events, mirror } = await storedBy(own);
    const row = applications.find(({ keys, stage }) => keys.includes(job.key) && stage === 'applied');
    const ids = events.filter(({ applicationId }) => applicationId === row?.id).map(({ id }) => id);
    if (row && ids.every((id) => mirror.some((event) => event.id === id))) return true;
  }
  return false;
}
