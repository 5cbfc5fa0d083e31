import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test } from './extension.ts';

/** The dashboard of the built extension, under its real content security policy and in its real size. */

async function add(page: Page, title: string, company: string): Promise<void> {
  await page.getByRole('link', { name: 'Add by hand' }).first().click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: 'Employer' }).fill(company);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText(`Noted: ${title}`)).toBeVisible();
}

test('what is added by hand is on disk, and survives a backup and its restore', async ({ extension }) => {
  const page = await extension.open('options.html#/applications');
  await add(page, 'Night baker', 'Corner Loaf');
  expect(await extension.applications()).toMatchObject([{ title: 'Night baker', company: 'Corner Loaf' }]);

  await page.getByRole('link', { name: 'Data' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Back up now' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^rebound-\d{4}-\d\d-\d\d\.json$/);
  const file = await download.path();

  await page.getByRole('link', { name: 'Applications' }).click();
  await page.getByRole('link', { name: 'Night baker' }).click();
  await page.getByRole('button', { name: 'Delete this application' }).click();
  await expect.poll(() => extension.applications()).toEqual([]);

  await page.getByRole('link', { name: 'Data' }).click();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('radio', { name: 'Replace what is here' }).check();
  await page.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(page.getByText('Restored.')).toBeVisible();
  expect(await extension.applications()).toMatchObject([{ title: 'Night baker', company: 'Corner Loaf' }]);
});

test('a change in one tab shows in another', async ({ extension }) => {
  const one = await extension.open('options.html#/applications');
  const other = await extension.open('options.html#/applications');
  await add(one, 'Night baker', 'Corner Loaf');
  await expect(other.getByRole('link', { name: 'Night baker' })).toBeVisible();
});

test('nothing stands in the way of anyone', async ({ extension }) => {
  test.slow();
  const page = await extension.open('options.html#/welcome');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const check = async (where: string) => {
    problems.push(...(await barriers(page, where)));
  };
  await check('welcome');
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: 'Next', exact: true }).click();
  await check('first application');
  await page.getByRole('button', { name: 'Start without one' }).click();
  await page.goto(page.url().replace(/#.*/, '#/applications'));
  await expect(page.getByText('No applications yet')).toBeVisible();
  await check('empty list');
  await add(page, 'Night baker', 'Corner Loaf');
  await check('one application');
  await page
    .getByRole('button', { name: /^Status of Night baker/ })
    .last()
    .click();
  await check('status menu');
  await page.getByRole('menuitemradio', { name: 'They said no' }).click();
  const moment = page.getByRole('region', { name: 'No, after applying: Night baker' });
  await expect(moment).toBeVisible();
  await check('the moment after a no');
  await moment.getByRole('button', { name: 'Later' }).last().click();
  await page.setViewportSize({ width: 320, height: 640 });
  await check('one application, narrow');
  await page.getByRole('button', { name: 'All applications' }).click();
  await expect(page.getByRole('link', { name: 'Night baker' })).toBeVisible();
  await check('list, narrow');
  const nav = page.getByRole('navigation', { name: 'Main' });
  const more = () => nav.getByRole('button', { name: 'More' }).click();
  await more();
  await page.getByRole('link', { name: 'Data' }).click();
  await check('data, narrow');
  await more();
  await page.getByRole('link', { name: 'Settings' }).click();
  await check('settings, narrow');
  expect(problems).toEqual([]);
});
