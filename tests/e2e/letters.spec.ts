import type { Page } from '@playwright/test';
import type { JournalEvent } from '../../utils/journal/types.ts';
import { barriers } from './barriers.ts';
import { type Extension, expect, test } from './extension.ts';
import { fill } from './fill.ts';
import { DAY } from './seed.ts';

/** Letters: from what is due to what was sent. */

const day = (days: number): number => Date.now() - days * DAY;

async function start(extension: Extension, settings = {}): Promise<Page> {
  const page = await extension.open('options.html#/settings');
  await page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: the page's own world
    (chosen) => (globalThis as any).chrome.storage.local.set({ settings: { welcomedAt: 1, ...chosen } }),
    { country: 'US', locale: 'en-GB', backupReminder: false, ...settings },
  );
  await fill(page, async (journal) => {
    const { applicationId } = await journal.addByHand(
      { typed: { title: 'Park Ranger', company: 'Reef Parks Ltd' } },
      'applied',
      day(25),
    );
    await journal.put('person', {
      ...{ name: 'Sam Lee', role: 'recruiter', email: 'sam@reefparks.example' },
      applicationIds: [applicationId],
    });
  });
  return page;
}

const to = (page: Page, path: string) => page.goto(page.url().replace(/#.*/, `#/${path}`));
const text = (page: Page) => page.getByRole('textbox', { name: 'Text', exact: true });
const messages = async (extension: Extension): Promise<JournalEvent[]> =>
  (await extension.events()).filter(({ type }) => type === 'message');

test('from what is due: written, copied, noted as sent, and taken back', async ({ extension, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await start(extension);
  await to(page, 'today');
  await page.getByRole('link', { name: 'Write it: Fine to ask how things stand, Park Ranger' }).click();
  await expect(page.getByRole('heading', { name: 'Write a letter' })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'To', exact: true })).toHaveText(/^Sam Lee, /);
  await expect(text(page)).toHaveValue(/^Hello Sam Lee,\n\nI applied for the Park Ranger role at Reef Parks on/);

  // What is added goes in; the name is kept for the next letter.
  await page.getByRole('textbox', { name: 'One reason you fit' }).fill('I know every trail there');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Jo Park');
  await page.getByRole('textbox', { name: 'Your name' }).press('Tab');
  await expect(text(page)).toHaveValue(/I know every trail there\.[\s\S]*Jo Park$/);
  await expect(page.getByText('Nothing stands in the way.')).toBeVisible();

  // A hand on the text, and nothing is written over it, not by a new page either.
  const written = `${await text(page).inputValue()}\n\nPS: {topic}`;
  await text(page).fill(written);
  await page.getByRole('textbox', { name: 'One reason you fit' }).fill('another');
  await expect(text(page)).toHaveValue(written);
  await page.reload();
  await expect(text(page)).toHaveValue(written);
  await expect(page.getByText(/to be filled in or taken out.*\{topic\}/)).toBeVisible();
  const copy = page.getByRole('button', { name: 'Copy the text' });
  await copy.focus();
  await page.keyboard.press('Enter');
  await expect(text(page)).toBeFocused();
  await page.getByRole('button', { name: 'Start anew from the record' }).click();
  await expect(text(page)).toHaveValue(/another\.[\s\S]*Jo Park$/);

  await copy.click();
  await expect(page.getByText('Text copied.')).toBeVisible();
  const copied = await text(page).inputValue();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(copied);
  const href = await page.getByRole('link', { name: 'Open in your mail program' }).getAttribute('href');
  expect(href).toMatch(/^mailto:sam@reefparks\.example\?subject=Park%20Ranger/);

  await page.getByRole('button', { name: 'I sent it' }).click();
  const panel = page.getByRole('region', { name: 'Park Ranger', exact: true });
  await expect(panel.getByText('You wrote (Sam Lee), by e-mail: Follow-up after applying')).toBeVisible();
  await expect(panel.getByText('PS: {topic}')).toHaveCount(0);
  await expect(panel.getByText('another.')).toBeVisible();
  const [sent] = await messages(extension);
  expect(sent?.message).toMatchObject({ direction: 'out', channel: 'email', letter: 'followUp' });
  expect(sent?.text).toContain(copied);

  await to(page, 'today');
  await expect(page.getByRole('heading', { name: 'Nothing to do here today.' })).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(page.getByRole('link', { name: /^Write it/ })).toBeVisible();

  // From the agenda and from the popup too.
  await to(page, 'agenda');
  const write = { name: 'Write it: Fine to ask how things stand, Park Ranger' };
  await page.getByRole('link', write).click();
  await expect(page).toHaveURL(/#\/letters\/[^?]+\?kind=followUp$/);
  const popup = await extension.open('popup.html');
  await expect(popup.getByRole('link', write)).toHaveAttribute(
    'href',
    /^\/options\.html#\/letters\/[^?]+\?kind=followUp$/,
  );
  await popup.close();

  // What they wrote is somebody's, and theirs is the last touch.
  await to(page, `applications/${sent?.applicationId}`);
  await page.getByLabel('What happened', { exact: true }).selectOption('They wrote');
  await page.getByLabel('With whom').selectOption('Sam Lee');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(panel.getByText('They wrote (Sam Lee), by e-mail')).toBeVisible();
  const records = await extension.table<{ id: string; kind: string; lastTouchAt?: number }>('records');
  const person = records.find(({ kind }) => kind === 'person');
  expect((await messages(extension)).at(-1)?.message).toMatchObject({ direction: 'in', personId: person?.id });
  expect(person?.lastTouchAt).toBeGreaterThan(Date.now() - 60_000);
});

test('a template of one’s own: kept, used for another application, renamed, deleted and back', async ({
  extension,
}) => {
  const page = await start(extension, { myName: 'Jo Park' });
  await fill(page, (journal) =>
    journal.addByHand({ typed: { title: 'Chief mate', company: 'Meridian' } }, 'applied', day(14)),
  );
  const [ranger, mate] = ['Park Ranger', 'Chief mate'].map(async (title) =>
    (await extension.applications()).find((one) => one.title === title),
  );
  await to(page, `letters/${(await ranger)?.id}?kind=followUp`);
  await text(page).fill(
    'Hello Sam Lee,\n\nI asked Reef Parks about {salary}. Is Park Ranger still open?\n\nBest,\nJo Park',
  );
  await page.getByText('Your own templates (0)').click();
  await page.getByRole('button', { name: 'Save this as my template' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Short one');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/left out: \{salary\}/)).toBeVisible();
  await expect(text(page)).toHaveValue('Hello Sam Lee,\n\nIs Park Ranger still open?\n\nBest,\nJo Park');

  await to(page, `letters/${(await mate)?.id}?kind=followUp`);
  await page.getByText('Your own templates (1)').click();
  await page.getByRole('combobox', { name: 'Written by' }).selectOption('Short one');
  await expect(text(page)).toHaveValue('Is Chief mate still open?\n\nBest,\nJo Park');

  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('My short one');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Written by' })).toContainText('My short one');
  await expect(page.getByText('Your own templates (1)')).toBeFocused();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('combobox', { name: 'Written by' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).last().click();
  await expect(text(page)).toHaveValue('Is Chief mate still open?\n\nBest,\nJo Park');
});

test('by keyboard alone, and without findings in both themes', async ({ extension }) => {
  const page = await start(extension, { country: 'DE' });
  await to(page, 'today');
  const write = page.getByRole('link', { name: /^Write it/ });
  await write.focus();
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveValue(/^Guten Tag Sam Lee,/);
  const which = page.getByRole('combobox', { name: 'Which letter' });
  await expect(which).toContainText('Thank-you (welcome, not expected)');
  await expect(page.getByText('Leave it out if you like.')).toHaveCount(0);
  await which.focus();
  await page.keyboard.press('T');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/kind=thankYou/);
  await expect(which).toBeFocused();
  await expect(page.getByText('Leave it out if you like.')).toBeVisible();
  await text(page).fill('Ich warte immer noch.');

  for (const theme of ['light', 'dark']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    expect(await barriers(page, theme)).toEqual([]);
  }
  await page.getByRole('button', { name: 'I sent it' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/applications\//);
  await expect.poll(async () => (await messages(extension))[0]?.message?.letter).toBe('thankYou');
  // A thank-you asks nothing: the question is still due.
  await to(page, 'today');
  await expect(write).toBeVisible();
});
