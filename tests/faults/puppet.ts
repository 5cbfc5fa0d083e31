import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import type { Application, JournalEvent } from '../../utils/journal/types.ts';
import { readTable } from '../e2e/readTable.ts';

/** What is on disk, told by any page of the extension's origin. */
export async function journalOf(page: Page) {
  const applications = await page.evaluate(readTable<Application>, 'applications');
  const events = await page.evaluate(readTable<JournalEvent>, 'events');
  return { applications, events: events.sort((a, b) => a.recordedAt - b.recordedAt) };
}

/** Opens an address in a new tab. */
export async function goTo(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Waits until something holds; says at the end what did not. */
export async function until(what: string, holds: () => Promise<boolean>, ms = 10_000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await setTimeout(50))
    if (await holds().catch(() => false)) return;
  throw new Error(`${what}: not within ${ms} ms`);
}
