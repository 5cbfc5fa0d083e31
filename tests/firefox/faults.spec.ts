import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from '../../scripts/launch.ts';
import { startWeb, type Web } from '../e2e/web.ts';
import { type Counted, type Job, LEAVINGS, type Leaving, newJob, pagesOf, tally, wanted } from '../faults/leaving.ts';
import { goTo, journalOf, until } from '../faults/puppet.ts';

/** Trials of each case. `REBOUND_TRIALS=10 npm run test:firefox -- faults` for a closer look. */
const TRIALS = Number(process.env.REBOUND_TRIALS ?? 1);
const BUTTON = '.application--submit button';

let web: Web;
let browser: Browser;
let own: Page;
let downloads: string;

test.beforeEach(async () => {
  web = await startWeb();
  downloads = await mkdtemp(join(tmpdir(), 'rebound-'));
  const launched = await launchFirefox({
    extension: join(import.meta.dirname, '../../.output/firefox-mv3'),
    headless: true,
    proxyPort: web.port,
    prefs: {
      // An event page that has nothing to do is gone after half a second instead of half a minute.
      'extensions.background.idle.timeout': 500,
      'dom.disable_open_during_load': false,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  });
  browser = launched.browser;
  own = await launched.open('options.html');
});
test.afterEach(async () => {
  await browser.close();
  await web.close();
  await rm(downloads, { recursive: true, force: true });
});

test('background asleep: nothing is lost and nothing counts twice, however the page leaves', async () => {
  test.setTimeout(60_000 + TRIALS * LEAVINGS.length * 8_000);
  const trials: { leaving: Leaving; job: Job }[] = [];
  for (let n = 0; n < TRIALS; n++)
    for (const leaving of LEAVINGS) {
      const job = newJob();
      trials.push({ leaving, job });
      web.serve(pagesOf(job, leaving));
      await apply(leaving, job);
    }
  await expectCounted(trials);
});

/** Opens the listing, waits until the background sleeps, presses the button, and leaves. */
async function apply(leaving: Leaving, job: Job): Promise<void> {
  const page = await open(leaving, job);
  const button = await page.waitForSelector(BUTTON);
  await asleep();
  if (leaving.gone === 'press') {
    await button!.click();
    return page.close();
  }
  // A page that closes itself does not answer any more.
  await Promise.race([button!.click().catch(() => {}), setTimeout(1_000)]);
  if (leaving.gone === 'crash') await page.goto('about:crashcontent', { timeout: 1_000 }).catch(() => {});
  if (leaving.answersIn === 'new')
    await until('the answer came', async () => web.asked.includes(`GET ${job.confirmation}`));
  else if (leaving.answersIn !== 'nowhere') await page.waitForSelector('.confirmation');
  if (leaving.gone === 'answer') await page.close();
}

async function open({ opened }: Leaving, job: Job): Promise<Page> {
  if (!opened) return goTo(browser, job.listing);
  const opener = await browser.newPage();
  const before = new Set(await browser.pages());
  const features = opened === 'window' ? 'popup,width=800,height=700' : '';
  await opener.evaluate((url, how) => void window.open(url, '_blank', how), job.listing, features);
  let child: Page | undefined;
  await until('the page opened', async () => {
    child = (await browser.pages()).find((page) => !before.has(page));
    return Boolean(child);
  });
  await child!.waitForSelector(BUTTON);
  await opener.close();
  return child!;
}

/** Waits until the event page is gone. */
async function asleep(): Promise<void> {
  await until('the background sleeps', () =>
    own.evaluate(
      () =>
        (
          globalThis as unknown as { browser: { extension: { getBackgroundPage(): unknown } } }
        ).browser.extension.getBackgroundPage() === null,
    ),
  );
}

async function expectCounted(trials: { leaving: Leaving; job: Job }[]): Promise<void> {
  let found: Counted = {};
  await expect
    .poll(
      async () => {
        found = tally(trials, (await journalOf(own)).applications);
        return found;
      },
      { timeout: 10_000 },
    )
    .toEqual(wanted(TRIALS))
    .finally(() => console.table(found));
  const { applications, events } = await journalOf(own);
  expect(applications).toHaveLength(trials.length);
  for (const { leaving, job } of trials) {
    const row = applications.find(({ title }) => title === job.title);
    const types = events.filter((event) => event.applicationId === row?.id).map((event) => event.type);
    expect(types, leaving.name).toEqual(leaving.ends === 'applied' ? ['started', 'applied'] : ['started']);
  }
}
