import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { test } from '@playwright/test';
import type { Browser, Page } from 'puppeteer-core';
import { launchFirefox } from '../../scripts/launch.ts';
import { startWeb, type Web } from '../e2e/web.ts';
import { newJob, pagesOf } from '../faults/leaving.ts';
import { goTo, journalOf, until } from '../faults/puppet.ts';

/** A document that outlives what is in it: the watcher must outlive that, too. */

let web: Web;
let browser: Browser;
let own: Page;

test.beforeEach(async () => {
  web = await startWeb();
  const launched = await launchFirefox({
    extension: join(import.meta.dirname, '../../.output/firefox-mv3'),
    headless: true,
    proxyPort: web.port,
  });
  browser = launched.browser;
  own = await launched.open('options.html');
});
test.afterEach(async () => {
  await browser.close();
  await web.close();
});

test('a page that comes back from the back-forward cache is watched as before', async () => {
  const job = newJob();
  const pages = pagesOf(job, {
    script:
      'window.sameDocument = true; addEventListener("pageshow", (event) => { document.title = String(event.persisted) })',
  });
  // Kept in the cache only where the answer allows it.
  web.serve({
    ...pages,
    [job.listing]: { body: pages[job.listing] as string, headers: { 'cache-control': 'max-age=60' } },
    'https://job-boards.greenhouse.io/about': '<!doctype html><title>About</title>',
  });
  const page = await goTo(browser, job.listing);
  await setTimeout(1_000);
  await page.goto('https://job-boards.greenhouse.io/about');
  // WebDriver waits for a load, which does not happen here.
  await page.evaluate(() => history.back());
  await until('the page is back, as it was', async () => (await page.title()) === 'true');
  await send(page);
  await until('it is noted', async () => (await stages(job.title)).includes('applied'));
});

test('a page that writes itself anew with document.open() is watched as before', async () => {
  const job = newJob();
  web.serve(
    pagesOf(job, {
      script: `if (!window.again) {
        window.again = true;
        const whole = document.documentElement.outerHTML;
        setTimeout(() => { document.open(); document.write(whole + '</script></body></html>'); document.close(); }, 1500);
      }`,
    }),
  );
  const page = await goTo(browser, job.listing);
  await setTimeout(3_500);
  await send(page);
  await until('it is noted', async () => (await stages(job.title)).includes('applied'));
});

async function send(page: Page): Promise<void> {
  await (await page.waitForSelector('.application--submit button'))!.click();
  await page.waitForSelector('.confirmation');
}

async function stages(title: string): Promise<string[]> {
  const { applications } = await journalOf(own);
  return applications.filter((row) => row.title === title).map((row) => row.stage);
}
