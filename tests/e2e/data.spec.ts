import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Extension, expect, test } from './extension.ts';

/** The Data page of the built extension: files that go out and come in, and the end of everything. */

async function add(page: Page, title: string, company: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/applications/new`);
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: 'Employer' }).fill(company);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText(`Noted: ${title}`)).toBeVisible();
}

const toData = (page: Page) => page.goto(`${page.url().split('#')[0]}#/data`);
const titles = async (extension: Extension) => (await extension.applications()).map(({ title }) => title).sort();

async function saved(page: Page, button: string): Promise<{ name: string; path: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

test('a backup adds what is missing here, and that can be undone', async ({ extension }) => {
  const page = await extension.open('options.html#/applications');
  await add(page, 'Night baker', 'Corner Loaf');
  await toData(page);
  await expect(page.getByText('No backup yet.')).toBeVisible();
  const backup = await saved(page, 'Back up now');
  expect(backup.name).toMatch(/^rebound-\d{4}-\d\d-\d\d\.json$/);
  await expect(page.getByText('Last backup today.')).toBeVisible();

  const [baker] = await extension.applications();
  await page.goto(`${page.url().split('#')[0]}#/applications/${baker?.id}`);
  await page.getByRole('button', { name: 'Delete this application' }).click();
  await expect.poll(() => titles(extension)).toEqual([]);
  await toData(page);
  await page.getByRole('button', { name: 'Remove 1 deleted entry for good' }).click();
  await page.getByRole('button', { name: 'Remove for good' }).click();
  await expect.poll(() => extension.events()).toEqual([]);
  await add(page, 'Park ranger', 'Reef Parks');

  await toData(page);
  await page.locator('input[type=file]').setInputFiles(backup.path);
  await expect(page.getByText('1 application that is not here.').first()).toBeVisible();
  await expect(page.getByText('1 application is only here, and stays.')).toBeVisible();
  await expect(page.getByText('1 application is only here, and goes.')).toBeVisible();
  await page.getByRole('button', { name: 'Add what is missing' }).click();
  await expect(page.getByText('Added what was missing.')).toBeVisible();
  expect(await titles(extension)).toEqual(['Night baker', 'Park ranger']);
  await page.getByRole('button', { name: 'Undo the restore' }).click();
  await expect(page.getByText('The restore was undone.')).toBeVisible();
  expect(await titles(extension)).toEqual(['Park ranger']);
});

test('deleting everything leaves nothing, here and in other windows', async ({ extension, context }) => {
  const page = await extension.open('options.html#/applications');
  await add(page, 'Night baker', 'Corner Loaf');
  await page.evaluate(() => localStorage.setItem('draft:x', '{}'));
  await toData(page);
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await expect(page.getByRole('textbox', { name: /^Type/ })).toBeFocused();
  await page.keyboard.type('yes');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing was deleted.')).toBeVisible();
  expect(await titles(extension)).toEqual(['Night baker']);
  await page.getByRole('textbox', { name: /^Type/ }).fill('Delete');
  await page.getByRole('button', { name: 'Delete everything for good' }).click();
  await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();

  const [worker] = context.serviceWorkers();
  const left = async () => ({
    here: await page.evaluate(async () => ({
      databases: await indexedDB.databases(),
      local: { ...localStorage },
      session: { ...sessionStorage },
      caches: await caches.keys(),
    })),
    kept: await worker?.evaluate(async () => {
      const { storage, action } = (globalThis as unknown as { chrome: Chrome }).chrome;
      return {
        local: await storage.local.get(null),
        session: await storage.session.get(null),
        badge: await action.getBadgeText({}),
      };
    }),
  });
  expect(await left()).toEqual({
    here: { databases: [], local: {}, session: {}, caches: [] },
    kept: { local: {}, session: {}, badge: '' },
  });

  await page.getByRole('button', { name: 'Start afresh' }).click();
  await expect(page).toHaveURL(/#\/welcome/);
  expect(await extension.applications()).toEqual([]);
});

test('another window begins from the start as well', async ({ extension }) => {
  const page = await extension.open('options.html#/applications');
  await add(page, 'Night baker', 'Corner Loaf');
  const other = await extension.open('options.html#/applications');
  await expect(other.getByRole('link', { name: 'Night baker' })).toBeVisible();
  await toData(page);
  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await page.getByRole('textbox', { name: /^Type/ }).fill('delete');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Everything is deleted' })).toBeVisible();
  await expect(other).toHaveURL(/#\/welcome/);
  expect(await extension.applications()).toEqual([]);
  expect(await extension.events()).toEqual([]);
});

interface Area {
  get(keys: null): Promise<object>;
}
interface Chrome {
  storage: { local: Area; session: Area };
  action: { getBadgeText(details: object): Promise<string> };
}
