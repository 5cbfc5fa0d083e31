import type { Page } from '@playwright/test';
import type { Application } from '../../utils/journal/types.ts';
import { newJob, pagesOf } from '../faults/leaving.ts';
import { expect, test } from './extension.ts';
import { readTable } from './readTable.ts';

interface Chromium {
  chrome: {
    developerPrivate: {
      updateProfileConfiguration(what: object): Promise<void>;
      updateExtensionConfiguration(what: object): Promise<void>;
    };
    extension: { isAllowedIncognitoAccess(): Promise<boolean> };
    windows: { create(what: object): Promise<unknown> };
    storage: { local: { get(keys: null): Promise<object> } };
  };
}

test('a private window leaves no record, also where the person lets the extension in', async ({
  page,
  context,
  extension,
}) => {
  const [secret, plain] = [newJob(), newJob()];
  extension.serve({ ...pagesOf(secret), ...pagesOf(plain) });
  await page.goto('chrome://extensions');
  await page.evaluate(async (extensionId) => {
    const { developerPrivate } = (globalThis as unknown as Chromium).chrome;
    // Without it an unpacked extension is not started anew.
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
  }, extension.id);
  // The browser starts the extension anew for that, and closes its pages.
  const own = await context.newPage();
  await expect(async () => {
    await own.goto(`chrome-extension://${extension.id}/manifest.json`);
    const allowed = () => (globalThis as unknown as Chromium).chrome.extension.isAllowedIncognitoAccess();
    expect(await own.evaluate(allowed)).toBe(true);
  }).toPass();

  const [privately] = await Promise.all([
    context.waitForEvent('page'),
    own.evaluate(() =>
      (globalThis as unknown as Chromium).chrome.windows.create({ incognito: true, url: 'about:blank' }),
    ),
  ]);
  await privately.goto(secret.listing);
  await apply(privately);
  await privately.waitForTimeout(1_500);
  const titles = async () => (await own.evaluate(readTable<Application>, 'applications')).map((row) => row.title);
  expect(await titles()).toEqual([]);
  const kept = await own.evaluate(() => (globalThis as unknown as Chromium).chrome.storage.local.get(null));
  expect(JSON.stringify(kept)).not.toContain('greenhouse');

  await page.goto(plain.listing);
  await apply(page);
  await expect.poll(titles).toEqual([plain.title]);
});

async function apply(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Submit application' }).click();
  await page.getByText('Thank you for applying.').waitFor();
}
