import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test } from './extension.ts';
import { fill } from './fill.ts';

/** What stands around the search: quiet, wishes, weeks, writing, numbers, and people to talk to from everywhere. */

const DAY = 86_400_000;
const PROFILE = '00000000-0000-4000-8000-000000000001';

// biome-ignore lint/suspicious/noExplicitAny: the page's own world
declare const chrome: any;

/** A search of some weeks, with something of every kind in it. Answers the id of the offer. */
async function fillAll(page: Page): Promise<string> {
  let offer = '';
  const now = Date.now();
  const date = (days: number) => new Date(now + days * DAY).toISOString().slice(0, 10);
  await fill(page, async (journal) => {
    for (let at = 0; at < 10; at++)
      await journal.addByHand(
        { typed: { title: `Gardener ${at}`, company: `Fernway Gardens & Sons ${at}` } },
        at % 3 ? 'applied' : 'interview',
        now - (40 + at) * DAY,
      );
    const typed = { title: 'Landscape architect', company: 'Reef Parks', hours: '32 a week', excitement: 4 };
    offer = (await journal.addByHand({ typed }, 'offer', now - 5 * DAY)).applicationId;
    await journal.put('person', { name: 'Ada Marsh', role: 'supports', phone: '+44 20 7946 0000', lastTouchAt: 1 });
    await journal.put('wishes', { wishes: ['Outdoors most days', 'Home by five'] });
    await journal.put('profile', { employment: 'employed', redLines: ['No night shifts'] }, PROFILE);
    await journal.put('barrier', { barrier: 'transport', words: 'No bus', action: 'Ask about the lift share' });
    await journal.put('writing', { writing: 'kind', text: 'You did well.', writtenAt: now });
    await journal.put('slot', { slot: 'search', on: date(0), at: '10:00', minutes: 60 });
    await journal.put('slot', { slot: 'apply', title: 'Night baker', on: date(1), applicationId: offer });
    await journal.put('document', { document: 'cv', name: 'CV, short' });
  });
  return offer;
}

test('every page of it can be read by everyone, and people to talk to are one click from each', async ({
  extension,
}) => {
  test.setTimeout(240_000);
  const page = await extension.open('options.html#/applications');
  const offer = await fillAll(page);
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(error.message));

  const places = [
    ...['support', 'insights', 'today', 'agenda'],
    ...['profile', 'wishes', 'compare', 'week', 'quiet', 'back', 'barriers', 'checkin', 'write', 'summary'].map(
      (section) => `recovery/${section}`,
    ),
    ...['lines', 'slots', 'break'].map((section) => `recovery/${section}`),
    ...['kind', 'values', 'reflection', 'free'].map((kind) => `recovery/write/${offer}?kind=${kind}`),
    `recovery/wishes/${offer}`,
  ];
  for (const [index, place] of places.entries()) {
    // Each in one of the themes: they share their colours.
    await page.emulateMedia({ colorScheme: index % 2 ? 'dark' : 'light', reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${place}`);
    await expect(page.locator('main h1').first()).toBeVisible();
    await expect(page.locator('main .loading')).toHaveCount(0);
    await expect(page.locator('.rail-foot').getByRole('link', { name: 'People to talk to' })).toBeVisible();
    problems.push(...(await barriers(page, place)));
    for (const direction of ['rtl', 'ltr']) {
      await page.setViewportSize({ width: 320, height: 800 });
      await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), direction);
      const wide = await page.evaluate(() => {
        const main = document.querySelector('main')!;
        return main.scrollWidth > main.clientWidth + 1 || document.documentElement.scrollWidth > innerWidth;
      });
      if (wide) problems.push(`${place}, ${direction}: scrolls sideways at 320 px`);
    }
    if (index > 0) continue;
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await expect(page.getByRole('link', { name: 'People to talk to' })).toBeVisible();
    await page.keyboard.press('Escape');
  }
  expect(problems).toEqual([]);
});

test('quiet until tomorrow silences the button from the popup, and one click brings it back', async ({ extension }) => {
  const page = await extension.open('options.html#/applications');
  await fillAll(page);
  const popup = await extension.open('popup.html');
  const badge = () => popup.evaluate(() => chrome.action.getBadgeText({}) as Promise<string>);
  await popup.evaluate(() => chrome.runtime.sendMessage({ type: 'changed', applicationId: '' }));
  await expect.poll(badge).not.toBe('');
  await popup.getByRole('button', { name: 'Quiet until tomorrow' }).click();
  await expect.poll(badge).toBe('');
  await page.goto(page.url().replace(/#.*/, '#/today'));
  // In the small hours that is this day's morning.
  await expect(page.getByText(/^Quiet until (today|tomorrow), 09:00/)).toBeVisible();
  await page.getByRole('button', { name: 'End the quiet' }).click();
  await expect.poll(badge).not.toBe('');

  const [support] = await Promise.all([
    popup.context().waitForEvent('page'),
    popup.getByRole('link', { name: 'People to talk to' }).click(),
  ]);
  await expect(support.getByRole('heading', { name: 'People to talk to' })).toBeVisible();
  await expect(support.getByRole('link', { name: '+44 20 7946 0000' })).toBeVisible();
});
