import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { browser } from '@wxt-dev/browser';
import type { Journal } from '../../utils/journal/journal.ts';
import type { RecordOf } from '../../utils/journal/records.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './extension.ts';
import { fill } from './fill.ts';

declare const chrome: typeof browser;

/** Employers, people and the log of the built extension; and where a private employer's name may not be. */

const DAY = 86_400_000;

async function aSearch(journal: Journal): Promise<void> {
  const now = Date.now();
  const url = 'https://boards.greenhouse.io/fernwaygardens/jobs/7';
  const fields = { title: 'Gardener', company: 'Fernway Gardens', site: 'greenhouse', url };
  const first = await journal.addByHand({ typed: fields, keys: ['greenhouse:7', url] }, 'applied', now - 2 * DAY);
  await journal.setStage(first.applicationId, 'interview', now - DAY);
  await journal.addByHand({ typed: { title: 'Head gardener', company: 'Fernway Gardens Ltd' } }, 'started', now - DAY);
  await journal.addByHand({ typed: { title: 'Cook', company: 'Cafe Meridian' } }, 'applied', now - DAY);
  await journal.put('person', {
    name: 'Ada Lind',
    role: 'recruiter',
    company: 'Fernway Gardens',
    email: 'a@b.example',
  });
  await journal.log(first.applicationId, { type: 'interview', interview: { kind: 'video' } }, now + DAY);
}

async function saved(page: Page, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFile(await (await download).path(), 'utf8');
}

/** The last message is about the last thing that was done. */
const undo = (page: Page) => page.getByRole('button', { name: 'Undo' }).last().click();

test('an employer has everything in one place, and becomes private', async ({ extension }) => {
  const page = await extension.open('options.html#/employers');
  await fill(page, async (journal) => {
    await aSearch(journal);
    await journal.put('activity', {
      activity: 'call',
      title: 'Asked them',
      at: Date.now(),
      company: 'fernway gardens',
    });
  });
  await page.getByRole('searchbox', { name: 'Find an employer' }).fill('FERNWÄY');
  await expect(page.getByText('1 of 2')).toBeVisible();
  await page.getByRole('link', { name: 'Fernway Gardens' }).click();
  await expect(page.getByText('2 applications, all open')).toBeVisible();
  await expect(page.getByText('1 of 1 answered, after 1 day.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Interviews ahead' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'a@b.example' })).toHaveAttribute('href', 'mailto:a@b.example');

  await page.getByRole('checkbox', { name: 'Private' }).check();
  await page.getByRole('textbox', { name: 'Show this instead of the name' }).fill('The green one');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Changed: Show this instead of the name')).toBeVisible();
  const records = async () =>
    (await extension.table<RecordOf<'employer'>>('records')).filter((one) => one.kind === 'employer');
  expect(await records()).toMatchObject([{ private: true, nickname: 'The green one' }]);
  await page.getByRole('checkbox', { name: 'Private' }).uncheck();
  await expect(page.getByText('No longer private: Fernway Gardens')).toBeVisible();
  await undo(page);
  await expect(page.getByRole('checkbox', { name: 'Private' })).toBeChecked();
  await page.getByRole('link', { name: 'All employers' }).click();
  await expect(page.getByText('shown as “The green one”')).toBeVisible();
  await page.goBack();
  await page.getByRole('link', { name: 'Asked them' }).click();
  await expect(page.getByRole('textbox', { name: 'What it was' })).toHaveValue('Asked them');
});

test('people are added, found, changed and deleted by keyboard alone', async ({ extension }) => {
  const page = await extension.open('options.html#/people');
  const press = async (name: string) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Add a person');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Ada Lind');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Noted: Ada Lind')).toBeVisible();
  await press('Edit Ada Lind');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type(' Quist');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Edit Ada Lind Quist' })).toBeFocused();
  await press('Edit Ada Lind Quist');
  await press('Delete this person');
  await expect(page.getByText('Nobody noted yet')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Ada Lind Quist', { exact: true })).toBeVisible();
});

test('the log takes an activity, shows it with the applications, and leaves as a sheet and a file', async ({
  extension,
}) => {
  const page = await extension.open('options.html#/log');
  await fill(page, aSearch);
  await page.getByRole('combobox', { name: 'Time' }).selectOption('Last four weeks');
  await page.getByRole('button', { name: 'Add an activity' }).click();
  await page.getByRole('combobox', { name: 'Kind' }).selectOption('Job fair');
  await page.getByRole('textbox', { name: 'What it was' }).fill('=Green fair');
  await page.getByRole('textbox', { name: 'Minutes' }).fill('90');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('row')).toHaveCount(4);
  await expect(page.getByText('2 applications')).toHaveText('2 applications, 1 other activity, 1 hr 30 min noted');
  await page.getByRole('button', { name: 'Edit =Green fair' }).click();
  await page.getByRole('textbox', { name: 'What came of it' }).fill('Two cards');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('cell', { name: 'Two cards' })).toBeVisible();

  await page.getByText('Columns, and your name').click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Sam Poe');
  await page.getByRole('checkbox', { name: 'Contact' }).uncheck();
  const csv = await saved(page, 'Save as CSV');
  expect(csv.split('\r\n')[0]).toBe(
    '\uFEFF"Date","Kind","Employer or office","Place","Role or subject","How","Reference or address","Result"',
  );
  expect(csv).toMatch(
    /"\d{4}-\d\d-\d\d","Application","Fernway Gardens","","Gardener","Greenhouse","7 https:\/\/boards/,
  );
  expect(csv).toContain(`"'=Green fair"`);

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Sam Poe')).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await expect(page.getByRole('columnheader')).toHaveText([
    'Date',
    'Kind',
    'Employer or office',
    'Place',
    'Role or subject',
    'How',
    'Reference or address',
    'Result',
  ]);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Edit =Green fair' }).click();
  await page.getByRole('button', { name: 'Delete this activity' }).click();
  await expect(page.getByText('Deleted: =Green fair')).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(3);
  await undo(page);
  await expect(page.getByRole('row')).toHaveCount(4);
  await page.reload();
  await expect(page.getByText('Sam Poe')).toBeVisible();
});

test('a private employer is named nowhere but in the dashboard', async ({ extension, page: jobPage }) => {
  test.slow();
  const name = /fernway/i;
  const page = await extension.open('options.html#/employers');
  await fill(page, async (journal) => {
    await aSearch(journal);
    await journal.put('employer', { company: 'Fernway Gardens', private: true, nickname: 'The green one' });
  });
  await expect(page.getByRole('link', { name: 'Fernway Gardens' })).toBeVisible();

  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('heading', { name: 'Lately' })).toBeVisible();
  await expect(popup.getByText('The green one').first()).toBeVisible();
  expect(await popup.locator('body').innerText()).not.toMatch(name);
  const bar = await popup.evaluate(async () => [
    await chrome.action.getTitle({}),
    await chrome.action.getBadgeText({}),
  ]);
  expect(bar.join()).not.toMatch(name);
  await popup.close();

  const listing = 'https://boards.greenhouse.io/fernwaygardens/jobs/7';
  const posting = {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title: 'Gardener',
    hiringOrganization: { '@type': 'Organization', name: 'Fernway Gardens' },
    description: '<p>Green.</p>',
  };
  extension.serve({
    [listing]: `<!doctype html><title>Gardener</title><script type="application/ld+json">${JSON.stringify(posting)}</script>
      <main><h1>Gardener</h1></main>`,
  });
  await jobPage.goto(listing);
  await jobPage.bringToFront();
  const overlay = jobPage.locator('html > :last-child:not(body)');
  await expect(overlay).toBeAttached();
  const overlayText = await textInside(jobPage);
  expect(overlayText).toMatch(/Interview|Applied/);
  expect(overlayText).not.toMatch(name);
  expect(overlayText).not.toMatch(/green one/i);

  await page.bringToFront();
  await page.evaluate(() => (location.hash = '#/log'));
  await page.getByRole('combobox', { name: 'Time' }).selectOption('Everything');
  await expect(page.getByRole('cell', { name: 'The green one' }).first()).toBeVisible();
  expect(await page.getByRole('region', { name: 'Log of my job search' }).innerText()).not.toMatch(name);
  expect(await saved(page, 'Save as CSV')).not.toMatch(name);
  await page.evaluate(() => (location.hash = '#/data'));
  for (const file of ['Spreadsheet (CSV)', 'Calendar (.ics)', 'All details (JSON)'])
    expect(await saved(page, file), file).not.toMatch(name);
  const { id } = (await extension.applications()).find((one) => one.title === 'Gardener') ?? { id: '' };
  await page.evaluate((hash) => (location.hash = hash), `#/applications/${id}`);
  expect(await saved(page, 'Save as Markdown')).not.toMatch(name);
});

/** All text in closed shadow roots, which neither the page nor Playwright can read. */
async function textInside(page: Page): Promise<string> {
  interface Node {
    nodeName: string;
    nodeValue: string;
    children?: Node[];
    shadowRoots?: Node[];
    attributes?: string[];
  }
  const session = await page.context().newCDPSession(page);
  const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as unknown as { root: Node };
  await session.detach();
  const texts: string[] = [];
  const walk = (node: Node, inside: boolean) => {
    if (node.nodeName === 'STYLE') return;
    if (inside) texts.push(node.nodeValue, ...(node.attributes ?? []));
    for (const child of node.children ?? []) walk(child, inside);
    for (const shadow of node.shadowRoots ?? []) walk(shadow, true);
  };
  walk(root, false);
  return texts.join(' ');
}

test('nothing stands in the way of anyone', async ({ extension }) => {
  test.slow();
  const page = await extension.open('options.html#/employers');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const check = async (where: string) => {
    problems.push(...(await barriers(page, where)));
  };
  const go = (hash: string) => page.evaluate((to) => (location.hash = to), hash);
  await expect(page.getByText('No employers yet')).toBeVisible();
  await check('no employers');
  await fill(page, async (journal) => {
    await aSearch(journal);
    await journal.put('employer', { company: 'Fernway Gardens', private: true });
    await journal.put('activity', { activity: 'call', title: 'Called', at: Date.now() });
  });
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 720 });
    await go('#/employers');
    await expect(page.getByRole('link', { name: 'Fernway Gardens' })).toBeVisible();
    await check(`employers, ${width}`);
    await go('#/employers/fernway%20gardens');
    await expect(page.getByRole('heading', { name: 'Interviews ahead' })).toBeVisible();
    await check(`one employer, ${width}`);
    await go('#/people');
    await page.getByRole('button', { name: 'Edit Ada Lind' }).click();
    await check(`a person, ${width}`);
    await go('#/log');
    await page.getByRole('button', { name: 'Edit Called' }).click();
    await page.getByText('Columns, and your name').click();
    await check(`log, ${width}`);
  }
  await page.getByRole('button', { name: 'More' }).click();
  await expect(page.getByRole('link', { name: 'People', exact: true })).toBeVisible();
  await check('more');
  await page.getByRole('link', { name: 'People', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Edit Ada Lind' })).toBeVisible();
  expect(problems).toEqual([]);
});
