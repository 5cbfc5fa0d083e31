import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startBoard } from '../tests/board/board.ts';
import { JOBS } from '../tests/board/jobs.ts';
import { readTable } from '../tests/e2e/readTable.ts';
import type { Application, JournalEvent } from '../utils/journal/types.ts';
import { type Launched, launchChromium, launchFirefox } from './launch.ts';

/** The demo job board in a browser that has the demo build: left open to play with, or walked through by itself. */
const root = join(import.meta.dirname, '..');
const { values: options } = parseArgs({ options: { headless: { type: 'boolean' }, firefox: { type: 'boolean' } } });
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = options.headless || !hasDisplay;
const launch = options.firefox ? launchFirefox : launchChromium;

const board = await startBoard();
const launched = await launch({
  extension: join(root, '.output', options.firefox ? 'firefox-mv3-demo' : 'chrome-mv3-demo'),
  headless,
});
try {
  if (headless) await walk(launched);
  else await show(launched);
} finally {
  await launched.browser.close();
  await board.close();
}

/** Stays open until the person closes the browser. */
async function show({ browser }: Launched) {
  const page = await browser.newPage();
  await page.goto(board.url);
  console.log(`The demo job board is open at ${board.url}. Apply for something; close the browser when you are done.`);
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

/** The main job: opens a listing, applies, and shows what was noted. */
async function walk({ browser, open }: Launched) {
  const job = JOBS[0]!;
  // The extension's origin, but none of its code.
  const quiet = await open('icons/16.png');
  // The welcome page opens in front by itself; a page behind it draws no frames, and a click there would wait for ever.
  const isWelcome = (target: { url(): string }) => target.url().includes('/options.html');
  await browser.waitForTarget(isWelcome, { timeout: 5_000 }).catch(() => undefined);
  const page = await browser.newPage();
  await page.setViewport({ width: 960, height: 600 });
  await page.bringToFront();
  await page.goto(board.url);
  await page.click(`a[href="/jobs/${job.id}"]`);
  await page.waitForSelector('input[name=name]');
  console.log(`Opened the listing: ${job.title} at ${job.company}`);
  await page.type('input[name=name]', 'Ada Marlow');
  await page.type('input[name=email]', 'ada@example.com');
  await page.click('form button');
  await page.waitForFunction(() => document.body.innerText.includes('Thank you for applying'));
  console.log('Applied: the page says "Thank you for applying!"');

  let row: Application | undefined;
  for (const end = Date.now() + 10_000; Date.now() < end && row?.stage !== 'applied'; await setTimeout(100))
    [row] = (await quiet.evaluate(readTable, 'applications')) as Application[];
  if (row?.stage !== 'applied' || row.title !== job.title || row.company !== job.company)
    throw new Error(`The application was not noted as it should be: ${JSON.stringify(row)}`);
  const events = (await quiet.evaluate(readTable, 'events')) as JournalEvent[];
  const { title, company, location, site, stage, appliedAt, keys } = row;
  const evidence = events.find((event) => event.type === 'applied')?.evidence;
  console.log('\nNoted by itself:');
  console.log({ title, company, location, site, stage, appliedAt: new Date(appliedAt ?? 0), keys, evidence });

  // The overlay is closed to the page's own code, but it can be found as a person would: by searching the page.
  await page.bringToFront();
  await page.waitForFunction(
    () => (window as unknown as { find(text: string, exact: boolean): boolean }).find('Noted', true),
    {
      polling: 200,
      timeout: 15_000,
    },
  );
  await page.evaluate(() => getSelection()?.removeAllRanges());
  console.log('The page shows that it was noted.');

  const shots = join(root, '.artifacts', options.firefox ? 'firefox' : 'chromium');
  mkdirSync(shots, { recursive: true });
  const shoot = async (name: string, shown = page) => {
    // Views fade in, and fonts arrive.
    await setTimeout(700);
    await shown.screenshot({ path: join(shots, `${name}.png`) });
  };
  await shoot('overlay');
  const popup = await open('popup.html');
  await popup.setViewport({ width: 380, height: 600 });
  await shoot('popup', popup);
  const dashboard = await open('options.html#/applications');
  await dashboard.setViewport({ width: 1280, height: 800 });
  await shoot('dashboard', dashboard);
  console.log(`\nScreenshots of overlay, popup and dashboard: ${shots}`);
}
