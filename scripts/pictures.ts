import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { chromium, type Page } from '@playwright/test';
import { startBoard } from '../tests/board/board.ts';
import { JOBS } from '../tests/board/jobs.ts';
import { fill } from '../tests/e2e/fill.ts';
import { findChromium } from './browsers.mjs';
import { demoSearch } from './demoSearch.ts';

/** What the pages of the extension may ask the browser. */
interface Extension {
  chrome: {
    tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
    storage: { local: { get(key: string): Promise<{ settings?: object }>; set(values: object): Promise<void> } };
  };
}

/**
 * Takes the pictures of README and stores: the demo build as it is, on the demo board, in the middle of somebody's search.
 * What is not as wide as a store wants it is laid on a sheet of that size; nothing in a picture is drawn.
 */
const SHEET = { width: 1280, height: 800 };
const docs = join(import.meta.dirname, '../docs');
const folder = join(docs, 'pictures');
const extension = join(import.meta.dirname, '../.output/chrome-mv3-demo');

const profile = mkdtempSync(join(tmpdir(), 'rebound-pictures-'));
const board = await startBoard();
const context = await chromium.launchPersistentContext(profile, {
  executablePath: findChromium(),
  headless: true,
  viewport: SHEET,
  reducedMotion: 'reduce',
  args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, '--no-sandbox'],
});
mkdirSync(folder, { recursive: true });
try {
  await take();
} finally {
  await context.close();
  await board.close();
  rmSync(profile, { recursive: true, force: true });
}

async function take(): Promise<void> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const open = async (path: string) => {
    const page = await context.newPage();
    await page.goto(new URL(path, worker.url()).href);
    return page;
  };
  const dashboard = await open('options.html#/applications');
  const clock = { at: Date.now() };
  await fill(dashboard, (journal) => demoSearch(journal, clock), { clock: () => clock.at });

  // Somebody who has a backup.
  await dashboard.evaluate(async () => {
    const { chrome } = globalThis as unknown as Extension;
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { ...settings, exportedAt: Date.now() } });
  });

  // The demo's own job, applied for as anybody would.
  const page = await context.newPage();
  await page.goto(`${board.url}jobs/${JOBS[0]!.id}`);
  await page.fill('input[name=name]', 'Ada Marlow');
  await page.fill('input[name=email]', 'ada@example.com');
  await page.click('form button');
  await page.getByText('Thank you for applying').waitFor();
  const applied = await shotOf(page, 'Noted', { width: 720, height: 450 });

  // A tab in which nothing was noted just now, as when somebody comes upon the listing again.
  const again = await context.newPage();
  await again.goto(`${board.url}jobs/${JOBS[0]!.id}`);
  write('pictures/on-the-page.png', await shotOf(again, 'Applied', SHEET));

  const popup = await open('popup.html');
  const tab = await tabOf(popup, again.url());
  await popup.goto(`${popup.url()}?tab=${tab}`);
  await popup.setViewportSize({ width: 380, height: 600 });
  await popup.getByText('Lately').waitFor();
  const over = await settled(popup);

  const sheet = await context.newPage();
  write('rebound.png', await laidOut(sheet, { width: 1180, height: 680 }, [applied, over]));
  write('pictures/popup.png', await laidOut(sheet, SHEET, [over]));

  for (const [name, path, colorScheme] of [
    ['applications', '#/applications', 'light'],
    ['board', '#/board', 'light'],
    ['today', '#/today', 'light'],
    ['applications-dark', '#/applications', 'dark'],
  ] as const) {
    await dashboard.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await dashboard.goto(new URL(`options.html${path}`, worker.url()).href);
    await dashboard.reload();
    await dashboard.locator('main h1').first().waitFor();
    write(`pictures/${name}.png`, await settled(dashboard));
  }
}

/** Waits for the note, which the page's own code can't see but its search finds, and takes the picture. */
async function shotOf(page: Page, words: string, size: { width: number; height: number }): Promise<Buffer> {
  await page.bringToFront();
  await page.setViewportSize(size);
  await page.waitForFunction((text) => (window as unknown as { find(text: string): boolean }).find(text), words);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  return settled(page);
}

/** Views fade in, and fonts arrive. */
async function settled(page: Page): Promise<Buffer> {
  await page.bringToFront();
  await setTimeout(1_000);
  return page.screenshot();
}

/** Pictures side by side on a quiet ground. */
async function laidOut(page: Page, size: { width: number; height: number }, pictures: Buffer[]): Promise<Buffer> {
  await page.setViewportSize(size);
  const images = pictures.map((one) => `<img src="data:image/png;base64,${one.toString('base64')}">`);
  await page.setContent(`<style>
    body { margin: 0; height: 100vh; display: flex; gap: 32px; align-items: center; justify-content: center; background: #efede8; }
    img { border-radius: 10px; box-shadow: 0 8px 32px rgb(30 34 38 / 14%); }
  </style>${images.join('')}`);
  return settled(page);
}

async function tabOf(page: Page, address: string): Promise<number | undefined> {
  return page.evaluate(async (url) => {
    const { chrome } = globalThis as unknown as Extension;
    return (await chrome.tabs.query({})).find((one) => one.url === url)?.id;
  }, address);
}

function write(name: string, picture: Buffer): void {
  writeFileSync(join(docs, name), picture);
}
