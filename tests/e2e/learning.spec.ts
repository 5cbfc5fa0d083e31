import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test } from './extension.ts';
import { fill } from './fill.ts';
import { DAY, HOUR } from './seed.ts';

/** What an interview teaches, from the day after it to the next one. */

test('an interview, a no, two days of rest, one goal, and the next interview', async ({ extension }) => {
  const page = await extension.open('options.html#/today');
  await page.evaluate(() =>
    // biome-ignore lint/suspicious/noExplicitAny: the page's own world
    (globalThis as any).chrome.storage.local.set({ settings: { welcomedAt: 1 } }),
  );
  const start = Date.now();
  let first = '';
  let second = '';
  await fill(page, async (journal) => {
    const add = async (title: string, company: string, at: number) => {
      const { applicationId } = await journal.addByHand({ typed: { title, company } }, 'interview', start - 20 * DAY);
      await journal.log(applicationId, { type: 'interview', interview: { kind: 'video', minutes: 60 } }, at);
      return applicationId;
    };
    first = await add('Park ranger', 'Reef Parks', start - 20 * HOUR);
    second = await add('Chief mate', 'Meridian', start + 5 * DAY);
  });

  // The day after: what is due leads to the sheet.
  await page.getByRole('link', { name: /^Write it down/ }).click();
  await page.getByRole('textbox', { name: "I'm glad that I" }).fill('told the storm story');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('combobox', { name: 'Question 1' }).fill('What went wrong once?');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: 'What went wrong once?' }).check();
  await page.getByRole('textbox', { name: "The answer I'd give now" }).fill('The storm, with its end');
  await page.getByRole('button', { name: "That's enough" }).click();
  await expect(page.getByRole('heading', { name: 'It is kept.' })).toBeVisible();
  await to(page, 'today');
  await expect(page.getByRole('link', { name: /^Write it down/ })).toHaveCount(0);

  // The no: nothing is asked in the first two days, and then it is.
  await to(page, `applications/${first}`);
  await page
    .getByRole('region', { name: 'Park ranger' })
    .getByRole('button', { name: /^Status of Park ranger/ })
    .click();
  await page.getByRole('menuitemradio', { name: 'They said no' }).click();
  await expect
    .poll(async () => (await extension.applications()).find(({ id }) => id === first)?.outcome)
    .toBe('rejected');
  await to(page, `recovery/sheet/${first}?kind=learn`);
  await expect(page.getByRole('heading', { name: 'Nothing to do here yet.' })).toBeVisible();
  await page.clock.setFixedTime(start + 3 * DAY);
  await page.reload();
  await to(page, 'today');
  await page.getByRole('link', { name: /^Look back/ }).click();
  await expect(page.getByText('told the storm story')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('textbox', { name: 'Next time I' }).fill('give an example first');
  for (let step = 0; step < 4; step++) await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: 'give an example first' }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await expect(page.getByText('Your goal comes back before your next interview.')).toBeVisible();

  // Two days before the next interview, in one click.
  await to(page, 'today');
  await page.getByRole('link', { name: /^What to take along/ }).click();
  await expect(page.getByRole('heading', { name: 'What to take along' })).toBeVisible();
  await expect(page.getByText('give an example first')).toBeVisible();
  await expect(page.getByText('The storm, with its end')).toBeVisible();
  await page.getByRole('link', { name: 'Prep card' }).click();
  await page.getByRole('textbox', { name: 'What I found out' }).fill('Three ships');
  await page.getByRole('textbox', { name: 'What I want to ask' }).click();
  await expect
    .poll(async () => (await extension.table<{ research?: string }>('records')).map((one) => one.research))
    .toContain('Three ships');

  const places = [
    ...['sheet', 'questions', 'stories?kind=new', 'goals?kind=new', 'feedback', 'strengths', 'snippets', 'prep'],
    ...[`prep/${second}`, `return/${second}`, `sheet/${first}`, `sheet/${first}?kind=catch`],
  ];
  for (const [index, place] of places.entries()) {
    await to(page, `recovery/${place}`);
    await expect(page.locator('main h1')).toBeVisible();
    await page.evaluate(
      (theme) => {
        document.documentElement.dataset.theme = theme;
      },
      index % 2 ? 'dark' : 'light',
    );
    expect(await barriers(page, place)).toEqual([]);
  }
});

async function to(page: Page, place: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${place}`);
}
