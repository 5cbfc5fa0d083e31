import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Browser, Frame, Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/launch.ts';
import { type Job, newJob, pagesOf } from '../faults/leaving.ts';
import { goTo, journalOf, until } from '../faults/puppet.ts';
import { startWeb, type Web } from './web.ts';

/**
 * While somebody fills in a form the browser updates the extension, or a person switches it off and on again: its old
 * scripts in the open page are cut off from one moment to the next. Nothing may be reloaded (that would cost them what they
 * typed), and nothing may be lost.
 */
declare const chrome: {
  management: { setEnabled(id: string, on: boolean): Promise<void> };
  developerPrivate: { updateExtensionConfiguration(choice: object): Promise<void> };
};

let web: Web;
let folder: string;
let browser: Browser;
let id: string;
let open: (path: string) => Promise<Page>;

test.beforeEach(async () => {
  web = await startWeb();
  folder = await mkdtemp(join(tmpdir(), 'rebound-'));
  await cp(join(import.meta.dirname, '../../.output/chrome-mv3'), folder, { recursive: true });
  ({ browser, open } = await launchChromium({ extension: folder, headless: true, proxyPort: web.port }));
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker');
  id = new URL(worker.url()).host;
});
test.afterEach(async () => {
  await browser.close();
  await web.close();
  await rm(folder, { recursive: true, force: true });
});

test('a form that was filled in before an update and sent after it is noted once', async () => {
  const job = newJob();
  web.serve(pagesOf(job));
  const page = await goTo(browser, job.listing);
  await type(page.mainFrame(), 'Grace');
  await expectTypes(job, ['started']);
  await update();
  expect(await typed(page.mainFrame())).toContain('Grace');
  await send(page.mainFrame());
  await page.waitForSelector('.confirmation');
  await expectTypes(job, ['started', 'applied']);
});

test('a form that was opened before an update, and first touched after it, is noted once', async () => {
  const job = newJob();
  web.serve(pagesOf(job, { script: 'form.onsubmit = (event) => { event.preventDefault(); thanks(); };' }));
  const page = await goTo(browser, job.listing);
  await update();
  await update();
  await send(page.mainFrame());
  await page.waitForSelector('.confirmation');
  await expectTypes(job, ['started', 'applied']);
});

test('a form in a frame of another site is noted once, too', async () => {
  const job = newJob();
  const career = 'https://careers.reefparks.example/ranger';
  web.serve({
    ...pagesOf(job),
    [career]: `<!doctype html><title>Careers</title><h1>Work with us</h1><iframe width="700" height="500" src="${job.listing}"></iframe>`,
  });
  const page = await goTo(browser, career);
  const frame = await page.waitForFrame((one) => one.url() === job.listing);
  await type(frame, 'Grace');
  await expectTypes(job, ['started']);
  await update();
  expect(await typed(frame)).toContain('Grace');
  await send(frame);
  await frame.waitForSelector('.confirmation');
  await expectTypes(job, ['started', 'applied']);
});

test('a form that was filled in before the extension was switched off and on, and sent after it, is noted once', async () => {
  const job = newJob();
  web.serve(pagesOf(job));
  const page = await goTo(browser, job.listing);
  await type(page.mainFrame(), 'Grace');
  await expectTypes(job, ['started']);
  await setEnabled(false);
  await setEnabled(true);
  await settled();
  expect(await typed(page.mainFrame())).toContain('Grace');
  await send(page.mainFrame());
  await page.waitForSelector('.confirmation');
  await expectTypes(job, ['started', 'applied']);
});

test('a site that may not be read for a while: nothing is noted there, the popup says so, and then all is as before', async () => {
  const [unseen, seen] = [newJob(), newJob()];
  web.serve({ ...pagesOf(unseen), ...pagesOf(seen) });
  await setHostAccess('ON_CLICK');
  const page = await goTo(browser, unseen.listing);
  await type(page.mainFrame(), 'Grace');
  await send(page.mainFrame());
  await settled();
  const own = await open('manifest.json');
  expect((await journalOf(own)).events).toEqual([]);
  await popupSays(page, 'Rebound may not read this site');
  expect((await journalOf(own)).events).toEqual([]);
  await own.close();

  await setHostAccess('ON_ALL_SITES');
  await page.goto(seen.listing);
  await type(page.mainFrame(), 'Grace');
  await send(page.mainFrame());
  await page.waitForSelector('.confirmation');
  await expectTypes(seen, ['started', 'applied']);
});

/** Presses the extension's button over a page, which also lets it see which page that is, and waits for these words. */
async function popupSays(page: Page, words: string): Promise<void> {
  const extension = (await browser.extensions()).get(id);
  await page.bringToFront();
  await page.triggerExtensionAction(extension!);
  // A browser without a window shows no popup; in a tab behind the page it is the same.
  const popup = await open('popup.html');
  await page.bringToFront();
  await popup.reload();
  await popup.waitForFunction((wanted) => document.body.textContent?.includes(wanted), { polling: 100 }, words);
  await popup.close();
}

/** Where the browser lets a person manage extensions, with what that page may do. */
async function manage(work: (id: string, how: string) => Promise<void>, how: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(work, id, how);
  await page.close();
}

/** Switches the extension on or off. */
const setEnabled = (on: boolean) => manage((it, how) => chrome.management.setEnabled(it, how === 'on'), on ? 'on' : '');

/** Which sites the person lets the extension read. */
const setHostAccess = (access: 'ON_CLICK' | 'ON_ALL_SITES') =>
  manage(
    (extensionId, hostAccess) => chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
    access,
  );

/** Puts a higher version in place of the one that runs, and waits until it does. */
async function update(): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  const [major, minor, patch] = manifest.version.split('.').map(Number);
  const version = `${major}.${minor}.${patch! + 1}`;
  await writeFile(file, JSON.stringify({ ...manifest, version }));
  expect(await browser.installExtension(folder)).toBe(id);
  const page = await open('manifest.json');
  const running = () =>
    page.evaluate(
      () =>
        (
          globalThis as unknown as { chrome: { runtime: { getManifest(): { version: string } } } }
        ).chrome.runtime.getManifest().version,
    );
  await until(`version ${version} runs`, async () => (await running()) === version);
  await page.close();
  await settled();
}

/** The background looks for open pages when it starts. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 1_500));

async function type(frame: Frame, text: string): Promise<void> {
  const field = await frame.waitForSelector('[name=first_name]');
  await field!.type(text);
}

const typed = (frame: Frame) => frame.$eval('[name=first_name]', (field) => (field as HTMLInputElement).value);

async function send(frame: Frame): Promise<void> {
  const button = await frame.waitForSelector('.application--submit button');
  await button!.click();
}

/** One row, with these events and no others that count. */
async function expectTypes(job: Job, types: string[]): Promise<void> {
  const page = await open('manifest.json');
  await expect
    .poll(
      async () => {
        const { applications, events } = await journalOf(page);
        return {
          rows: applications.map((row) => `${row.title}: ${row.stage}`),
          types: events.map((event) => event.type).filter((one) => one !== 'seen'),
        };
      },
      { timeout: 8_000 },
    )
    .toEqual({ rows: [`${job.title}: ${types.at(-1)}`], types });
  await page.close();
}
