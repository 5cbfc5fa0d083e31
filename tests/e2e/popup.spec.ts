import type { Page } from '@playwright/test';
import type { browser } from '@wxt-dev/browser';
import { barriers, paleColours } from './barriers.ts';
import { expect, test } from './extension.ts';

declare const chrome: typeof browser;

/** The popup of the built extension: its real size, and what it says of a real tab. */

const listing = 'https://boards.greenhouse.io/cornerloaf/jobs/4012345';
const posting = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Night Baker',
  hiringOrganization: { '@type': 'Organization', name: 'Corner Loaf' },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Leeds' } },
  description: '<p>Bread, all night.</p>',
};
const pages = {
  [listing]: `<!doctype html><title>Night Baker</title><script type="application/ld+json">${JSON.stringify(posting)}</script>
    <main><h1>Night Baker</h1><p>Bread, all night.</p></main>`,
};

/** The popup as it is over that page; in a tab of its own it has to be told which tab it speaks of. */
async function popupOver(page: Page, open: (path: string) => Promise<Page>): Promise<Page> {
  const popup = await open('popup.html');
  const tabId = await popup.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id;
  }, page.url());
  await popup.goto(`${popup.url()}?tab=${tabId}`);
  return popup;
}

test('opens as wide as it should be', async ({ extension, page }) => {
  await page.goto('about:blank');
  const own = await extension.open('options.html#/applications');
  await own.bringToFront();
  await own.evaluate(() => chrome.action.openPopup());
  const width = () =>
    own.evaluate(() => (chrome.extension.getViews({ type: 'popup' })[0] as typeof self | undefined)?.innerWidth);
  await expect.poll(width).toBe(380);
});

test('saves the listing at hand, and has its status changed with two clicks', async ({ extension, page }) => {
  extension.serve(pages);
  await page.goto(listing);
  const popup = await popupOver(page, extension.open);
  const here = popup.getByRole('region', { name: 'This page' });
  await expect(here.getByText('Corner Loaf')).toBeVisible();
  await here.getByRole('button', { name: 'Save' }).click();
  await here.getByRole('button', { name: 'Status of Night Baker: Saved' }).click();
  await popup.getByRole('menuitemradio', { name: 'Applied' }).click();
  await expect(here.getByText('applied today')).toBeVisible();
  expect(await extension.applications()).toMatchObject([
    { title: 'Night Baker', company: 'Corner Loaf', stage: 'applied', site: 'greenhouse' },
  ]);
  expect(await extension.table('postings')).toMatchObject([{ description: 'Bread, all night.' }]);
});

test('nothing stands in the way of anyone', async ({ extension, page }) => {
  // Three audits take their time on a busy machine.
  test.slow();
  extension.serve(pages);
  await page.goto(listing);
  const popup = await popupOver(page, extension.open);
  await popup.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  // High enough for all of it: what lies under the last line until one scrolls would count as too small to press.
  await popup.setViewportSize({ width: 320, height: 900 });
  const problems: string[] = [];
  const check = async (where: string) => {
    problems.push(...(await barriers(popup, where)));
    await popup.emulateMedia({ colorScheme: 'dark' });
    problems.push(...(await paleColours(popup, `${where}, dark`)));
    await popup.emulateMedia({ colorScheme: 'light' });
  };
  await expect(popup.getByText('Nothing noted yet')).toBeVisible();
  await check('empty');
  await popup.getByRole('button', { name: 'I applied' }).click();
  await expect(popup.getByRole('heading', { name: 'Lately' })).toBeVisible();
  await check('one application');
  // The message goes by itself after a while; nobody has to wait for it.
  await popup.getByRole('button', { name: 'Dismiss' }).click();
  await popup.getByRole('button', { name: 'Add by hand' }).click();
  await popup.getByRole('button', { name: 'I applied' }).click();
  await expect(popup.getByText('Please give it a title.')).toBeVisible();
  await check('add by hand');
  expect(problems).toEqual([]);
});
