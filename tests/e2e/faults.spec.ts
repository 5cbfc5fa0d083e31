import type { BrowserContext, Page } from '@playwright/test';
import { fold } from '../../utils/journal/fold.ts';
import { emptyJournal } from '../faults/emptyJournal.ts';
import { type Counted, type Job, LEAVINGS, type Leaving, newJob, pagesOf, tally, wanted } from '../faults/leaving.ts';
import { type Extension, expect, test } from './extension.ts';

/** Trials of each case. `REBOUND_TRIALS=25 npm run test:e2e -- faults` for a closer look. */
const TRIALS = Number(process.env.REBOUND_TRIALS ?? 1);

interface Trial {
  leaving: Leaving;
  job: Job;
}

/** What the background does at the moment of the press. */
const BACKGROUND: Record<string, (extension: Extension, press: () => Promise<void>) => Promise<void>> = {
  async asleep(extension, press) {
    await asleep(extension);
    await press();
  },
  async 'killed meanwhile'(extension, press) {
    await press();
    await pause(Math.random() * 80);
    await extension.stopWorker();
  },
};

for (const [state, around] of Object.entries(BACKGROUND))
  test(`background ${state}: nothing is lost and nothing counts twice, however the page leaves`, async ({
    context,
    extension,
  }) => {
    test.setTimeout(60_000 + TRIALS * LEAVINGS.length * 6_000);
    const trials: Trial[] = [];
    for (let n = 0; n < TRIALS; n++)
      for (const leaving of LEAVINGS) {
        const job = newJob();
        trials.push({ leaving, job });
        extension.serve(pagesOf(job, leaving));
        await apply(context, leaving, job, (press) => around(extension, press));
      }
    await expectCounted(extension, trials);
  });

test('background killed again and again while it writes: every capture counts once, every row is what its events say', async ({
  extension,
}) => {
  const own = await extension.open('manifest.json');
  const jobs = Array.from({ length: 25 }, newJob);
  const captures = jobs.flatMap((job) => capturesOf(job));
  await own.evaluate(put, Object.fromEntries(captures.map((capture) => [`o:${capture.id}`, capture])));
  let kills = 0;
  while ((await own.evaluate(left)) > 0 && kills < 200) {
    await pause(Math.random() * 150);
    await extension.stopWorker();
    kills++;
    await own.evaluate(poke);
  }
  console.log(`${captures.length} captures taken in by a background that was killed ${kills} times`);
  expect(kills).toBeGreaterThan(3);
  await expect.poll(() => own.evaluate(left)).toBe(0);

  const rows = await extension.applications();
  const events = await extension.events();
  expect(rows.map((row) => `${row.title}: ${row.stage}`).sort()).toEqual(jobs.map(({ title }) => `${title}: applied`));
  for (const row of rows) {
    const history = events.filter((event) => event.applicationId === row.id);
    expect(history.map((event) => event.type)).toEqual(['started', 'applied']);
    expect(fold(history)).toEqual(row);
  }
  expect(events).toHaveLength(2 * rows.length);

  // Then the browser loses the whole journal: at the next start of the background it is back, and the person is told.
  await own.evaluate(emptyJournal);
  expect(await extension.events()).toEqual([]);
  await extension.stopWorker();
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('note')).toContainText('put 50 entries back');
  expect(await extension.events()).toEqual(events);
  expect(await extension.applications()).toEqual(rows);
});

/** What a watcher leaves in the outbox: the press, and a second later the site's answer. */
function capturesOf({ title, listing: url, confirmation, key }: Job) {
  const site = 'greenhouse';
  const at = Date.now() - 60_000;
  const posting = { title, company: 'Reef Parks', postingId: key.split(':')[1], url, site, keys: [key, url] };
  const id = () => crypto.randomUUID();
  return [
    { type: 'intent', id: id(), doc: id(), at, how: 'submit', url, site, posting },
    {
      ...{ type: 'confirmation', id: id(), doc: id(), at: at + 1000, docAt: at + 900, how: 'url', site },
      ...{ sentence: 'Thank you for applying.', url: confirmation, posting },
    },
  ];
}

interface ExtensionPage {
  chrome: {
    runtime: { sendMessage(message: unknown): Promise<unknown> };
    storage: { local: { set(entries: object): Promise<void>; get(keys: null): Promise<object> } };
  };
}

const put = (entries: object) => (globalThis as unknown as ExtensionPage).chrome.storage.local.set(entries);
const left = async () => {
  const all = await (globalThis as unknown as ExtensionPage).chrome.storage.local.get(null);
  return Object.keys(all).filter((key) => key.startsWith('o:')).length;
};
/** Any message starts the background; nobody waits for its answer. */
const poke = () => {
  const { chrome } = globalThis as unknown as ExtensionPage;
  void chrome.runtime.sendMessage({ type: 'changed', applicationId: '' }).catch(() => {});
};

/** Opens the listing, presses the button (nothing before it), and leaves. */
async function apply(
  context: BrowserContext,
  leaving: Leaving,
  job: Job,
  around: (press: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const page = await open(context, leaving, job);
  // The overlay: a page that has one is watched, and nobody presses a button sooner than that.
  await page.locator('body + *').waitFor({ state: 'attached' });
  const { x, y } = await middle(page);
  const answered = answer(context, page, leaving);
  await around(async () => {
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.up().catch(() => {});
    if (leaving.gone === 'press') await page.close();
    if (leaving.gone === 'crash') await crash(context, page);
  });
  await answered;
  if (leaving.gone !== 'answer') return;
  await pause(leaving.glance ?? 0);
  await page.close();
}

async function open(context: BrowserContext, { opened }: Leaving, job: Job): Promise<Page> {
  const page = await context.newPage();
  if (!opened) {
    await page.goto(job.listing);
    return page;
  }
  const features = opened === 'window' ? 'popup,width=800,height=700' : '';
  const [child] = await Promise.all([
    context.waitForEvent('page'),
    page.evaluate(([url, how]) => void window.open(url, '_blank', how), [job.listing, features] as const),
  ]);
  await child.waitForLoadState();
  await page.close();
  return child;
}

async function middle(page: Page) {
  const box = await page.getByRole('button', { name: 'Submit application' }).boundingBox();
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
}

/** Until the site has answered where the person can see it. */
async function answer(context: BrowserContext, page: Page, { answersIn = 'same' }: Leaving): Promise<void> {
  if (answersIn === 'nowhere') return pause(300);
  const shown = answersIn === 'new' ? await context.waitForEvent('page') : page;
  await shown.getByText('Thank you for applying.').waitFor();
}

async function crash(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // Nobody is left to answer.
  session.send('Page.crash').catch(() => {});
  await crashed;
  await page.close();
}

/** Stops the worker and makes sure that it did stop. */
async function asleep(extension: Extension): Promise<void> {
  await extension.stopWorker();
  await pause(100);
}

/** Whatever wakes the background will do: the popup, another page, the alarm. */
async function wake(extension: Extension): Promise<void> {
  const popup = await extension.open('popup.html');
  await popup.close();
}

/** Each application is there once, at the right stage; prints what became of which. */
async function expectCounted(extension: Extension, trials: Trial[]): Promise<void> {
  await wake(extension);
  let found: Counted = {};
  await expect
    .poll(
      async () => {
        found = tally(trials, await extension.applications());
        return found;
      },
      { timeout: 10_000 },
    )
    .toEqual(wanted(LEAVINGS, TRIALS))
    .finally(() => console.table(found));
  const events = await extension.events();
  for (const { leaving, job } of trials) {
    const [row] = (await extension.applications()).filter(({ title }) => title === job.title);
    const types = events.filter((event) => event.applicationId === row!.id).map((event) => event.type);
    expect(types, leaving.name).toEqual(leaving.ends === 'applied' ? ['started', 'applied'] : ['started']);
  }
  expect(await extension.applications()).toHaveLength(trials.length);
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
