import type { Page } from '@playwright/test';
import type { Journal } from '../../utils/journal/journal.ts';
import type { Application, Stage } from '../../utils/journal/types.ts';
import { barriers } from './barriers.ts';
import { type Extension, expect, test } from './extension.ts';
import { fill } from './fill.ts';

/** Table, search, filters, bulk changes and board of the built extension, under its real content security policy. */

const DAY = 86_400_000;

async function open(extension: Extension, place: string, write: (journal: Journal) => Promise<unknown>): Promise<Page> {
  const page = await extension.open('options.html#/settings');
  await fill(page, write);
  await page.goto(page.url().replace(/#.*/, `#/${place}`));
  await page.reload();
  return page;
}

async function add(journal: Journal, title: string, stage: Stage = 'applied', description = '') {
  const posting = { seenAt: 1, url: '', description };
  const typed = { title, company: `${title} Ltd`, location: 'Leeds' };
  return (await journal.addByHand({ typed, posting }, stage, Date.now() - DAY)).applicationId;
}

const undo = (page: Page, said: string) =>
  page.locator('.toast').filter({ hasText: said }).getByRole('button', { name: 'Undo' }).click();

const byTitle = async (extension: Extension) =>
  Object.fromEntries((await extension.applications()).map((one) => [one.title, one])) as Record<string, Application>;

test('words are found in a saved posting, a note and a person, with the place where they stand', async ({
  extension,
}) => {
  const page = await open(extension, 'applications', async (journal) => {
    await add(journal, 'Cook', 'applied', 'You feed the NARWHALS twice a day.');
    const baker = await add(journal, 'Baker');
    await journal.log(baker, { type: 'note', text: 'They also keep narwhals.' });
    await add(journal, 'Gardener');
    await journal.put('person', { name: 'Ned Narwhal', role: 'recruiter', company: 'Gardener Ltd' });
    await add(journal, 'Clerk');
  });
  await expect(page.getByRole('row', { name: 'Cook' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('narwhal');
  await expect(page.getByRole('row', { name: 'Cook' })).toContainText('In the posting: You feed the NARWHALS twice');
  await expect(page.getByRole('row', { name: 'Baker' })).toContainText('In the timeline: They also keep narwhals.');
  await expect(page.getByRole('row', { name: 'Gardener' })).toContainText('In a person: Ned Narwhal');
  await expect(page.getByRole('row', { name: 'Clerk' })).toHaveCount(0);
  // Words may stand in different places, and phrases stay together.
  await page.getByRole('searchbox').fill('cook "twice a day" leeds');
  await expect(page.getByText('1 of 4 applications')).toBeVisible();
  await page.getByRole('searchbox').fill('"day twice"');
  await expect(page.getByText('Nothing fits this search.')).toBeVisible();
});

test('many are changed at once with the keyboard, and taken back in one', async ({ extension }) => {
  const page = await open(extension, 'applications', async (journal) => {
    for (const title of ['Cook', 'Baker', 'Clerk']) await add(journal, title);
  });
  await page.getByRole('link', { name: 'Clerk' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Baker' })).toBeFocused();
  await page.keyboard.press('Shift+Space');
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.getByRole('group', { name: 'Selected applications' }).getByRole('button', { name: 'Tags' }).click();
  await page.getByRole('textbox', { name: 'Add a tag' }).fill('night');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2 applications: tag "night" added')).toBeVisible();
  expect((await byTitle(extension)).Baker?.tags).toEqual(['night']);
  await undo(page, 'tag "night" added');
  await expect.poll(async () => (await byTitle(extension)).Baker?.tags).toBeUndefined();

  await page.getByRole('link', { name: 'Baker' }).focus();
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Outcome' }).click();
  await page.getByRole('menuitem', { name: 'I withdrew' }).click();
  await expect(page.getByText('3 applications: Withdrew')).toBeVisible();
  expect((await extension.applications()).map((one) => one.outcome)).toEqual(['withdrawn', 'withdrawn', 'withdrawn']);
  await undo(page, 'Withdrew');
  await expect.poll(async () => (await byTitle(extension)).Cook?.outcome).toBe('open');
});

test('filters are kept under a name, and its address leads back to them', async ({ extension }) => {
  const page = await open(extension, 'applications', async (journal) => {
    await add(journal, 'Cook', 'interview');
    await add(journal, 'Baker');
  });
  await page.getByRole('search').getByRole('button', { name: 'Status' }).click();
  await page.getByRole('checkbox', { name: 'Interview', exact: true }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('row', { name: 'Baker' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Saved filters' }).click();
  await page.getByRole('textbox', { name: 'Name' }).fill('Talking');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Saved: Talking')).toBeVisible();
  const [view] = await extension.table<{ id: string; kind: string }>('records');
  expect(view).toMatchObject({ kind: 'view', name: 'Talking' });

  const again = await extension.open(`options.html#/applications?view=${view?.id}`);
  await expect(again.getByRole('button', { name: 'Take away the filter How far it got: Interview' })).toBeVisible();
  await expect(again.getByText('1 of 2 applications')).toBeVisible();
  await again.getByRole('button', { name: 'Talking' }).click();
  await again.getByRole('button', { name: 'Delete: Talking' }).click();
  await expect.poll(() => extension.table('records')).toEqual([]);
  await undo(again, 'Deleted: Talking');
  await expect.poll(() => extension.table('records')).toMatchObject([{ name: 'Talking' }]);
});

test('columns are chosen, widened and moved, and stay so', async ({ extension }) => {
  const page = await open(extension, 'applications', (journal) => add(journal, 'Cook'));
  await expect(page.getByRole('columnheader', { name: 'Title' })).toBeVisible();
  const heads = async () => (await page.getByRole('columnheader').allInnerTexts()).filter(Boolean);
  const first = await heads();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('checkbox', { name: 'Show Notes' }).click();
  await page.getByRole('checkbox', { name: 'Show Applied on' }).click();
  await page.keyboard.press('Escape');
  const chosen = [...first.filter((name) => name !== 'Applied on'), 'Notes'];
  await expect.poll(heads).toEqual(chosen);
  const employer = page.getByRole('columnheader', { name: 'Employer' });
  await employer.getByRole('button').focus();
  const before = (await employer.boundingBox())?.width ?? 0;
  await page.keyboard.press('Shift+ArrowRight');
  await expect.poll(async () => (await employer.boundingBox())?.width).toBeGreaterThan(before);
  await page.keyboard.press('Control+ArrowRight');
  const [title, ...rest] = chosen.filter((name) => name !== 'Employer') as [string, ...string[]];
  const moved = [title, rest[0], 'Employer', ...rest.slice(1)];
  await expect.poll(heads).toEqual(moved);
  await page.reload();
  await expect.poll(heads).toEqual(moved);

  // Columns are as wide as text is large; where that is too much for a table, it becomes a list.
  await page.setViewportSize({ width: 2400, height: 800 });
  const width = async () => Math.round((await employer.boundingBox())?.width ?? 0);
  const usual = await width();
  const size = (text: string) =>
    page.evaluate((to) => document.documentElement.style.setProperty('font-size', to), text);
  await size('200%');
  await expect.poll(width).toBe(2 * usual);
  await page.setViewportSize({ width: 1280, height: 800 });
  await expect(page.getByRole('grid')).toHaveCount(0);
  await size('100%');
  await expect.poll(width).toBe(usual);
});

test('a card is moved by dragging and by keys, and back', async ({ extension }) => {
  const page = await open(extension, 'board', async (journal) => {
    await add(journal, 'Cook');
    await add(journal, 'Baker', 'saved');
  });
  const column = (name: string) => page.getByRole('region', { name: new RegExp(`^${name},`) });
  const card = (name: string) => page.getByRole('article').filter({ hasText: name });
  await card('Cook').dragTo(column('Interview'));
  await expect(column('Interview').getByRole('link', { name: 'Cook' })).toBeVisible();
  await expect(page.getByText('Cook: Interview')).toBeVisible();
  expect((await byTitle(extension)).Cook?.stage).toBe('interview');

  const cook = page.getByRole('link', { name: 'Cook' });
  await cook.focus();
  await page.keyboard.press('Alt+ArrowLeft');
  await expect(column('Screening').getByRole('link', { name: 'Cook' })).toBeFocused();
  expect((await byTitle(extension)).Cook?.stage).toBe('screen');
  await undo(page, 'Cook: Screening');
  await expect(column('Interview').getByRole('link', { name: 'Cook' })).toBeVisible();

  await cook.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('link', { name: 'Baker' })).toBeFocused();
  await page.getByRole('button', { name: 'Move Baker to…' }).click();
  await page.getByRole('menuitemradio', { name: 'They said no' }).click();
  await expect(page.getByRole('link', { name: 'Baker' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Closed 1' }).click();
  await expect(column('Closed').getByRole('link', { name: 'Baker' })).toBeVisible();
  await page.getByRole('link', { name: 'Baker' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Baker');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Baker' })).toBeFocused();
});

test('nothing stands in the way of anyone', async ({ extension }) => {
  test.slow();
  const page = await open(extension, 'applications', async (journal) => {
    for (const title of ['Cook', 'Baker', 'Clerk']) await add(journal, title, 'applied', 'narwhals');
    await journal.setOutcome(await add(journal, 'Porter'), 'rejected');
  });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  const check = async (where: string) => {
    problems.push(...(await barriers(page, where)));
  };
  await expect(page.getByRole('link', { name: 'Cook' })).toBeVisible();
  await check('table');
  for (const name of ['Status', 'How found', 'Dates', 'More filters', 'Saved filters', 'Columns']) {
    await page.getByRole('search').getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await check(name);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('searchbox').fill('narwhal');
  await expect(page.getByText('In the posting:').first()).toBeVisible();
  await page.getByRole('checkbox', { name: 'Select Cook' }).click();
  await check('search and selection');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(page.getByRole('list', { name: /^Applications/ })).toBeVisible();
  await check('list, narrow');
  await page.getByRole('link', { name: 'Board', exact: true }).click();
  await expect(page.getByRole('article').first()).toBeVisible();
  await check('board, narrow');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.getByRole('button', { name: /^Closed/ }).click();
  await check('board');
  expect(problems).toEqual([]);
});
