import type { Page } from '@playwright/test';
import { launch, median } from './launch.ts';
import type { Row } from './report.ts';

const ROUNDS = 9;
const SIZES = [10, 1_000, 10_000];
const BARE = '<!doctype html><title>bare</title><body><div id="app"><p>Rebound</p></div></body>';

/** From opening the popup until its latest applications are painted, beside an extension page with one line of text. */
export async function popupPaint(): Promise<Row[]> {
  const rows: Row[] = [];
  for (const size of SIZES) {
    const { context, own, close } = await launch(true, { 'bare.html': BARE });
    const page = await context.newPage();
    await page.setViewportSize({ width: 380, height: 600 });
    await page.goto(own('options.html'));
    await page.waitForTimeout(1000);
    await page.evaluate(fill, size);
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

/** Milliseconds from navigation start to the frame after `selector` appeared. */
async function paint(page: Page, url: string, selector: string): Promise<number> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = () => {
          if (!document.querySelector(wanted)) return false;
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
          return true;
        };
        if (look()) return;
        const observer = new MutationObserver(() => look() && observer.disconnect());
        observer.observe(document, { childList: true, subtree: true });
      }),
    selector,
  );
}

/** Puts applications and their events straight into the stores. */
async function fill(count: number): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('rebound');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stages = ['saved', 'started', 'applied', 'applied', 'applied', 'screen', 'interview'];
  for (let from = 0; from < count; from += 2000) {
    const transaction = db.transaction(['applications', 'events'], 'readwrite');
    for (let n = from; n < Math.min(count, from + 2000); n++) {
      const id = crypto.randomUUID();
      const at = Date.now() - n * 3_600_000;
      const stage = stages[n % stages.length];
      transaction.objectStore('applications').put({
        id,
        title: `Park Ranger ${n}`,
        company: `Reef Parks ${n % 300}`,
        location: 'Cairns',
        url: `https://acme.example/jobs/${n}`,
        site: 'acme',
        keys: [`acme:${n}`],
        stage,
        outcome: n % 3 ? 'open' : 'rejected',
        appliedAt: at,
        stageAt: at,
        createdAt: at,
        updatedAt: at,
        companyKey: `reef parks ${n % 300}`,
        titleKey: `park ranger ${n}`,
      });
      transaction.objectStore('events').put({
        id: crypto.randomUUID(),
        applicationId: id,
        at,
        recordedAt: at,
        by: 'page',
        type: 'applied',
        keys: [`acme:${n}`],
        fields: { title: `Park Ranger ${n}` },
      });
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
  }
  db.close();
}
