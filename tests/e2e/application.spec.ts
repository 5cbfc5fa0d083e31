import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { AnyRecord, StoredFile } from '../../utils/journal/records.ts';
import type { SavedPosting } from '../../utils/journal/types.ts';
import { barriers, sideways } from './barriers.ts';
import { type Extension, expect, test } from './extension.ts';
import { fill } from './fill.ts';

const DAY = 86_400_000;

/** One application beside two others, opened. */
async function openOne(extension: Extension): Promise<{ page: Page; id: string }> {
  const page = await extension.open('options.html#/applications');
  let id = '';
  await fill(page, async (journal) => {
    const add = (title: string, company: string, salary: string) =>
      journal.addByHand({ typed: { title, company }, read: { salary } }, 'applied', Date.now() - 9 * DAY);
    await journal.edit((await add('Cook', 'Cafe Meridian', '')).applicationId, { tags: ['night'] });
    ({ applicationId: id } = await add('Data engineer', 'Nordlicht Energy', '45–55 T€'));
    await add('Gardener', 'Fernway', '');
    await journal.put('person', { name: 'Jana Petersen', role: 'recruiter', company: 'Nordlicht Energy GmbH' });
  });
  await page.goto(page.url().replace(/#.*/, `#/applications/${id}`));
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Data engineer');
  return { page, id };
}

const row = async (extension: Extension, id: string) => (await extension.applications()).find((one) => one.id === id);

test('an application is filled in, lived through and closed on one page, and every word is on disk', async ({
  extension,
}) => {
  test.slow();
  const { page, id } = await openOne(extension);
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

  await button('Use €45,000 – €55,000').click();
  await expect.poll(() => row(extension, id)).toMatchObject({ pay: { min: 45_000, max: 55_000, currency: 'EUR' } });
  await button('Add more').click();
  await page.getByRole('combobox', { name: 'How you found it' }).selectOption('Somebody referred me');
  await page.getByRole('radio', { name: 'Very much' }).check();
  await page.getByRole('checkbox', { name: 'I only just fit' }).check();
  await page.getByRole('combobox', { name: 'Tags' }).fill('energy,');
  await page.getByRole('combobox', { name: 'Tags' }).fill('Night');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => row(extension, id))
    .toMatchObject({ source: 'referral', excitement: 4, onlyJustFit: true, tags: ['energy', 'night'] });

  await page.getByRole('combobox', { name: 'What happened' }).selectOption('They wrote');
  await page.getByRole('textbox', { name: 'What they wrote, in a line' }).fill('Can you come on Friday?');
  await page.keyboard.press('Enter');
  await expect(page.getByText('They wrote, by e-mail')).toBeVisible();

  await button('Add an interview').click();
  await page.getByLabel('Starts').fill('2031-03-04T15:00');
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('America/New_York');
  await page.getByRole('checkbox', { name: 'Jana Petersen' }).check();
  await button('Save').click();
  await expect(page.getByText('Mar 4, 2031, 03:00 PM there (America/New_York)')).toBeVisible();
  await expect
    .poll(() => row(extension, id))
    .toMatchObject({
      stage: 'interview',
      interviews: [{ kind: 'video', zone: 'America/New_York', at: Date.parse('2031-03-04T20:00Z') }],
    });
  const [calendar] = await Promise.all([page.waitForEvent('download'), button('Save for a calendar').click()]);
  expect(await readFile(await calendar.path(), 'utf8')).toContain('DTSTART:20310304T200000Z');

  await button('Add a document').click();
  await page.getByRole('textbox', { name: 'Name' }).fill('CV, short');
  await page
    .getByLabel('File')
    .setInputFiles({ name: 'cv.html', mimeType: 'text/html', buffer: Buffer.from('<b>me</b>') });
  await button('Save').click();
  await expect(page.getByText('Sent with this application only')).toBeVisible();
  expect(await extension.table<AnyRecord>('records')).toContainEqual(
    expect.objectContaining({ kind: 'document', name: 'CV, short' }),
  );
  expect(await extension.table<StoredFile>('files')).toMatchObject([{ name: 'cv.html' }]);
  const [cv] = await Promise.all([page.waitForEvent('download'), button('Save the file of CV, short').click()]);
  expect(await readFile(await cv.path(), 'utf8')).toBe('<b>me</b>');
  expect(page.url()).toContain(id);

  await button('Paste the posting').click();
  await page.getByRole('textbox', { name: 'The posting, as text' }).fill('You keep the lights on.');
  await button('Save').click();
  await expect(page.getByText('You keep the lights on.')).toBeVisible();
  expect(await extension.table<SavedPosting>('postings')).toMatchObject([
    { applicationId: id, description: 'You keep the lights on.' },
  ]);

  await button(/^Status of Data engineer/)
    .last()
    .click();
  await page.getByRole('menuitemradio', { name: 'They said no' }).click();
  await expect.poll(() => row(extension, id)).toMatchObject({ outcome: 'rejected' });
  await button('When was it?').click();
  await page.getByLabel('When was it?').fill('2026-01-05');
  await page.keyboard.press('Enter');
  await expect.poll(async () => new Date((await row(extension, id))?.outcomeAt ?? 0).getUTCFullYear()).toBe(2026);
  await button('Add what they said').click();
  await page.getByRole('textbox', { name: 'The reason they gave' }).fill('Somebody from inside.');
  await button('Save').click();
  await expect.poll(() => row(extension, id)).toMatchObject({ feedback: [{ reason: 'Somebody from inside.' }] });

  const [sheet] = await Promise.all([page.waitForEvent('download'), button('Save as Markdown').click()]);
  const markdown = await readFile(await sheet.path(), 'utf8');
  for (const words of [
    '# Data engineer',
    'Jana Petersen',
    'Can you come on Friday',
    'Somebody from inside',
    'lights on',
  ])
    expect(markdown).toContain(words);
});

test('an entry is corrected, shows its first version, is taken back and brought back', async ({ extension }) => {
  const { page, id } = await openOne(extension);
  await page.getByRole('textbox', { name: 'A line for the timeline' }).fill('Called teh recruiter');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Edit: Called teh recruiter' }).click();
  await page.getByRole('textbox', { name: 'Words', exact: true }).fill('Called the recruiter');
  await page.getByLabel('When', { exact: true }).fill('2026-02-03T10:00');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const first = page.getByRole('listitem').filter({ hasText: 'Called the recruiter' });
  await first.getByText('edited').click();
  await expect(first.getByText('Called teh recruiter')).toBeVisible();
  expect(await page.locator('.timeline li').first().textContent()).toContain('Called the recruiter');
  await page.getByRole('button', { name: 'Undo: Called the recruiter' }).click();
  await expect(first).toBeHidden();
  await page.getByText('1 taken back').click();
  await page.getByRole('button', { name: 'Bring back: Called the recruiter' }).click();
  await expect(first).toBeVisible();
  expect(
    (await extension.events()).filter((event) => event.applicationId === id && event.type === 'note'),
  ).toHaveLength(1);
});

test('what is being typed survives a closed tab', async ({ extension }) => {
  const { page, id } = await openOne(extension);
  await page.getByRole('combobox', { name: 'What happened' }).selectOption('You wrote');
  await page.getByRole('textbox', { name: 'What you wrote, in a line' }).fill('Half a line');
  await page.getByRole('textbox', { name: 'Notes' }).pressSequentially('Half a note');
  await page.close({ runBeforeUnload: false });
  const again = await extension.open(`options.html#/applications/${id}`);
  await expect(again.getByRole('textbox', { name: 'What you wrote, in a line' })).toHaveValue('Half a line');
  await expect(again.getByText(/^Put back what you were typing/).first()).toBeVisible();
  await again.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(again.getByText('Half a line')).toBeVisible();
  await expect.poll(() => row(extension, id)).toHaveProperty('lastOutAt');
});

test('everything goes by keyboard: the next application, a section by its address, a note, a person', async ({
  extension,
}) => {
  const { page, id } = await openOne(extension);
  await page.keyboard.press(']');
  await expect(page.getByRole('textbox', { name: 'Title' })).not.toHaveValue('Data engineer');
  await page.keyboard.press('[');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Data engineer');

  await page.goto(`${page.url().replace(/#.*/, '')}#/applications/${id}?at=people`);
  await page.reload();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('People');
  const add = page.getByRole('button', { name: 'Add a person' });
  for (let at = 0; at < 9 && !(await add.evaluate((it) => it === document.activeElement)); at++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused();
  await page.keyboard.type('Olaf Brandt');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Olaf Brandt', { exact: true })).toBeVisible();
  await expect(add).toBeFocused();
  expect(await extension.table<AnyRecord>('records')).toContainEqual(
    expect.objectContaining({ name: 'Olaf Brandt', company: 'Nordlicht Energy', applicationIds: [id] }),
  );
});

test('every part of it is for everyone', async ({ extension }) => {
  test.setTimeout(240_000);
  const { page, id } = await openOne(extension);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const problems: string[] = [];
  const check = async (where: string) => {
    // What is half under the bar that stays counts as too small to be hit.
    await page.locator('.side').evaluate((side) => side.scrollTo(0, 0));
    problems.push(...(await barriers(page, where)));
  };
  const open = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await open('Add more');
  await page.getByRole('radio', { name: 'Very much' }).check();
  await open('Add a range');
  await check('fields');
  await page.keyboard.press('Escape');
  for (const name of ['Add an interview', 'Add a person', 'Add feedback', 'Add a document', 'Paste the posting']) {
    await open(name);
    await check(name);
    await page.getByRole('button', { name: 'Cancel' }).last().click();
  }
  await page.getByRole('combobox', { name: 'What happened' }).selectOption('Interview');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect.poll(() => row(extension, id)).toMatchObject({ interviews: [{ kind: 'phone' }] });
  await page.getByRole('button', { name: 'Edit: You applied' }).click();
  await check('an entry');
  await page.setViewportSize({ width: 320, height: 640 });
  await check('narrow');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.evaluate(() => {
    document.documentElement.style.zoom = '2';
  });
  problems.push(...(await sideways(page, 'at 200 %')));
  await page.evaluate(() => {
    document.documentElement.style.zoom = '';
    document.documentElement.dir = 'rtl';
  });
  problems.push(...(await sideways(page, 'right to left')));
  expect(problems).toEqual([]);
});
