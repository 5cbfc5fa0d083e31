import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { type Launched, launchFirefox } from '../../scripts/launch.ts';
import type { Application, JournalEvent } from '../../utils/journal/types.ts';
import { readTable } from '../e2e/readTable.ts';
import { startWeb, type Web } from '../e2e/web.ts';

/** The main job in Firefox, with the built extension. Playwright only runs the test: its Firefox has no extensions. */
const BOARD = 'https://job-boards.greenhouse.io/reefparks';
const LISTING = `${BOARD}/jobs/4012345007`;

const listing = (problem = '') => `<!doctype html><html lang="en">
  <head><title>Job Application for Marine Park Ranger at Reef Parks</title></head>
  <body>
    <div class="job__title"><h1>Marine Park Ranger</h1></div>
    <div class="job__location"><div>Cairns, Australia</div></div>
    <div class="job__description body"><p>You look after the reef, and the people who come to see it.</p></div>
    <form class="application--form" method="post">
      ${problem && `<p role="alert">${problem}</p>`}
      <label>First Name <input name="first_name"></label><label>Last Name <input name="last_name"></label>
      <label>Email <input name="email"></label><label>Resume <input name="resume" type="file"></label>
      <div class="application--submit"><button type="submit">Submit application</button></div>
    </form>
  </body></html>`;

let web: Web;
let folder: string;
let firefox: Launched;
let quiet: Page;

test.beforeEach(async () => {
  web = await startWeb();
  web.serve({
    [LISTING]: listing(),
    [BOARD]: `<!doctype html><title>Jobs at Reef Parks</title><ul>
      <li id="known"><a href="/reefparks/jobs/4012345007">Marine Park Ranger</a></li>
      <li><a href="/reefparks/jobs/4012345008">Diver</a></li></ul>`,
    [`POST ${LISTING}`]: (body) =>
      /first_name=\w/.test(body)
        ? { status: 303, headers: { location: `${LISTING}/confirmation` } }
        : listing('First Name is required.'),
    [`${LISTING}/confirmation`]: `<!doctype html><title>Reef Parks</title><div class="confirmation"><h1>Thank you for applying.</h1></div>`,
  });
  folder = await mkdtemp(join(tmpdir(), 'rebound-'));
  await cp(join(import.meta.dirname, '../../.output/firefox-mv3'), folder, { recursive: true });
  firefox = await launchFirefox({ extension: folder, headless: true, proxyPort: web.port });
  // The extension's origin, but none of its code.
  quiet = await firefox.open('icons/16.png');
});

test.afterEach(async () => {
  await firefox?.browser.close();
  await web.close();
  await rm(folder, { recursive: true, force: true });
});

test('an application is noted once, popup and lists show it, and a site that is switched off loses its marks', async () => {
  const page = await visit(LISTING);
  await page.type('[name=first_name]', 'Ada');
  await page.type('[name=last_name]', 'Marlow');
  await page.click('button[type=submit]');
  await page.waitForSelector('.confirmation');

  await expect
    .poll(async () => (await applications()).map((row) => row.stage), { timeout: 15_000 })
    .toEqual(['applied']);
  expect((await applications())[0]).toMatchObject({
    title: 'Marine Park Ranger',
    company: 'Reef Parks',
    location: 'Cairns, Australia',
    site: 'greenhouse',
    keys: expect.arrayContaining(['greenhouse:4012345007']),
  });
  const applied = (await events()).filter((event) => event.type === 'applied');
  expect(applied).toMatchObject([{ by: 'page', evidence: { how: 'url', url: `${LISTING}/confirmation` } }]);

  await page.reload();
  await page.waitForSelector('.confirmation');
  await settle();
  expect((await events()).filter((event) => event.type === 'applied')).toHaveLength(1);

  const popup = await firefox.open('popup.html');
  await expect
    .poll(() => popup.evaluate(() => document.body.innerText), { timeout: 10_000 })
    .toMatch(/Marine Park Ranger[\s\S]*Reef Parks/);

  const list = await visit(BOARD);
  const marked = () =>
    list.$$eval('li *', (all) =>
      all.filter((one) => /^[a-z]{8}-x$/.test(one.localName)).map((one) => one.closest('li')?.id),
    );
  await expect.poll(marked, { timeout: 10_000 }).toEqual(['known']);
  const settings = await firefox.open('options.html#/settings/sites');
  await (await settings.waitForSelector(
    '::-p-xpath(//fieldset[legend="Built in"]//label[.="Greenhouse"]/input)',
  ))!.click();
  await expect.poll(marked, { timeout: 10_000 }).toEqual([]);
});

test('a refused form is not counted', async () => {
  const page = await visit(LISTING);
  await page.type('[name=last_name]', 'Marlow');
  await page.click('button[type=submit]');
  await page.waitForSelector('[role=alert]');
  await settle();
  // It was seen that something began: so the silence above is not that of an extension that never looked.
  await expect
    .poll(async () => (await applications()).map((row) => row.stage), { timeout: 15_000 })
    .toEqual(['started']);
});

async function visit(url: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.bringToFront();
  await page.goto(url);
  return page;
}

const applications = async () => (await quiet.evaluate(readTable, 'applications')) as Application[];
const events = async () => (await quiet.evaluate(readTable, 'events')) as JournalEvent[];

/** Long enough for a page to be read, sent to the background and written down, if anything were. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 2_000));
