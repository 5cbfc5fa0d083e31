import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { type Extension, expect, test } from './extension.ts';

/** The Data page of the built extension: files that go out and come in, and the end of everything. */

async function add(page: Page, title: string, company: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#/applications/new`);
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: 'Employer' }).fill(company);
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText(`Noted: ${title}`)).toBeVisible();
}

const PASSPHRASE = 'nine grey herons';
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
  await expect(page.getByText('Last good backup: today, saved by you, 1 application')).toBeVisible();

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
  await page.getByRole('region', { name: 'Restore' }).locator('input[type=file]').setInputFiles(backup.path);
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

test('deleting everything leaves nothing, here and in other windows, and an encrypted backup brings all of it back', async ({
  extension,
  context,
}) => {
  const page = await extension.open('options.html#/applications');
  await add(page, 'Night baker', 'Corner Loaf');
  await page.evaluate(() => localStorage.setItem('draft:x', '{}'));
  await toData(page);
  // People, a document with its file, an interview, what was deleted: a bit of everything.
  await restoreFile(page, await readFile(new URL('../fixtures/backup-v3.json', import.meta.url), 'utf8'));
  await page.getByRole('button', { name: 'Add what is missing' }).click();
  await expect(page.getByText('Added what was missing.')).toBeVisible();
  await page.getByRole('button', { name: 'Set a passphrase…' }).click();
  await page.getByLabel('New passphrase').fill(PASSPHRASE);
  await page.getByLabel('The same again').fill(PASSPHRASE.toUpperCase());
  await page.keyboard.press('Enter');
  await expect(page.getByText('The two are not the same.')).toBeVisible();
  await page.getByLabel('The same again').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByText('New backups are encrypted since today.')).toBeVisible();
  const backup = await saved(page, 'Back up now');
  expect(backup.name).toMatch(/^rebound-\d{4}-\d\d-\d\d\.rebound$/);
  await expect(page.getByText('Last good backup: today, saved by you, 3 applications, encrypted')).toBeVisible();
  const content = await readFile(backup.path);
  expect(content.toString('latin1')).not.toContain('baker');
  const tables = ['applications', 'events', 'records', 'postings', 'captures', 'files'];
  const everything = () => Promise.all(tables.map((name) => extension.table<object>(name)));
  const before = await everything();
  for (const rows of before) expect(rows.length).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Delete everything…' }).click();
  await expect(page.getByRole('textbox', { name: /^Type/ })).toBeFocused();
  await page.keyboard.type('yes');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing was deleted.')).toBeVisible();
  expect(await everything()).toEqual(before);
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

  // As in a new profile: only the file is left, and what its owner knows.
  await toData(page);
  await expect(page.getByRole('button', { name: 'Set a passphrase…' })).toBeVisible();
  await page
    .getByRole('region', { name: 'Restore' })
    .locator('input[type=file]')
    .setInputFiles({ name: backup.name, mimeType: 'application/octet-stream', buffer: content });
  await page.getByLabel('Its passphrase').fill('nine gray herons');
  await page.keyboard.press('Enter');
  await expect(page.getByText('This passphrase does not open it.')).toBeVisible();
  await page.getByLabel('Its passphrase').fill(PASSPHRASE);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'This is in the file' })).toBeFocused();
  await expect(page.getByText('3 applications that are not here.').first()).toBeVisible();
  await page.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(page.getByText('Restored.')).toBeVisible();
  expect(await everything()).toEqual(before);
});

test('files for other programs keep the names of private employers to themselves, unless asked', async ({
  extension,
}) => {
  const page = await extension.open('options.html#/applications');
  await add(page, '=HYPERLINK("x")', 'Corner Loaf GmbH');
  await toData(page);
  await expect(page.getByText('Include the names')).toBeHidden();
  await restoreFile(page, JSON.stringify(await withPrivateEmployer(extension)));
  await page.getByRole('button', { name: 'Add what is missing' }).click();
  await expect(page.getByText('Added what was missing.')).toBeVisible();

  const read = async (button: string) => {
    const { name, path } = await saved(page, button);
    return `${name}\n${await readFile(path, 'utf8')}`;
  };
  const files = async () => [
    await read('Spreadsheet (CSV)'),
    await read('Calendar (.ics)'),
    await read('All details (JSON)'),
  ];
  const [csv, ics, json] = await files();
  expect(csv).toMatch(/^rebound-applications-\d{4}-\d\d-\d\d\.csv\n\uFEFF"Title","Employer"/);
  expect(csv).toContain(`"'=HYPERLINK(""x"")","The bakery"`);
  expect(ics).toMatch(/SUMMARY:Interview \(video\): =HYPERLINK\("x"\) at The bakery/i);
  expect(JSON.parse(json?.split('\n').slice(1).join('\n') ?? '').applications[0].company).toBe('The bakery');
  expect(csv + (ics ?? '') + json).not.toContain('Corner Loaf');

  await page.getByRole('checkbox', { name: 'Include the names' }).check();
  for (const file of await files()) expect(file).toContain('Corner Loaf GmbH');
});

test('an old backup is said quietly, and later means later', async ({ extension }) => {
  const page = await extension.open('options.html#/applications');
  await add(page, 'Night baker', 'Corner Loaf');
  const reminder = page.getByText('Your last backup is 3 weeks old.');
  await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, exportedAt: Date.now() - 21 * 86_400_000 } });
  });
  await expect(page.getByText('Noted: Night baker')).toBeVisible();
  await expect(reminder).toBeHidden();
  await add(page, 'Cook', 'Corner Loaf');
  await add(page, 'Ranger', 'Reef Parks');
  await expect(reminder).toBeVisible();
  await page.getByRole('button', { name: 'Later', exact: true }).click();
  await expect(reminder).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(reminder).toBeVisible();
  await saved(page, 'Back up now');
  await expect(reminder).toBeHidden();
});

test.describe('with downloads allowed', () => {
  // As if somebody had said yes to them when the box was ticked.
  test.use({ granted: ['downloads', 'offscreen'] });

  test('backups are saved by themselves, in Downloads and in a folder', async ({ extension }) => {
    const page = await extension.open('options.html#/applications');
    await add(page, 'Night baker', 'Corner Loaf');
    await toData(page);
    const box = page.getByRole('checkbox', { name: 'Save them in the folder Rebound of your Downloads' });
    await box.click();
    await expect(page.getByText('Last good backup: today, in Downloads, 1 application')).toBeVisible();
    await expect(box).toBeChecked();
    const [file, ...more] = await page.evaluate(() =>
      (globalThis as unknown as { chrome: Chrome }).chrome.downloads.search({}),
    );
    expect(more).toEqual([]);
    expect(file).toMatchObject({ state: 'complete', exists: true });
    const { format, tables } = JSON.parse(await readFile(file!.filename, 'utf8'));
    expect({ format, title: tables.applications[0].title }).toEqual({ format: 'rebound', title: 'Night baker' });

    // Nobody can pick one for the browser here: a folder of its own stands for it.
    await page.evaluate(() =>
      Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() }),
    );
    await page.getByRole('button', { name: 'Save them in another folder…' }).click();
    await expect(page.getByText('Last good backup: today, in your folder, 1 application')).toBeVisible();
    const names = await page.evaluate(async () => {
      const found: string[] = [];
      for await (const name of (await navigator.storage.getDirectory()).keys()) found.push(name);
      return found;
    });
    expect(names).toEqual([expect.stringMatching(/^rebound-\d{4}-\d\d-\d\d\.json$/)]);
    await page.getByRole('button', { name: 'Stop', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Save them in another folder…' })).toBeVisible();
  });
});

test('what can not be restored is said in words, and changes nothing', async ({ extension }) => {
  const page = await extension.open('options.html#/applications');
  await add(page, 'Night baker', 'Corner Loaf');
  await toData(page);
  const { path } = await saved(page, 'Back up now');
  const good = await readFile(path, 'utf8');
  const tell = async (text: string, words: RegExp) => {
    await restoreFile(page, text);
    await expect(page.getByText(words)).toBeVisible();
  };
  await tell('Dear diary', /This is not a Rebound backup/);
  await tell(good.slice(0, -30), /The file ends too early/);
  await tell(good.replace(/"version":\d+/, '"version":99'), /made by a newer Rebound/);
  await tell(good.replace('"by":"person"', '"by":"nobody"'), /The first place that is wrong is "tables\.events/);

  // A disk without room for the copy of what was here before.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
  });
  await restoreFile(page, good);
  await page.getByRole('radio', { name: 'Replace what is here' }).check();
  await page.getByRole('button', { name: 'Replace what is here' }).click();
  await expect(page.getByText('The disk is full')).toBeVisible();
  expect(await titles(extension)).toEqual(['Night baker']);
});

test('the page can be used by anyone', async ({ extension }) => {
  test.slow();
  const page = await extension.open('options.html#/applications');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const problems: string[] = [];
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  const check = async (where: string) => {
    problems.push(...(await barriers(page, where)));
  };
  await add(page, 'Night baker', 'Corner Loaf');
  await toData(page);
  const { path } = await saved(page, 'Back up now');
  await restoreFile(page, await readFile(path, 'utf8'));
  await expect(page.getByRole('heading', { name: 'This is in the file' })).toBeFocused();
  await check('preview');
  await page.getByRole('button', { name: 'Delete everything…' }).press('Enter');
  await expect(page.locator('input:focus')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Nothing was deleted.')).toBeVisible();
  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const dir of ['ltr', 'rtl']) {
      await page.evaluate((to) => (document.documentElement.dir = to), dir);
      await check(`${width} ${dir}`);
    }
  }
  await page.getByRole('button', { name: 'Cancel' }).last().press('Enter');
  await expect(page.getByRole('button', { name: 'Delete everything…' })).toBeFocused();
  expect(problems).toEqual([]);
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

async function restoreFile(page: Page, text: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Restore' })
    .locator('input[type=file]')
    .setInputFiles({ name: 'rebound.json', mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** The backup of what is there, with an interview, and its employer made private. */
async function withPrivateEmployer(extension: Extension): Promise<object> {
  const events = await extension.events();
  const applicationId = events[0]?.applicationId;
  const base = { by: 'person', at: Date.UTC(2026, 10, 3, 13), recordedAt: Date.now() + 1000 };
  const data = { company: 'Corner Loaf', private: true, nickname: 'The bakery' };
  return {
    format: 'rebound',
    version: 2,
    exportedAt: '2026-11-03T13:00:00.000Z',
    tables: {
      applications: [],
      events: [
        ...events,
        { ...base, id: 'private', applicationId: 'employer', kind: 'employer', type: 'put', data },
        { ...base, id: 'interview', applicationId, type: 'interview', interview: { kind: 'video' } },
      ],
      postings: [],
      captures: [],
    },
  };
}

interface Area {
  get(keys: string | null): Promise<Record<string, object>>;
  set(values: object): Promise<void>;
}
interface Chrome {
  storage: { local: Area; session: Area };
  downloads: { search(query: object): Promise<{ filename: string; state: string; exists: boolean }[]> };
  action: { getBadgeText(details: object): Promise<string> };
}
