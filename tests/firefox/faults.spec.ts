import { appendFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
/** WebDriver has no way to crash a page's process. */
const WAYS = LEAVINGS.filter(({ gone }) => gone !== 'crash');
const BUTTON = '.application--submit button';

test.describe.configure({ timeout: 90_000 });

let web: Web;
let browser: Browser;
let own: Page;
/** The extension and what is downloaded are in here. */
let folder: string;

test.beforeEach(async () => {
  web = await startWeb();
  folder = await mkdtemp(join(tmpdir(), 'rebound-'));
  await cp(join(import.meta.dirname, '../../.output/firefox-mv3'), join(folder, 'extension'), { recursive: true });
  const launched = await launchFirefox({
    extension: join(folder, 'extension'),
    headless: true,
    proxyPort: web.port,
    prefs: {
      // An event page that has nothing to do is gone after half a second instead of half a minute.
      'extensions.background.idle.timeout': 500,
      'dom.disable_open_during_load': false,
      'browser.download.folderList': 2,
      'browser.download.dir': folder,
    },
  });
  browser = launched.browser;
  own = await launched.open('options.html');
});
test.afterEach(async () => {
  await browser.close();
  await web.close();
  await rm(folder, { recursive: true, force: true });
});

test('background asleep: nothing is lost and nothing counts twice, however the page leaves', async () => {
  test.setTimeout(60_000 + TRIALS * WAYS.length * 8_000);
  const trials: { leaving: Leaving; job: Job }[] = [];
  for (let n = 0; n < TRIALS; n++)
    for (const leaving of WAYS) {
      const job = newJob();
      trials.push({ leaving, job });
      web.serve(pagesOf(job, leaving));
      await apply(leaving, job);
    }
  await expectCounted(trials);
});

test('an update between filling in and sending: noted once, in the page and in a frame of another site', async () => {
  const [job, framed] = [newJob(), newJob()];
  const career = 'https://careers.reefparks.example/ranger';
  web.serve({
    ...pagesOf(job),
    ...pagesOf(framed),
    [career]: `<!doctype html><title>Careers</title><iframe width="700" height="500" src="${framed.listing}"></iframe>`,
  });
  const page = await goTo(browser, job.listing);
  const around = await goTo(browser, career);
  const frame = await around.waitForFrame((one) => one.url() === framed.listing);
  for (const form of [page.mainFrame(), frame]) await (await form.waitForSelector('[name=first_name]'))!.type('Grace');
  await expectTypes([job, framed], ['started']);

  await update();
  for (const form of [page.mainFrame(), frame]) {
    expect(await form.$eval('[name=first_name]', (field) => (field as HTMLInputElement).value)).toContain('Grace');
    await (await form.waitForSelector(BUTTON))!.click();
    await form.waitForSelector('.confirmation');
  }
  await expectTypes([job, framed], ['started', 'applied']);
});

test('twice is once: a double click, the thank-you page again, the same posting in two tabs', async () => {
  const job = newJob();
  web.serve(pagesOf(job));
  const tabs = [await goTo(browser, job.listing), await goTo(browser, job.listing)];
  await asleep();
  for (const page of tabs) {
    await page.bringToFront();
    const button = await page.waitForSelector(BUTTON);
    await button!.click({ count: 2 });
    await page.waitForSelector('.confirmation');
    await page.reload();
    await page.goBack();
    await page.goForward();
    await page.waitForSelector('.confirmation');
  }
  await expectTypes([job], ['started', 'applied']);
  await setTimeout(1_500);
  await expectTypes([job], ['started', 'applied']);
});

/** Opens the listing, waits until the background sleeps, presses the button, and leaves. */
async function apply(leaving: Leaving, job: Job): Promise<void> {
  const page = await open(leaving, job);
  const button = await page.waitForSelector(BUTTON);
  // Nobody presses a button within the moment in which the page's scripts, and ours, are still being loaded.
  await setTimeout(700);
  await asleep();
  if (leaving.gone === 'press') {
    await button!.click();
    return page.close();
  }
  // A page that closes itself does not answer any more.
  await Promise.race([button!.click().catch(() => {}), setTimeout(1_000)]);
  if (leaving.answersIn === 'new')
    await until('the answer came', async () => web.asked.includes(`GET ${job.confirmation}`));
  else if (leaving.answersIn !== 'nowhere') await page.waitForSelector('.confirmation');
  if (leaving.gone !== 'answer') return;
  await setTimeout(leaving.glance ?? 0);
  await page.close();
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
    .toEqual(wanted(WAYS, TRIALS))
    .finally(() => console.table(found));
  const { applications, events } = await journalOf(own);
  expect(applications).toHaveLength(trials.length);
  for (const { leaving, job } of trials) {
    const row = applications.find(({ title }) => title === job.title);
    const types = events.filter((event) => event.applicationId === row?.id).map((event) => event.type);
    expect(types, leaving.name).toEqual(leaving.ends === 'applied' ? ['started', 'applied'] : ['started']);
  }
}

/** Each of these is one application with these events, and there are no others. */
async function expectTypes(jobs: Job[], types: string[]): Promise<void> {
  const seen = async () => {
    const { applications, events } = await journalOf(own);
    return applications
      .map((row) => {
        const history = events.filter((event) => event.applicationId === row.id && event.type !== 'seen');
        return `${row.title}: ${history.map((event) => event.type)}`;
      })
      .sort();
  };
  await expect.poll(seen, { timeout: 8_000 }).toEqual(jobs.map((job) => `${job.title}: ${types}`));
}

/** Puts a higher version in place of the one that runs. It closes our own page, and opens it again for us to look through. */
async function update(): Promise<void> {
  const extension = join(folder, 'extension');
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as { version: string };
  await writeFile(join(extension, 'manifest.json'), JSON.stringify({ ...manifest, version: `${manifest.version}.1` }));
  await appendFile(
    join(extension, 'background.js'),
    `;browser.runtime.onInstalled.addListener(() => browser.tabs.create({ url: '/updated.html' }));`,
  );
  // A page that no script of ours leads elsewhere.
  await writeFile(join(extension, 'updated.html'), '<!doctype html><title>Updated</title>');
  await browser.installExtension(extension);
  // A page that is being closed may never answer.
  const isNew = (page: Page) =>
    Promise.race([page.evaluate(() => location.href.endsWith('/updated.html')), setTimeout(500, false)]);
  const find = async () => {
    for (const page of await browser.pages())
      if (await isNew(page).catch(() => false)) {
        own = page;
        return true;
      }
    return false;
  };
  await until('the new version runs', find, 30_000);
  // The background looks for open pages when it starts.
  await setTimeout(1_500);
}
