import type { BrowserContext, Page } from '@playwright/test';
import { type Job, newJob, pagesOf } from '../faults/leaving.ts';
import { type Extension, expect, test } from './extension.ts';

/** What a second event would need to be written, if it were. */
const SETTLE = 1_500;
const thanks = 'Thank you for applying.';

interface Parts {
  context: BrowserContext;
  /** A tab of its own. */
  page: Page;
  extension: Extension;
}

/** What a person or a site may do twice, each with a job of its own. */
const TWICE: Record<string, (parts: Parts) => Promise<void>> = {
  async 'a double click on the button is one application'({ page, extension }: Parts) {
    const job = newJob();
    extension.serve(pagesOf(job));
    await page.goto(job.listing);
    await send(page).dblclick();
    await page.getByText(thanks).waitFor();
    await expectOnce(extension, job);
  },

  async 'an impatient person at a slow server is one application'({ page, extension }: Parts) {
    const job = newJob();
    extension.serve(
      pagesOf(job, { answer: () => ({ status: 303, headers: { location: job.confirmation }, delay: 1200 }) }),
    );
    await page.goto(job.listing);
    const box = await send(page).boundingBox();
    await page.mouse.move(box!.x + 5, box!.y + 5);
    for (let n = 0; n < 4; n++) {
      await page.mouse.down();
      await page.mouse.up();
      await page.waitForTimeout(200);
    }
    await page.getByText(thanks).waitFor();
    await expectOnce(extension, job);
  },

  async 'the thank-you page again, by reload, by back and forward, and with a background that slept, adds nothing'({
    page,
    extension,
  }: Parts) {
    const job = newJob();
    extension.serve(pagesOf(job));
    await page.goto(job.listing);
    await send(page).click();
    await page.getByText(thanks).waitFor();
    await expectOnce(extension, job);
    await page.reload();
    await page.goBack();
    await page.goForward();
    await page.getByText(thanks).waitFor();
    await extension.stopWorker();
    await page.reload();
    await expectOnce(extension, job);
  },

  async 'the same form sent again after going back is still one application'({ page, extension }: Parts) {
    const job = newJob();
    extension.serve(pagesOf(job));
    await page.goto(job.listing);
    for (let n = 0; n < 2; n++) {
      await send(page).click();
      await page.getByText(thanks).waitFor();
      await expectOnce(extension, job);
      await page.goBack();
      await send(page).waitFor();
    }
  },

  async 'an address of many thousand signs is no reason to lose anything'({ page, extension }: Parts) {
    const job = newJob();
    const tokens = `?session_state=${'x'.repeat(3000)}&state=${'y'.repeat(3000)}`;
    const {
      [job.listing]: listing,
      [job.confirmation]: sent,
      ...rest
    } = pagesOf(job, {
      answer: () => ({ status: 303, headers: { location: job.confirmation + tokens } }),
    });
    extension.serve({ ...rest, [job.listing + tokens]: listing!, [job.confirmation + tokens]: sent! });
    await page.goto(job.listing + tokens);
    await send(page).click();
    await page.getByText(thanks).waitFor();
    await expectOnce(extension, job);
    const row = await rowOf(extension, job);
    expect(row!.url).toBe(job.listing);
  },

  async 'the same posting in two tabs is one application'({ context, extension }: Parts) {
    const job = newJob();
    extension.serve(pagesOf(job));
    const tabs = [await context.newPage(), await context.newPage()];
    for (const tab of tabs) {
      await tab.goto(job.listing);
      await tab.getByLabel('First name').fill('Grace');
    }
    await extension.stopWorker();
    for (const tab of tabs) await send(tab).click();
    for (const tab of tabs) await tab.getByText(thanks).waitFor();
    await expectOnce(extension, job);
  },

  async 'two postings in two tabs are two applications, each with its own confirmation'({ context, extension }: Parts) {
    const jobs = [newJob(), newJob()];
    const tabs: Page[] = [];
    for (const job of jobs) {
      extension.serve(
        pagesOf(job, { answer: () => ({ status: 303, headers: { location: job.confirmation }, delay: 800 }) }),
      );
      const tab = await context.newPage();
      tabs.push(tab);
      await tab.goto(job.listing);
    }
    await extension.stopWorker();
    for (const tab of tabs) {
      await tab.bringToFront();
      await send(tab).click({ noWaitAfter: true });
    }
    for (const tab of tabs) await tab.getByText(thanks).waitFor();
    await expect
      .poll(async () => [await rowOf(extension, jobs[0]!), await rowOf(extension, jobs[1]!)].map((row) => row?.stage))
      .toEqual(['applied', 'applied']);
    for (const job of jobs) {
      const row = await rowOf(extension, job);
      const [applied] = (await extension.events()).filter(
        (event) => event.applicationId === row?.id && event.type === 'applied',
      );
      expect(applied?.evidence?.url).toBe(job.confirmation);
    }
  },

  async 'a page and the frame in it that both say so are one application'({ page, extension }: Parts) {
    const job = newJob();
    const form = `https://boards.greenhouse.io/embed/job_app?for=reefparks&token=${job.key.split(':')[1]}`;
    const sent = 'https://boards.greenhouse.io/embed/job_app/confirmation?for=reefparks';
    const { [job.listing]: listing, ...rest } = pagesOf(job);
    extension.serve({
      ...rest,
      [job.listing]: String(listing)
        .replace(
          /<form.*<\/form>/s,
          `<form></form><button hidden></button><iframe width="600" height="400" src="${form}"></iframe>`,
        )
        .replace(
          '</script>',
          'onmessage = () => { history.pushState(null, "", job.confirmation); thanks(); }; </script>',
        ),
      [form]: String(listing).replace(job.listing, sent).replace(`action="${job.listing}"`, `action="${sent}"`),
      [sent]: `${String(rest[job.confirmation])}<script>parent.postMessage('sent', '*')</script>`,
      [`POST ${sent}`]: `${String(rest[job.confirmation])}<script>parent.postMessage('sent', '*')</script>`,
    });
    await page.goto(job.listing);
    await extension.stopWorker();
    const frame = page.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Submit application' }).click();
    await frame.getByText(thanks).waitFor();
    await page.locator('body > .confirmation').getByText(thanks).waitFor();
    await expectOnce(extension, job);
  },

  ...Object.fromEntries(
    ['in the same tab', 'in a new tab', 'in a new tab without an opener'].map((how) => [
      `found on LinkedIn and sent to the employer ${how}: one application under both keys`,
      async ({ context, page, extension }: Parts) => {
        const job = newJob();
        const id = `40${job.key.split(':')[1]?.slice(-8)}`;
        const listing = `https://www.linkedin.com/jobs/view/${id}/`;
        extension.serve({ ...pagesOf(job), [listing]: linkedin(job, how) });
        await page.goto(listing);
        await extension.stopWorker();
        const form = await follow(context, page, how);
        await form.waitForURL(job.listing);
        await extension.stopWorker();
        await form.getByLabel('First name').fill('Grace');
        await send(form).click();
        await form.getByText(thanks).waitFor();
        await expectOnce(extension, job);
        const row = await rowOf(extension, job);
        expect(row!.keys).toEqual(expect.arrayContaining([`linkedin:${id}`, job.key]));
      },
    ]),
  ),
};

test('what happens twice counts once', async ({ context, extension }) => {
  test.setTimeout(180_000);
  for (const [name, walk] of Object.entries(TWICE))
    await test.step(name, async () => {
      const page = await context.newPage();
      await walk({ context, page, extension });
      await page.close();
    });
});

async function follow(context: BrowserContext, page: Page, how: string): Promise<Page> {
  const click = () => page.getByText('Apply', { exact: true }).click();
  if (how === 'in the same tab') {
    await click();
    return page;
  }
  const [opened] = await Promise.all([context.waitForEvent('page'), click()]);
  return opened;
}

/** A signed-in listing whose button leads to the employer's own site. */
function linkedin(job: Job, how: string): string {
  const target =
    how === 'in the same tab'
      ? ''
      : how.includes('without')
        ? 'target="_blank" rel="noopener noreferrer"'
        : 'target="_blank"';
  const prefix = 'job-details-jobs-unified-top-card';
  return `<!doctype html><html lang="en"><head><title>${job.title} | Reef Parks | LinkedIn</title></head><body><main>
    <div class="${prefix}__company-name"><a href="/company/reef-parks">Reef Parks</a></div>
    <div class="${prefix}__job-title"><h1>${job.title}</h1></div>
    <div class="${prefix}__primary-description-container"><span class="tvm__text">Cairns, Australia</span></div>
    <a class="jobs-apply-button" role="button" ${target} href="${job.listing}"
      aria-label="Apply to ${job.title} on company website">Apply</a>
    <div id="job-details"><h2>About the job</h2><p>You look after the reef.</p></div></main></body></html>`;
}

const send = (page: Page) => page.getByRole('button', { name: 'Submit application' });

const rowOf = async (extension: Extension, job: Job) =>
  (await extension.applications()).find(({ title }) => title === job.title);

/** One row, one `started` and one `applied` in its history; also after everything has settled. */
async function expectOnce(extension: Extension, job: Job): Promise<void> {
  const seen = async () => {
    const rows = (await extension.applications()).filter(({ title }) => title === job.title);
    const own = (await extension.events()).filter(({ applicationId }) => applicationId === rows[0]?.id);
    return {
      rows: rows.map(({ stage }) => stage),
      events: own.map(({ type }) => type).filter((type) => type !== 'seen'),
    };
  };
  const want = { rows: ['applied'], events: ['started', 'applied'] };
  await expect.poll(seen, { timeout: 10_000 }).toEqual(want);
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  expect(await seen()).toEqual(want);
}
