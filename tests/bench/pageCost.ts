import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { launch, mainThread, median } from './launch.ts';
import { largeFeed, largeListing } from './page.ts';
import type { Row } from './report.ts';

const ROUNDS = 9;
/** Loading, three seconds of changes, and the quiet after them. */
const WATCHED_FOR = 4_500;

/** Main-thread time of a large page with the extension beside the same page without it. Rounds alternate. */
export async function pageCost(saved?: { file: string; url: string }): Promise<Row[]> {
  const pages: [string, string, string][] = [
    ['large listing', 'https://www.linkedin.com/jobs/view/4011223344/', largeListing()],
    ['no listing (feed)', 'https://www.linkedin.com/feed/', largeFeed()],
  ];
  if (saved) pages.unshift([`saved page ${saved.url}`, saved.url, readFileSync(saved.file, 'utf8')]);
  const [bare, ours] = [await launch(false), await launch(true)];
  const rows: Row[] = [];
  for (const [name, url, html] of pages) {
    for (const { web } of [bare, ours]) web.serve({ [url]: { body: html } });
    const [without, with_]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      without.push(await cost(bare.context, url));
      with_.push(await cost(ours.context, url));
    }
    const [a, b] = [median(without), median(with_)];
    const own = median(await Promise.all([ownTime(ours.context, url), ownTime(ours.context, url)]));
    rows.push({
      what: `main thread, ${name}`,
      value: `${b.toFixed(0)} ms`,
      baseline: `${a.toFixed(0)} ms without the extension`,
      ratio: `${(((b - a) / a) * 100).toFixed(1)} % more (rounds differ by ±${spread(without).toFixed(1)} %)`,
    });
    rows.push({
      what: `watcher's own time, ${name}`,
      value: `${own.toFixed(1)} ms`,
      baseline: `${a.toFixed(0)} ms without the extension`,
      ratio: `${((own / a) * 100).toFixed(2)} %`,
      target: name.startsWith('no listing') ? 'not measurable' : 'under 2 %',
    });
  }
  await bare.close();
  await ours.close();
  return rows;
}

async function cost(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const time = await mainThread(page, async () => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.waitForTimeout(WATCHED_FOR);
  });
  await page.close();
  return time;
}

/** Sums what a trace says ran from the watcher's and the site's script on the page's main thread. */
async function ownTime(context: BrowserContext, url: string): Promise<number> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 250 });
  await session.send('Profiler.start');
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.waitForTimeout(WATCHED_FOR);
  const { profile } = await session.send('Profiler.stop');
  await page.close();
  const ours = new Set<number>();
  const parents = new Map<number, number>();
  for (const node of profile.nodes) for (const child of node.children ?? []) parents.set(child, node.id);
  for (const node of profile.nodes) {
    // What the browser does on our behalf (garbage aside) counts as ours: a child of one of our calls.
    const parent = parents.get(node.id);
    const isOurs = /^chrome-extension:.*\/(watcher|sites\/\w+)\.js$/.test(node.callFrame.url);
    if (isOurs || (parent !== undefined && ours.has(parent))) ours.add(node.id);
  }
  let micros = 0;
  profile.samples?.forEach((id, index) => {
    if (ours.has(id)) micros += profile.timeDeltas?.[index] ?? 0;
  });
  return micros / 1000;
}

function spread(numbers: number[]): number {
  const middle = median(numbers);
  return (median(numbers.map((number) => Math.abs(number - middle))) / middle) * 100;
}
