import type { Page } from '@playwright/test';
import { barriers, sideways } from './barriers.ts';
import { type Extension, expect, test } from './extension.ts';
import { DAY, HOUR, type Step, seed } from './seed.ts';

/** Today, the agenda and the settings of reminders, with applications whose dates lie in the past. */

/** A day so many days from now, at eleven. */
const at = (days: number, hour = 11): number => {
  const date = new Date(Date.now() + days * DAY);
  date.setHours(hour, 0, 0, 0);
  return date.getTime();
};
const date = (days: number): string => new Intl.DateTimeFormat('sv').format(at(days));
const applied = (days: number, title: string, company: string, more = {}): Step => ({
  ...{ type: 'applied', at: at(days), fields: { title, company, ...more } },
});
const reached = (stage: Step['stage'], days: number): Step => ({
  type: 'stage',
  stage: stage ?? 'screen',
  at: at(days),
});
const talk = (when: number): Step => ({ type: 'interview', interview: { kind: 'video', minutes: 45 }, at: when });

/** Every day is a working day: what is due on which of them must not depend on the day of the run. */
const EVERY_DAY = { workingDays: [1, 2, 3, 4, 5, 6, 7], followUps: { publicHolidays: false } };

async function start(extension: Extension, path: string, settings = {}): Promise<Page> {
  const page = await extension.open('options.html#/settings');
  await page.evaluate(
    // biome-ignore lint/suspicious/noExplicitAny: the page's own world
    (chosen) => (globalThis as any).chrome.storage.local.set({ settings: { welcomedAt: 1, ...chosen } }),
    { country: 'US', locale: 'en-GB', backupReminder: false, ...EVERY_DAY, ...settings },
  );
  await page.goto(page.url().replace(/#.*/, `#/${path}`));
  return page;
}

const entry = (page: Page, title: string) => page.locator('.dues > li, .agenda-entry').filter({ hasText: title });

test('what is due says why, and is done, put off, dropped or closed with a click and back with another', async ({
  extension,
}) => {
  const page = await start(extension, 'today');
  await expect(page.getByRole('heading', { name: 'Nothing to do here today.' })).toBeVisible();
  await seed(page, {
    ask: [applied(-12, 'Park Ranger', 'Reef Parks')],
    quiet: [applied(-45, 'Payroll clerk', 'Ledger & Co')],
    screen: [applied(-30, 'Chief mate', 'Meridian'), reached('screen', -14)],
    fresh: [applied(-1, 'Librarian', 'City Library')],
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'To do, if you like' })).toBeVisible();

  const ask = entry(page, 'Park Ranger');
  await expect(ask).toContainText('Fine to ask how things stand');
  await ask.getByText('Why now?').click();
  await expect(ask).toContainText('10 days after you applied on');
  await ask.getByRole('button', { name: 'Done: Fine to ask how things stand, Park Ranger' }).click();
  await expect(ask.getByText('Fine to ask')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(ask).toContainText('Fine to ask how things stand');

  await ask.getByRole('button', { name: /^Later/ }).click();
  await page.getByRole('menuitem', { name: 'Tomorrow' }).click();
  await expect(page.getByText('Later: tomorrow')).toBeVisible();
  await expect(page.locator('.coming')).toContainText('Follow up tomorrow');

  const mate = entry(page, 'Chief mate');
  await mate.getByRole('button', { name: /^Later/ }).click();
  await page.getByRole('menuitem', { name: 'Not for this one' }).click();
  await expect(page.locator('.dues > li').filter({ hasText: 'Chief mate' })).toHaveCount(0);

  const clerk = entry(page, 'Payroll clerk');
  await expect(clerk).toContainText('Probably closed; you decide');
  await clerk.getByRole('button', { name: 'Close it, no reply: Payroll clerk' }).click();
  await expect
    .poll(async () => (await extension.applications()).find(({ id }) => id === 'quiet')?.outcome)
    .toBe('noReply');
  await page
    .getByRole('region', { name: /Payroll clerk/ })
    .getByRole('button', { name: 'Undo' })
    .click();
  await expect
    .poll(async () => (await extension.applications()).find(({ id }) => id === 'quiet')?.outcome)
    .toBe('open');
});

test('a date of one’s own choice by keyboard', async ({ extension }) => {
  const page = await start(extension, 'today');
  await seed(page, { ask: [applied(-12, 'Park Ranger', 'Reef Parks')] });
  await page.reload();
  const later = page.getByRole('button', { name: /^Later/ });
  await later.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('i');
  await page.keyboard.press('o');
  await page.keyboard.press('Enter');
  const input = page.getByLabel('On a day of your choice');
  await expect(input).toBeFocused();
  await input.fill(date(9));
  await input.press('Enter');
  await expect(page.getByText('Nothing to do here today.')).toBeVisible();
  await expect(page.locator('.coming')).toContainText('Follow up in 9 days');
});

test('days, pauses and switches change what is due', async ({ extension }) => {
  const page = await start(extension, 'settings/reminders');
  await seed(page, { ask: [applied(-8, 'Park Ranger', 'Reef Parks')] });
  const today = await extension.open('options.html#/today');
  await expect(today.locator('.dues > li')).toHaveCount(1);
  await expect(today.locator('.dues > li')).toContainText('See whether it arrived');

  const applying = page.getByRole('group', { name: 'After applying' });
  const days = applying.getByRole('spinbutton', { name: 'Days: Fine to ask' });
  await expect(days).toHaveValue('10');
  await days.fill('5');
  await days.press('Tab');
  await expect(today.locator('.dues > li')).toContainText('Fine to ask how things stand');
  await applying.getByRole('button', { name: 'Back to 10: Fine to ask' }).click();
  await expect(today.locator('.dues > li')).toContainText('See whether it arrived');

  await applying.getByRole('checkbox', { name: 'See whether it arrived' }).uncheck();
  await expect(today.getByText('Nothing to do here today.')).toBeVisible();
  await applying.getByRole('checkbox', { name: 'See whether it arrived' }).check();
  await expect(today.locator('.dues > li')).toHaveCount(1);

  await page.getByLabel('Pause everything until').fill(date(5));
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(today.getByText('Nothing to do here today.')).toBeVisible();
  await expect(today.getByText(/^Paused until/)).toBeVisible();
  await page.getByRole('button', { name: 'End the pause now' }).click();
  await expect(today.locator('.dues > li')).toHaveCount(1);
});

test('the weekly ten minutes are offered at their time, and done once', async ({ extension }) => {
  const weekday = new Date().getDay() || 7;
  const page = await start(extension, 'today', {
    followUps: { publicHolidays: false, review: { on: true, weekday, at: '00:00' } },
  });
  const card = page.getByRole('region', { name: 'Ten minutes for your week' });
  await expect(page.getByText('Nothing to do here today.')).toBeVisible();
  await expect(card).toHaveCount(0);
  await seed(page, { fresh: [applied(-1, 'Librarian', 'City Library')] });
  await page.reload();
  await expect(card).toBeVisible();
  await card.getByRole('button', { name: 'Done for this week' }).click();
  await expect(card).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('Nothing to do here today.')).toBeVisible();
  await expect(card).toHaveCount(0);
});

test('the agenda by week and by month, by keyboard, and as a calendar file', async ({ extension }) => {
  const page = await start(extension, 'agenda');
  await seed(page, {
    talk: [applied(-15, 'Maths teacher', 'Lindenschule'), reached('interview', -5), talk(at(2, 14))],
    promised: [applied(-20, 'Crane operator', 'Harbour', { promisedOn: date(3) }), reached('interview', -5)],
    fresh: [applied(-1, 'Librarian', 'City Library')],
  });
  await page.reload();
  // In the week that holds that day, whichever day today is.
  await page.goto(page.url().replace(/#.*/, `#/agenda/${date(2)}`));
  await expect(entry(page, 'Maths teacher')).toContainText('Interview, 14:00');
  await page.getByRole('link', { name: 'Maths teacher' }).click();
  await expect(page).toHaveURL(/#\/applications\/talk/);

  const month = date(2).slice(0, 7);
  await page.goto(page.url().replace(/#.*/, `#/agenda/${month}`));
  const grid = page.getByRole('grid');
  const selected = grid.locator('[aria-selected=true]');
  await selected.focus();
  const dayOf = async () => Number(await selected.getAttribute('data-day'));
  await page.keyboard.press('Home');
  const monday = await dayOf();
  await page.keyboard.press('End');
  // The week may be cut off by the month: then the next one is shown.
  await expect.poll(dayOf).toBe(monday + 6);
  await expect(selected).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect.poll(dayOf).toBe(monday - 1);
  await page.keyboard.press('PageDown');
  await expect.poll(dayOf).toBeGreaterThan(monday + 20);
  await expect(selected).toBeFocused();
  await page.keyboard.press('PageUp');
  await expect.poll(dayOf).toBeLessThan(monday + 6);

  await page.goto(page.url().replace(/#.*/, `#/agenda/${month}`));
  const day = new Date(at(2)).getDate();
  await page.getByRole('gridcell', { name: new RegExp(`\\b${day} .*, 1 thing$`) }).click();
  await expect(page.getByRole('link', { name: 'Maths teacher' })).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as a calendar file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`rebound-${month}.ics`);
  const { readFile } = await import('node:fs/promises');
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain('BEGIN:VCALENDAR');
  expect(text.replace(/\r\n /g, '')).toMatch(/SUMMARY:.*Maths teacher/);
});

test('the popup shows the first three, and the next one when one is done', async ({ extension }) => {
  const page = await start(extension, 'data');
  const titles = ['One', 'Two', 'Three', 'Four', 'Five'];
  await seed(
    page,
    Object.fromEntries(titles.map((title, index) => [title, [applied(-19 + index, `Role ${title}`, 'Reef Parks')]])),
  );
  const popup = await extension.open('popup.html');
  const today = popup.getByRole('region', { name: 'Today' });
  await expect(today.getByRole('listitem')).toHaveText([/Role One/, /Role Two/, /Role Three/]);
  await expect(today.getByRole('link', { name: '2 more' })).toHaveAttribute('href', '/options.html#/today');
  await today.getByRole('button', { name: 'Done: Fine to ask how things stand, Role Two' }).click();
  await expect(today.getByRole('listitem')).toHaveText([/Role One/, /Role Three/, /Role Four/]);
  await expect(today.getByRole('link', { name: '1 more' })).toBeVisible();
});

test('the panel says what is next and why, and changes its days for this one alone', async ({ extension }) => {
  const page = await start(extension, 'data');
  await seed(page, {
    fresh: [applied(-7, 'Librarian', 'City Library'), { type: 'message', message: { direction: 'in' }, at: at(-6) }],
    closed: [applied(-50, 'Payroll clerk', 'Ledger & Co')],
  });
  await page.goto(page.url().replace(/#.*/, '#/applications/fresh'));
  const next = page.locator('.nexts > li');
  await expect(next).toContainText('Follow up in 4 days');
  await next.getByText('Why then?').click();
  await expect(next).toContainText('10 days after you heard from them on');
  await next.getByRole('spinbutton').fill('3');
  await next.getByRole('spinbutton').press('Tab');
  await expect(next).toContainText('Fine to ask how things stand');
  await expect(next).toContainText('You chose this for this application.');
  await next.getByRole('button', { name: 'As usual' }).click();
  await expect(next).toContainText('Follow up in 4 days');

  await page.goto(page.url().replace(/#.*/, '#/applications/closed'));
  await page.getByRole('button', { name: 'Close it, no reply: Payroll clerk' }).click();
  await expect(page.locator('.nexts')).toHaveCount(0);
  // They answer after all.
  await page.getByLabel('What happened', { exact: true }).selectOption('They wrote');
  await page.getByRole('textbox', { name: 'What they wrote, in a line' }).fill('Sorry for the wait');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.getByText('They answered, so it is open again.')).toBeVisible();
  await expect
    .poll(async () => (await extension.applications()).find(({ id }) => id === 'closed')?.outcome)
    .toBe('open');
});

test('nothing stands in the way of anyone', async ({ extension }) => {
  test.slow();
  const page = await start(extension, 'today', {
    followUps: { review: { on: true, weekday: new Date().getDay() || 7, at: '00:00' } },
  });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await seed(page, {
    ask: [applied(-12, 'Park Ranger', 'Reef Parks')],
    quiet: [applied(-45, 'Payroll clerk', 'Ledger & Co')],
    talk: [applied(-15, 'Maths teacher', 'Lindenschule'), reached('interview', -5), talk(Date.now() + 30 * HOUR)],
    long: [applied(-12, 'Landwirtschaftsmeisterin für Obst- und Gemüseanbau', 'Produktionsgenossenschaft Nordlicht')],
  });
  const problems: string[] = [];
  const check = async (where: string) => {
    problems.push(...(await barriers(page, where)));
  };
  for (const [path, text] of [
    ['today', 'To do, if you like'],
    ['agenda', 'Agenda'],
    [`agenda/${date(0).slice(0, 7)}`, 'Agenda'],
    ['settings/reminders', 'Reminders'],
  ] as const) {
    await page.goto(page.url().replace(/#.*/, `#/${path}`));
    await page.reload();
    await expect(page.getByRole('heading', { name: text, exact: true })).toBeVisible();
    await page.setViewportSize({ width: 1280, height: 800 });
    await check(path);
    await page.setViewportSize({ width: 320, height: 640 });
    await check(`${path}, narrow`);
    await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
    problems.push(...(await sideways(page, `${path}, right to left`)));
    // As wide as 640 pixels are when everything is twice as large.
    await page.evaluate(() => {
      document.documentElement.removeAttribute('dir');
      document.documentElement.style.zoom = '2';
    });
    await page.setViewportSize({ width: 1280, height: 800 });
    problems.push(...(await sideways(page, `${path}, twice as large`)));
    await page.evaluate(() => document.documentElement.style.removeProperty('zoom'));
  }
  expect(problems).toEqual([]);
});
