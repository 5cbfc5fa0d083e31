import { readFileSync } from 'node:fs';
import { launch, median } from './launch.ts';
import { largeFeed, largeListing } from './page.ts';
import type { Row } from './report.ts';
import { type MainThread, trace } from './trace.ts';

const ROUNDS = 9;
/** Loading, three seconds of changes, and the quiet after them. */
const WATCHED_FOR = 4_500;

/**
 * Main-thread time of a large page with the extension beside the same page without it. Rounds alternate. "Own time" is what
 * a trace says ran in our scripts, with the layout that they force; the difference of the two pages also has what the
 * browser does around them, and the noise of both.
 */
export async function pageCost(saved?: { file: string; url: string }): Promise<Row[]> {
  const pages: [string, string, string][] = saved
    ? [[`saved page ${saved.url}`, saved.url, readSaved(saved.file)]]
    : [
        ['large listing', 'https://www.linkedin.com/jobs/view/4011223344/', largeListing()],
        ['no listing (feed)', 'https://www.linkedin.com/feed/', largeFeed()],
      ];
  const [bare, ours] = [await launch(false), await launch(true)];
  const rows: Row[] = [];
  for (const [name, url, html] of pages) {
    for (const { web } of [bare, ours]) web.serve({ [url]: { body: html } });
    const [without, with_]: [MainThread[], MainThread[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      without.push(await trace(bare.context, url, WATCHED_FOR));
      with_.push(await trace(ours.context, url, WATCHED_FOR));
    }
    const busy = without.map((one) => one.busy);
    const a = median(busy);
    const b = median(with_.map((one) => one.busy));
    const baseline = `${a.toFixed(0)} ms without the extension`;
    rows.push({
      what: `main thread, ${name}`,
      value: `${b.toFixed(0)} ms`,
      baseline,
      ratio: `${(((b - a) / a) * 100).toFixed(1)} % more (rounds differ by ±${((spread(busy) / a) * 100).toFixed(1)} %)`,
    });
    for (const part of ['watcher', 'overlay'] as const) {
      const times = with_.map((one) => one[part]);
      rows.push({
        what: `${part}'s own time, ${name}`,
        value: `${median(times).toFixed(1)} ms ±${spread(times).toFixed(1)}`,
        baseline,
        ratio: `${((median(times) / a) * 100).toFixed(2)} %`,
        ...(part === 'watcher' && { target: name.startsWith('no listing') ? 'not measurable' : 'under 2 %' }),
      });
    }
  }
  await bare.close();
  await ours.close();
  return rows;
}

/** A saved page's frames lead to files that were beside it; here they would be more pages of the site. */
function readSaved(file: string): string {
  return readFileSync(file, 'utf8').replace(/<iframe[^>]*\ssrc=["']?(?!["']?https?:)[^>]*>/gi, '<iframe>');
}

/** How far a round usually is from the middle one. */
function spread(numbers: number[]): number {
  const middle = median(numbers);
  return median(numbers.map((number) => Math.abs(number - middle)));
}
