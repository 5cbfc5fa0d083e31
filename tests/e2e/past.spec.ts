import type { browser } from '@wxt-dev/browser';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from './extension.ts';
import { fill } from './fill.ts';

declare const chrome: typeof browser;

/** Past applications, answers, and the same role noted twice, in the built extension. */

const LINKEDIN = `\uFEFFApplication Date,Contact Email,Contact Phone Number,Company Name,Job Title,Job Url,Resume Name,Question And Answers
"3/4/26, 9:41 PM",sam@example.com,,Reef Parks,Marine Park Ranger,https://www.linkedin.com/jobs/view/4012345678,cv.pdf,Dive?:Yes
"3/5/26, 9:41 PM",sam@example.com,,Fernway,Gardener,https://www.linkedin.com/jobs/view/4012345679,cv.pdf,
"someday",sam@example.com,,Hafen,Cook,https://www.linkedin.com/jobs/view/4012345680,cv.pdf,
`;

test('an archive of LinkedIn is brought in once, and taken back as a whole', async ({ extension }) => {
  const page = await extension.open('options.html#/data/past');
  const archive = {
    name: 'Basic_LinkedInDataExport.zip',
    mimeType: 'application/zip',
    buffer: Buffer.from(
      zipSync({ 'Jobs/Job Applications.csv': strToU8(LINKEDIN), 'Profile.csv': strToU8('a,b\n1,2\n') }),
    ),
  };
  const section = page.getByRole('region', { name: 'Bring in past applications' });
  await section.locator('input[type=file]').setInputFiles(archive);
  await expect(section.getByText('This is a table from LinkedIn')).toBeFocused();
  await section.getByText("1 line can't be read. The others go in.").click();
  await expect(section.getByText('Line 4: “someday” is no date that could be read.')).toBeVisible();
  await section.getByRole('button', { name: 'Bring in 2 applications' }).click();
  await expect(page.getByText('2 applications were added.').first()).toBeVisible();
  expect((await extension.applications()).map(({ title, stage, keys }) => [title, stage, keys[0]])).toEqual(
    expect.arrayContaining([
      ['Marine Park Ranger', 'applied', 'linkedin:4012345678'],
      ['Gardener', 'applied', 'linkedin:4012345679'],
    ]),
  );
  expect(JSON.stringify(await extension.events())).not.toContain('sam@example.com');

  await section.locator('input[type=file]').setInputFiles(archive);
  await expect(section.getByRole('button', { name: 'Nothing to bring in' })).toBeDisabled();
  await section.getByRole('button', { name: 'Cancel' }).click();
  await page.reload();
  await section.getByRole('button', { name: 'Take it back' }).click();
  await expect(page.getByText('Taken back. Your applications are as they were before.')).toBeVisible();
  expect(await extension.applications()).toEqual([]);
});

test('an answer is read, changes nothing until it is noted, and is taken back as one', async ({ extension }) => {
  const page = await extension.open('options.html#/applications');
  await fill(page, async (journal) => {
    const at = Date.now() - 40 * 86_400_000;
    await journal.addByHand({ typed: { title: 'Data Engineer', company: 'Nordlicht', site: 'indeed' } }, 'applied', at);
    await journal.addByHand({ typed: { title: 'Data Analyst', company: 'Nordlicht' } }, 'applied', at);
  });
  const before = await extension.events();
  // As another part of the extension passes it on.
  await page.evaluate(async () => {
    const answerText =
      'Dear Sam,\n\nyour application as Data Engineer at Nordlicht: we would like to invite you to an interview on Monday.';
    await chrome.storage.session.set({ answerText });
    location.hash = '#/answer';
  });
  await expect(page.getByText('This reads like an invitation')).toBeFocused();
  await expect(page.getByRole('blockquote')).toContainText('we would like to invite you to an interview on Monday.');
  await expect(page.getByLabel('For which application').locator('option:checked')).toHaveText(
    'Data Engineer · Nordlicht',
  );
  await expect(page.getByText('The stage becomes: Interview.')).toBeVisible();
  expect(await extension.events()).toEqual(before);
  expect(await page.evaluate(() => chrome.storage.session.get('answerText'))).toEqual({});
  await page.getByRole('button', { name: 'Note it' }).click();
  await expect(page.getByText('Noted: an answer for Data Engineer')).toBeVisible();
  const stages = async () => (await extension.applications()).map(({ title, stage }) => `${title} ${stage}`).sort();
  expect(await stages()).toEqual(['Data Analyst applied', 'Data Engineer interview']);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(stages).toEqual(['Data Analyst applied', 'Data Engineer applied']);

  await page.getByLabel('Their message').fill('Nordlicht\n\nWe will be in touch.');
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect(page.getByText('It is not clear what this says')).toBeVisible();
  await expect(page.getByText('More than one fits. Please choose.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Note it' })).toBeDisabled();
});

test('the same role noted twice is said, merged, taken apart, and found under either address', async ({
  extension,
}) => {
  const page = await extension.open('options.html#/applications');
  await fill(page, async (journal) => {
    const now = Date.now();
    await journal.addByHand(
      { typed: { title: 'Cook (m/w/d)', company: 'Hafen GmbH', site: 'indeed' }, keys: ['indeed:1'] },
      'applied',
      now - 40 * 86_400_000,
    );
    await journal.addByHand(
      { typed: { title: 'Cook', company: 'Hafen', site: 'linkedin' }, keys: ['linkedin:2'] },
      'saved',
      now,
    );
  });
  const [first, second] = (await extension.applications()).sort(
    (a, b) => a.createdAt - b.createdAt || a.stageAt - b.stageAt,
  );
  const at = (id?: string) => page.goto(`${page.url().split('#')[0]}#/applications/${id}`);
  await at(second?.id);
  await expect(page.getByRole('link', { name: 'You applied to this role 40 days ago on Indeed' })).toBeVisible();
  await page.getByRole('button', { name: /^Merge/ }).click();
  // The one that was noted first stays, and the other's address leads to it.
  await expect(page).toHaveURL(new RegExp(`${first?.id}$`));
  await expect(page.getByText('Includes “Cook”, noted today')).toBeVisible();
  expect(await extension.applications()).toMatchObject([{ id: first?.id, keys: ['indeed:1', 'linkedin:2'] }]);
  await at(second?.id);
  await expect(page).toHaveURL(new RegExp(`${first?.id}$`));
  await page.getByRole('button', { name: /^Take apart/ }).click();
  await expect.poll(async () => (await extension.applications()).length).toBe(2);
  await expect(page.getByRole('button', { name: /^Merge/ })).toHaveCount(0);
});
