import type { Page } from '@playwright/test';
import type { browser } from '@wxt-dev/browser';
import { type Extension, expect, test } from './extension.ts';
import { DAY, seed } from './seed.ts';

declare const chrome: typeof browser;

/** Result lists, sites that were switched off, and sites that the person added: one walk with the built extension. */

const board = 'https://job-boards.greenhouse.io/reefparks';
const seek = 'https://www.seek.com.au/ranger-jobs';
const own = 'https://careers.kelp.example/jobs/night-diver-4711';
const many = 'https://job-boards.greenhouse.io/manylinks';

test.use({ granted: ['*://careers.kelp.example/*'] });

/** Few rows that are filled anew while one scrolls, as long lists do. */
const recycling = `<!doctype html><title>Jobs at Reef Parks</title>
  <style>li { height: 60px }</style><h1>Jobs</h1><ul></ul>
  <script>
    const list = document.querySelector('ul');
    const rows = Array.from({ length: 5 }, () => list.appendChild(document.createElement('li')));
    for (const row of rows) row.innerHTML = '<a href="#"><h3></h3></a><span>Reef Parks</span>';
    window.show = (from) => rows.forEach((row, at) => {
      row.querySelector('a').href = '/reefparks/jobs/' + (100 + from + at);
      row.querySelector('h3').firstChild ? row.querySelector('h3').firstChild.nodeValue = 'Ranger ' + (from + at) : row.querySelector('h3').append('Ranger ' + (from + at));
    });
    show(0);
  </script>`;
const cards = (path: string, ids: number[]) =>
  ids.map((id) => `<article><h3><a href="${path}${id}">Ranger ${id}</a></h3><p>Reef Parks</p></article>`).join('');
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Night Diver',
  hiringOrganization: { '@type': 'Organization', name: 'Kelp' },
  description: '<p>Dive at night.</p>',
};

/** Titles that carry something of ours: an element without attributes, in a closed root. */
const marked = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => /^[a-z]{8}-x$/.test(element.localName) && element.parentElement !== document.documentElement)
      .map((element) => `${element.closest('a,article,li')?.textContent}${element.shadowRoot ? ' OPEN' : ''}`),
  );

test('lists carry marks, and sites are added and switched off', async ({ page, context, extension }) => {
  const at = Date.now() - 12 * DAY;
  const noted = (id: string, key: string) => [
    {
      type: 'applied' as const,
      at,
      keys: [key],
      fields: { title: id, company: 'Reef Parks', site: key.split(':')[0]! },
    },
  ];
  const settings = await extension.open('options.html#/settings/sites');
  await seed(settings, {
    'a0000000-0000-4000-8000-000000000001': noted('Ranger', 'greenhouse:101'),
    'a0000000-0000-4000-8000-000000000002': noted('Ranger', 'greenhouse:107'),
    'a0000000-0000-4000-8000-000000000003': noted('Ranger', 'seek:55'),
    'a0000000-0000-4000-8000-000000000004': noted('Warden', 'greenhouse:208'),
  });
  extension.serve({
    [board]: recycling,
    [many]: `<!doctype html><title>Jobs</title>${cards('/manylinks/jobs/', [101])}<script>
      document.body.insertAdjacentHTML('beforeend', Array.from({ length: 10000 }, (_, at) => '<a href="/manylinks/jobs/' + (5000 + at) + '">x</a> ').join(''));
    </script>`,
    [seek]: `<!doctype html><title>Ranger jobs</title>${cards('/job/', [55, 56, 101])}
      <article><a href="/job/57"><h3>Warden</h3></a><p>Reef Parks</p></article>`,
    [own]: `<!doctype html><title>Night Diver</title><script type="application/ld+json">${JSON.stringify(posting)}</script>
      <main><h1>Night Diver</h1><p>Dive at night.</p></main>`,
  });

  await test.step('a recycled card loses its mark at once, and its next job gets its own', async () => {
    await page.goto(board);
    await expect.poll(() => marked(page)).toEqual(['Ranger 1']);
    const left = await page.evaluate(async () => {
      (globalThis as unknown as { show(from: number): void }).show(5);
      await new Promise(requestAnimationFrame);
      return [...document.querySelectorAll('li *')].filter((one) => one.localName.endsWith('-x')).length;
    });
    expect(left).toBe(0);
    await expect.poll(() => marked(page)).toEqual(['Ranger 7']);
  });

  await test.step('ten thousand links leave the page alive, and the first card marked', async () => {
    await page.goto(many);
    await expect.poll(() => marked(page)).toEqual(['Ranger 101']);
    expect(await page.evaluate(() => document.links.length)).toBe(10_001);
  });

  await test.step('a site learns of its own postings, and of the same role elsewhere unless that is switched off', async () => {
    await page.goto(seek);
    await expect.poll(() => marked(page)).toEqual(['Ranger 55', 'Warden']);
    await settings.getByLabel('Also mark jobs that I know from another site').uncheck();
    await expect.poll(() => marked(page)).toEqual(['Ranger 55']);
  });

  await test.step('selected text reaches the page that says what it answers, and nobody else', async () => {
    const opened = context.waitForEvent('page');
    await settings.evaluate(() => chrome.storage.session.clear());
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    // Playwright reaches no menu of the browser: the choice is told to the background as the browser tells it.
    await worker.evaluate(() =>
      (chrome.contextMenus.onClicked as unknown as { dispatch(info: object): void }).dispatch({
        menuItemId: 'answer',
        selectionText: `We would like to invite you to an interview.${' '.repeat(30_000)}`,
      }),
    );
    const answer = await opened;
    await expect(answer).toHaveURL(/options\.html#\/answer$/);
    await answer.getByRole('button', { name: 'Read another one' }).click();
    await expect(answer.getByLabel('Their message')).toHaveValue(
      /^We would like to invite you to an interview\. {19956}$/,
    );
    // It was taken, and waits for nobody else.
    expect(await settings.evaluate(() => chrome.storage.session.get('answerText'))).toEqual({});
    await answer.close();
  });

  await test.step('a site that is switched off loses what is there, and notes nothing', async () => {
    await settings.bringToFront();
    await settings.getByRole('group', { name: 'Built in' }).getByLabel('SEEK, Jobstreet and JobsDB').uncheck();
    await expect.poll(() => marked(page)).toEqual([]);
    await page.reload();
    await page.waitForTimeout(1_500);
    expect(await marked(page)).toEqual([]);
    const popup = await popupOver(page, extension);
    await expect(popup.getByText('Rebound is switched off on SEEK')).toBeVisible();
    await popup.getByRole('button', { name: 'Switch it on' }).click();
    await expect.poll(() => marked(page)).toEqual(['Ranger 55']);
    await popup.close();
  });

  await test.step('a site is watched from now on, also after the background began anew, until the person stops it', async () => {
    await page.goto(own);
    const popup = await popupOver(page, extension);
    await expect(popup.getByText('Night Diver')).toBeVisible();
    await popup.getByRole('button', { name: 'Always watch careers.kelp.example' }).click();
    await expect(popup.getByText('Rebound watches careers.kelp.example, as you asked.')).toBeVisible();
    await popup.close();
    const overlay = page.locator('html > :last-child:not(body)');
    // An update forgets registered scripts.
    await settings.evaluate(() => chrome.scripting.unregisterContentScripts());
    await extension.stopWorker();
    await settings.evaluate(() => chrome.runtime.sendMessage({ type: 'changed', applicationId: '' }));
    await expect
      .poll(() =>
        settings.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id)),
      )
      .toEqual(['watch:careers.kelp.example']);
    await page.goto(own);
    await expect(overlay).toBeAttached();
    await settings.getByRole('button', { name: 'Stop watching' }).click();
    await expect(overlay).not.toBeAttached();
    await expect(settings.getByText('None yet.')).toBeVisible();
    expect(await settings.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
    await page.goto(own);
    await page.waitForTimeout(1_000);
    await expect(overlay).not.toBeAttached();
  });
});

async function popupOver(page: Page, extension: Extension): Promise<Page> {
  const popup = await extension.open('popup.html');
  const tabId = await popup.evaluate(
    async (url) => (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id,
    page.url(),
  );
  await popup.goto(`${popup.url()}?tab=${tabId}`);
  return popup;
}
