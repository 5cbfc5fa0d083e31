import { fillJournal } from './fillJournal.ts';
import { launch, median } from './launch.ts';
import { mirrored } from './mirrored.ts';
import { paint } from './paint.ts';
import type { Row } from './report.ts';

const ROUNDS = 9;
const SIZES = [10, 1_000, 10_000];
const BARE = '<!doctype html><title>bare</title><body><div id="app"><p>Rebound</p></div></body>';

/** From opening the popup until its latest applications are painted, beside an extension page with one line of text. */
export async function popupPaint(sizes = SIZES): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of sizes) {
    const { context, own, close } = await launch(true, { 'bare.html': BARE });
    const page = await context.newPage();
    await page.setViewportSize({ width: 380, height: 600 });
    await page.goto(own('options.html'));
    await page.waitForTimeout(1000);
    await fillJournal(page, size);
    await mirrored(page);
    // The background looks what is due at its own pace; it must not be measured along.
    await page.waitForTimeout(3000);
    await page.bringToFront();
    const [bare, popup]: [number[], number[]] = [[], []];
    for (let round = 0; round < ROUNDS; round++) {
      bare.push(await paint(page, own('bare.html'), '#app p'));
      popup.push(await paint(page, own('popup.html'), '[data-application]'));
    }
    await close();
    const [a, b] = [median(bare), median(popup)];
    rows.push({
      what: `popup's first useful paint, ${size} applications`,
      value: `${b.toFixed(0)} ms`,
      baseline: `${a.toFixed(0)} ms, empty extension page`,
      ratio: (b / a).toFixed(2),
      target: 'under 2',
    });
  }
  return rows;
}
