import { launch, median } from './launch.ts';
import type { Row } from './report.ts';

const ROUNDS = 15;
const LISTING = (n: number) => `https://boards.greenhouse.io/reefparks/jobs/${4000000 + n}`;

/** From the moment the confirmation is in the page until the row is in the database, beside one plain strict write. */
export async function noteTime(): Promise<Row[]> {
  const { context, web, own, close } = await launch(true, { 'bare.html': '<!doctype html><title>bare</title>' });
  const quiet = await context.newPage();
  await quiet.goto(own('bare.html'));
  const times: number[] = [];
  for (let n = 0; n < ROUNDS; n++) {
    const url = LISTING(n);
    web.serve({
      [url]: `<!doctype html><title>Job Application for Ranger ${n} at Reef Parks</title><h1 class="app-title">Ranger ${n}</h1><form id="application_form" method="post" action="${url}">
        <label>First name <input name="first_name"></label><label>Last name <input name="last_name"></label><label>Email <input name="email"></label><input type="file"><input type="submit" id="submit_app" value="Submit Application"></form>`,
      [`POST ${url}`]: { status: 302, headers: { location: `${url}/confirmation` } },
      [`${url}/confirmation`]:
        '<!doctype html><title>Thank you</title><h1>Thank you for applying.</h1><script>window.shownAt = Date.now()</script>',
    });
    const page = await context.newPage();
    await page.goto(url);
    await page.getByLabel('Email').fill('ada@example.com');
    await page.locator('#submit_app').click();
    await page.getByText('Thank you for applying.').waitFor();
    const shownAt = await page.evaluate(() => (window as never as { shownAt: number }).shownAt);
    await page.waitForTimeout(1500);
    const recordedAt = await quiet.evaluate(lastApplied);
    times.push(recordedAt - shownAt);
    await page.close();
  }
  const plain = median(await quiet.evaluate(plainWrites, ROUNDS));
  await close();
  const time = median(times);
  return [
    {
      what: 'from confirmation to row (median)',
      value: `${time.toFixed(0)} ms, longest ${Math.max(...times)} ms`,
      baseline: `${plain.toFixed(1)} ms for one plain strict write`,
      ratio: (time / plain).toFixed(1),
    },
  ];
}

/** When the newest `applied` event was written down. */
async function lastApplied(): Promise<number> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)));
  const db = await done(indexedDB.open('rebound'));
  const events: { type: string; recordedAt: number }[] = await done(
    db.transaction('events').objectStore('events').getAll(),
  );
  db.close();
  return Math.max(...events.filter((event) => event.type === 'applied').map((event) => event.recordedAt));
}

async function plainWrites(count: number): Promise<number[]> {
  const db = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('plain', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('rows', { keyPath: 'id' });
    request.onsuccess = () => resolve(request.result);
  });
  const times: number[] = [];
  for (let n = 0; n < count; n++) {
    const began = performance.now();
    await new Promise((resolve) => {
      const transaction = db.transaction('rows', 'readwrite', { durability: 'strict' });
      transaction.oncomplete = resolve;
      transaction.objectStore('rows').put({ id: n, text: 'x'.repeat(500) });
    });
    times.push(performance.now() - began);
  }
  return times;
}
