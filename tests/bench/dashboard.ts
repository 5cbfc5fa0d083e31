import type { Page } from '@playwright/test';
import { fillJournal } from './fillJournal.ts';
import { launch, median } from './launch.ts';
import { mirrored } from './mirrored.ts';
import { paint } from './paint.ts';
import type { Row } from './report.ts';

declare const chrome: { storage: { local: { set(values: object): Promise<void> } } };

const SIZES = [10, 1_000, 20_000, 100_000];
const ROUNDS = 5;
const BARE = '<!doctype html><title>bare</title><body><div id="app"><p>Rebound</p></div></body>';
const FIRST_ROW = '[role="grid"] [data-id] a';
const TARGETS: Record<number, string> = { 1000: 'under 2', 20000: 'under 4' };

interface Measured {
  bare: number;
  usable: number;
  complete: number;
  key: number;
  worstKey: number;
  words: number;
  sort: number;
  worstFrame: number;
  drag: number;
  worstDrag: number;
  memory: number;
}

/**
 * The dashboard with 10 to 100,000 applications and their events and postings: until its first rows are painted, a
 * keystroke in search, a sort, scrolling, a drag on the board, memory; each beside the 10-row case or a bare page.
 */
export async function dashboard(sizes = SIZES): Promise<Row[]> {
  const measured = new Map<number, Measured>();
  for (const size of sizes) measured.set(size, await measure(size));
  const least = measured.get(sizes[0] ?? 10);
  if (!least) return [];
  return [...measured].flatMap(([size, one]) => {
    const against = (what: string, value: number, base: number, unit: string, target?: string): Row => ({
      what: `dashboard, ${size} applications: ${what}`,
      value: `${value.toFixed(unit === 'ms' ? 0 : 1)} ${unit}`,
      baseline: `${base.toFixed(unit === 'ms' ? 0 : 1)} ${unit}`,
      ratio: (value / base).toFixed(2),
      ...(target && { target }),
    });
    const under50 = size === 20_000 ? 'under 50 ms' : undefined;
    return [
      against('until usable, beside a bare page', one.usable, one.bare, 'ms', TARGETS[size]),
      against('until all are read', one.complete, least.complete, 'ms'),
      against('keystroke in search', one.key, least.key, 'ms', under50),
      against('longest keystroke', one.worstKey, least.worstKey, 'ms', under50),
      against('words in postings found', one.words, least.words, 'ms'),
      against('sort', one.sort, least.sort, 'ms'),
      against('longest frame of scrolling', one.worstFrame, least.worstFrame, 'ms', under50),
      against('drag to drop on the board', one.drag, least.drag, 'ms'),
      against('longest frame of a drag', one.worstDrag, least.worstDrag, 'ms', under50),
      against('memory', one.memory, least.memory, 'MB'),
    ];
  });
}

async function measure(size: number): Promise<Measured> {
  const { context, own, close } = await launch(true, { 'bare.html': BARE });
  const page = await context.newPage();
  page.setDefaultTimeout(180_000);
  await page.goto(own('options.html'));
  await page.waitForTimeout(1000);
  await page.evaluate(() => chrome.storage.local.set({ settings: { welcomedAt: Date.now() } }));
  await fillJournal(page, size, true);
  await mirrored(page);
  // The background looks what is due at its own pace; it must not be measured along.
  await page.waitForTimeout(3000);

  // The first run opens a tab of its own; in a page behind it there are no frames to measure.
  await page.bringToFront();

  const [bare, usable, complete]: [number[], number[], number[]] = [[], [], []];
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await paint(page, own('bare.html'), '#app p'));
    usable.push(await paint(page, own('options.html#/applications'), FIRST_ROW));
    complete.push(await allRead(page, size));
    // What a page still reads ahead when it is left would be measured along with the next one.
    await page.waitForTimeout(2000);
  }
  const keys = await typeInSearch(page);
  const words = await searchTexts(page);
  const sort = await sorts(page);
  const worstFrame = await scroll(page);
  const memory = await heap(page);
  const { drag, worstDrag } = await dragOnBoard(page, own('options.html#/board'));
  await close();
  return {
    ...{ bare: median(bare), usable: median(usable), complete: median(complete) },
    ...{ key: median(keys), worstKey: Math.max(...keys), words, sort, worstFrame, drag, worstDrag, memory },
  };
}

/** Milliseconds from navigation start until the count says that all are there. */
async function allRead(page: Page, size: number): Promise<number> {
  await page.waitForFunction(
    (count) => Number(document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount')) > Math.min(count / 2, 9),
    size,
  );
  return page.evaluate(() => performance.now());
}

/** From each key until the frame that shows what it found. */
async function typeInSearch(page: Page): Promise<number[]> {
  const search = page.getByRole('searchbox').first();
  await search.click();
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { times });
    document.addEventListener(
      'input',
      () => {
        const from = performance.now();
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - from)));
      },
      true,
    );
  });
  for (const letter of 'data engineer 1') {
    await page.keyboard.type(letter);
    await page.waitForTimeout(120);
  }
  const times = await page.evaluate(() => (window as unknown as { times: number[] }).times);
  for (let left = 'data engineer 1'.length; left > 0; left--) await page.keyboard.press('Backspace');
  await page.waitForTimeout(500);
  return times;
}

/** From the last letter of a word that only a posting has until it is found there. */
async function searchTexts(page: Page): Promise<number> {
  const search = page.getByRole('searchbox').first();
  await search.fill('"number 7"');
  const found = page.getByRole('grid').getByRole('link', { name: / 7$/ }).first();
  const from = Date.now();
  await found.waitFor();
  const time = Date.now() - from;
  await search.fill('');
  await page.waitForTimeout(500);
  return time;
}

/** From a click on a column's head until the frame that shows the new order; the longest of several columns. */
async function sorts(page: Page): Promise<number> {
  const times: number[] = [];
  for (const name of [/title/i, /employer/i, /title/i, /employer/i])
    times.push(
      await page
        .getByRole('columnheader', { name })
        .getByRole('button')
        .first()
        .evaluate(
          (button: HTMLElement) =>
            new Promise<number>((resolve) => {
              const from = performance.now();
              button.click();
              requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
            }),
        ),
    );
  return Math.max(...times);
}

/** The longest time between two frames while the list is scrolled by a few screens at a time. */
async function scroll(page: Page): Promise<number> {
  const box = await page.getByRole('grid').boundingBox();
  if (box) await page.mouse.move(box.x + 200, box.y + 200);
  await watchFrames(page);
  for (let turn = 0; turn < 40; turn++) {
    await page.mouse.wheel(0, turn % 10 === 9 ? 40_000 : 900);
    await page.waitForTimeout(40);
  }
  return longestFrame(page);
}

async function dragOnBoard(page: Page, url: string): Promise<{ drag: number; worstDrag: number }> {
  await page.goto(url);
  const card = page.locator('[data-column="applied"] [data-id]').first();
  const target = page.locator('[data-column="interview"]');
  await card.waitFor();
  const [from, to] = [await card.boundingBox(), await target.boundingBox()];
  const id = await card.getAttribute('data-id');
  if (!from || !to) throw new Error('Nothing to drag.');
  await watchFrames(page);
  await page.mouse.move(from.x + 20, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y + 20, { steps: 3 });
  await page.mouse.move(to.x + to.width / 2, to.y + 120, { steps: 12 });
  const worstDrag = await longestFrame(page);
  const start = Date.now();
  await page.mouse.up();
  await page.locator(`[data-column="interview"] [data-id="${id}"]`).waitFor();
  return { drag: Date.now() - start, worstDrag };
}

async function watchFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames = { longest: 0, on: true };
    Object.assign(window, { frames });
    let last = performance.now();
    const next = (now: number) => {
      frames.longest = Math.max(frames.longest, now - last);
      last = now;
      if (frames.on) requestAnimationFrame(next);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(next);
    });
  });
}

function longestFrame(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { frames } = window as unknown as { frames: { longest: number; on: boolean } };
    frames.on = false;
    return frames.longest;
  });
}

/** Megabytes on the page's heap after collecting what is not needed. */
async function heap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize / 1_000_000;
}
