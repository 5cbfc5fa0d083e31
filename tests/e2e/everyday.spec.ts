import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { fill } from './fill.ts';

/** What is used all day: finding and doing by keys, undo, addresses, and several windows at once. */

const OPTIONS = 'options.html#';

/** A dashboard with some applications, a person, and enough of them to scroll. */
async function filled(open: (path: string) => Promise<Page>, path = '/applications'): Promise<Page> {
  const page = await open(`${OPTIONS}${path}`);
  await fill(page, async (journal) => {
    for (let at = 40; at > 0; at--)
      await journal.addByHand({ typed: { title: `Job ${at}`, company: `Employer ${at % 7}` } }, 'applied', at * 1e10);
    await journal.addByHand({ typed: { title: 'Night baker', company: 'Corner Loaf' } }, 'interview');
    await journal.put('person', { name: 'Ada Marsh', role: 'recruiter', company: 'Corner Loaf' });
  });
  await expect(page.locator('main h1').first()).toBeAttached();
  return page;
}

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
const outcomeOf = async (applications: () => Promise<{ title: string; outcome: string }[]>, title: string) =>
  (await applications()).find((one) => one.title === title)?.outcome;

test('finds and does anything from one field, and takes it back', async ({ extension }) => {
  const page = await filled(extension.open);
  const find = page.getByRole('button', { name: 'Find or do…' });
  await find.focus();
  await page.keyboard.press('Enter');
  const field = page.getByRole('combobox', { name: 'Find or do' });
  await expect(field).toBeFocused();

  // Whatever lies behind can neither be reached nor scrolled.
  const top = await page.evaluate(() => {
    const list = [...document.querySelectorAll('main, main *')].find((one) => one.scrollHeight > one.clientHeight + 50);
    list?.setAttribute('data-scrolls', '');
    return list?.scrollTop;
  });
  await page.mouse.move(100, 700);
  await page.mouse.wheel(0, 400);
  expect(await page.evaluate(() => document.querySelector('[data-scrolls]')?.scrollTop)).toBe(top);
  await page.keyboard.press('Escape');
  await expect(find).toBeFocused();

  await page.keyboard.press('Control+k');
  await field.fill('bak nig');
  await expect(page.getByRole('option', { name: /^Night baker/ })).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/applications\/[0-9a-f-]{36}$/);
  await expect(page).toHaveTitle('Night baker · Rebound');

  // The open one is what commands are about; even from within a text field.
  await page.getByRole('textbox').first().focus();
  await page.keyboard.press('Control+k');
  await field.fill('they said');
  await page.keyboard.press('Enter');
  const moment = page.getByRole('region', { name: /^No, after interview: Night baker/ });
  await expect(moment).toBeVisible();
  expect(await outcomeOf(extension.applications, 'Night baker')).toBe('rejected');
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Taken back: “Night baker: No, after interview”')).toBeVisible();
  await expect(moment).toBeHidden();
  expect(await outcomeOf(extension.applications, 'Night baker')).toBe('open');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByText('Done again: “Night baker: No, after interview”')).toBeVisible();
  expect(await outcomeOf(extension.applications, 'Night baker')).toBe('rejected');

  for (const [words, address] of [
    ['ada', /#\/people\//],
    ['employer 3', /#\/employers\//],
    ['settings quiet', undefined],
    ['keyboard', /#\/settings\/shortcuts/],
  ] as const) {
    await page.keyboard.press('Control+k');
    await field.fill(words);
    if (!address) {
      await expect(page.getByText('Nothing fits these words.')).toBeVisible();
      await page.keyboard.press('Escape');
      continue;
    }
    await page
      .getByRole('option', { name: words === 'keyboard' ? /^Settings: / : new RegExp(`^${words}`, 'i') })
      .first()
      .click();
    await expect(page).toHaveURL(address);
  }
});

test('goes around by single keys, but never while somebody types', async ({ extension }) => {
  const page = await filled(extension.open);
  await page.keyboard.press('g');
  await page.keyboard.press('e');
  await expect(page).toHaveURL(/#\/employers$/);
  await expect.poll(() => focused(page)).toBe('Employers');
  await page.keyboard.press('/');
  await expect(page.locator('main input[type=search]')).toBeFocused();
  await page.keyboard.type('gs?n');
  await expect(page).toHaveURL(/#\/employers$/);
  await expect(page.locator('main input[type=search]')).toHaveValue('gs?n');
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());

  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toBeVisible();
  // Nothing happens behind a dialog.
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#\/employers$/);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();

  // Keys of an input method are letters to come.
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'n', bubbles: true, isComposing: true })),
  );
  await expect(page).toHaveURL(/#\/employers$/);

  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await expect(page.getByRole('link', { name: 'Night baker' })).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('j');
  const first = await page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index);
  await page.keyboard.press('j');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index))
    .toBe(String(Number(first) + 1));
  await page.keyboard.press('k');
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-index]')?.dataset.index))
    .toBe(first);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/#\/applications\/new$/);

  await page.goto(page.url().replace(/#.*/, '#/settings/shortcuts'));
  await page.getByRole('checkbox', { name: 'Single keys do something in the dashboard' }).uncheck();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.keyboard.press('g');
  await page.keyboard.press('a');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Find or do' })).toBeFocused();
  await expect(page).toHaveURL(/#\/settings\/shortcuts$/);
});

test('windows, popup and settings stay in step', async ({ extension }) => {
  const one = await filled(extension.open);
  const other = await extension.open(`${OPTIONS}/applications`);
  const popup = await extension.open('popup.html');
  await one
    .getByRole('button', { name: /^Status of Night baker/ })
    .first()
    .click();
  await one.getByRole('menuitemradio', { name: 'Offer' }).click();
  await expect(other.getByRole('button', { name: 'Status of Night baker: Offer' })).toBeVisible();
  await popup.getByRole('button', { name: 'Status of Night baker: Offer' }).click();
  await popup.getByRole('menuitemradio', { name: 'I accepted' }).click();
  await expect(one.getByRole('button', { name: 'Status of Night baker: Offer' })).toBeHidden();
  await expect(other.getByRole('button', { name: 'Status of Night baker: Offer' })).toBeHidden();

  await one.getByRole('link', { name: 'Settings' }).click();
  await one.getByRole('radio', { name: 'Dark' }).click();
  for (const page of [other, popup])
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  await one.getByRole('combobox', { name: 'Dates and numbers' }).selectOption('de-DE');
  await other.getByRole('link', { name: 'Settings' }).click();
  await expect(other.getByText(/^Like this: .*12\.345,67$/)).toBeVisible();
});

test('every address leads somewhere, and back leads to where one was', async ({ extension }) => {
  const page = await filled(extension.open, '/employers');
  await expect(page).toHaveTitle('Employers · Rebound');
  await expect(page.getByRole('link', { name: 'Employer 3' })).toBeVisible();
  await page.getByRole('link', { name: 'Employer 3' }).first().click();
  await expect(page).toHaveURL(/#\/employers\/./);
  await page.getByRole('link', { name: 'Data' }).click();
  await expect.poll(() => focused(page)).toBe('Data');
  const place = () => page.evaluate(() => document.getElementById('restore')?.getBoundingClientRect().top);
  await expect(page.getByText('Entries in their histories')).toBeVisible();
  await page.evaluate(() => document.querySelector('main')?.scrollTo(0, 300));
  await expect.poll(() => page.evaluate(() => document.querySelector('main')?.scrollTop)).toBe(300);
  const before = await place();
  await page.getByRole('link', { name: 'Log' }).click();
  await expect.poll(() => focused(page)).toBe('Log');
  await page.goBack();
  await expect(page).toHaveTitle('Data · Rebound');
  await expect.poll(place).toBe(before);
  await page.goBack();
  await expect(page).toHaveURL(/#\/employers\/./);
  await page.goForward();
  await expect(page).toHaveTitle('Data · Rebound');

  for (const [address, words] of [
    ['#/nowhere', 'There is nothing at this address.'],
    ['#/%E0%A4%A', 'There is nothing at this address.'],
    ['#/applications/00000000-0000-4000-8000-000000000000', 'This application is not here any more.'],
    ['#/log/new', 'Log'],
    ['#/data/backup', 'Data'],
  ] as const) {
    await page.goto(page.url().replace(/#.*/, address));
    await expect(page.locator('main').getByText(words, { exact: true }).first()).toBeVisible();
  }
});

test('messages wait while they are looked at, and give the keyboard back', async ({ extension }) => {
  const page = await filled(extension.open, '/settings');
  const system = page.getByRole('radio', { name: 'As the system has it' });
  await page.clock.install();
  await system.focus();
  await page.getByRole('radio', { name: 'Dark' }).click();
  const message = page.getByText('Saved.');
  await expect(message).toBeVisible();
  await page.getByRole('button', { name: 'Dismiss' }).focus();
  await page.clock.runFor(30_000);
  await expect(message).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(message).toBeHidden();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeFocused();
  await page.getByRole('radio', { name: 'Light' }).click();
  await expect(message).toBeVisible();
  await page.mouse.move(10, 10);
  await page.clock.runFor(30_000);
  await expect(message).toBeHidden();
});
