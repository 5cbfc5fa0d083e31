import type { Page } from '@playwright/test';
import { barriers, paleColours } from './barriers.ts';
import { expect, test } from './extension.ts';
import { fill } from './fill.ts';

/** Every page and state of the dashboard: for screen readers, in both themes, narrow, with large text, and from right to left. */

const DAY = 86_400_000;

interface State {
  name: string;
  hash: string;
  /** What is opened on it. */
  open?(page: Page): Promise<unknown>;
}

const EMPTY: State[] = [
  ...['what', 'pages', 'waiting', 'first'].map((step) => ({ name: `welcome, ${step}`, hash: `/welcome/${step}` })),
  ...['today', 'applications', 'board', 'agenda', 'employers', 'people', 'log', 'data'].map((page) => ({
    name: `${page}, empty`,
    hash: `/${page}`,
  })),
  { name: 'settings', hash: '/settings' },
  { name: 'not found', hash: '/nowhere' },
];

const PAGES: State[] = [
  ...['today', 'applications', 'board', 'agenda', 'employers', 'people', 'log', 'data'].map((page) => ({
    name: page,
    hash: `/${page}`,
  })),
];

const OPENED: State[] = [
  { name: 'add an application', hash: '/applications/new' },
  { name: 'one application', hash: '/applications/ONE' },
  { name: 'a letter', hash: '/letters/ONE?kind=thankYou' },
  {
    name: 'a letter with something to look at',
    hash: '/letters/ONE?kind=lastAsk',
    open: async (page) => {
      await page.getByText('Your own templates').click();
      await page.getByRole('textbox', { name: 'Text', exact: true }).fill('{question}');
      await expect(page.getByText('You may want to look at this')).toBeVisible();
    },
  },
  { name: 'a letter about nothing', hash: '/letters/gone' },
  { name: 'one gone', hash: '/applications/gone' },
  { name: 'one employer', hash: '/employers/corner%20loaf' },
  { name: 'add a person', hash: '/people/new' },
  { name: 'add an activity', hash: '/log/new' },
  {
    name: 'palette',
    hash: '/applications',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: 'Find or do' }).fill('b');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  },
  {
    name: 'palette, about the open one',
    hash: '/applications/ONE',
    open: async (page) => {
      await page.keyboard.press('Control+k');
      await expect(page.getByText('About Night baker')).toBeVisible();
    },
  },
  {
    name: 'shortcuts',
    hash: '/data',
    open: async (page) => {
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog')).toBeVisible();
    },
  },
  {
    name: 'messages',
    hash: '/settings',
    open: async (page) => {
      await page.getByRole('checkbox', { name: 'Keep quiet' }).click();
      await expect(page.getByText('Saved.')).toBeVisible();
    },
  },
];

async function fillAll(page: Page): Promise<string> {
  let one = '';
  const now = Date.now();
  await fill(page, async (journal) => {
    const stages = ['saved', 'applied', 'screen', 'interview', 'final', 'offer'] as const;
    for (const [at, stage] of stages.entries())
      await journal.addByHand(
        {
          typed: {
            title: `Landscape architect and planner ${at}`,
            company: `Fernway Gardens & Sons ${at}`,
            location: 'Stratford-upon-Avon',
          },
        },
        stage,
        now - at * 9 * DAY,
      );
    const closed = await journal.addByHand(
      { typed: { title: 'Cook', company: 'Cafe Meridian' } },
      'interview',
      now - 40 * DAY,
    );
    await journal.setOutcome(closed.applicationId, 'rejected');
    await journal.addByHand({ typed: { title: 'Gardener', company: 'Corner Loaf' } }, 'started', now - 2 * DAY);
    one = (
      await journal.addByHand(
        {
          typed: {
            title: 'Night baker',
            company: 'Corner Loaf',
            location: 'Leeds',
            tags: ['bread', 'night'],
            notes: 'Ask for Ada.',
          },
          posting: { seenAt: now, url: 'https://jobs.example/1', description: 'Bread, all night.\n\nEvery night.' },
        },
        'interview',
        now - 3 * DAY,
      )
    ).applicationId;
    await journal.log(
      one,
      { type: 'interview', interview: { kind: 'video', round: 1, minutes: 45, place: 'Online' } },
      now + DAY,
    );
    await journal.log(one, {
      type: 'message',
      text: 'They asked for a reference.',
      message: { direction: 'in', channel: 'email' },
    });
    await journal.log(one, {
      type: 'feedback',
      feedback: { reason: 'Another had more experience.', liked: 'The questions' },
    });
    await journal.put('person', {
      name: 'Ada Marsh',
      role: 'recruiter',
      company: 'Corner Loaf',
      email: 'ada@cornerloaf.example',
      applicationIds: [one],
    });
    await journal.put('employer', { company: 'Corner Loaf', private: true, nickname: 'The bakery' });
    await journal.put('activity', {
      activity: 'fair',
      title: 'Job fair',
      at: now - DAY,
      place: 'Town hall',
      minutes: 120,
    });
  });
  return one;
}

/** Shows a state from the start, so that nothing of the one before is left. */
async function show(page: Page, { hash, open }: State, one: string): Promise<void> {
  await page.goto(page.url().replace(/#.*/, `#${hash.replace('ONE', one)}`));
  await page.reload();
  await expect(page.locator('main h1').first()).toBeAttached();
  await expect(page.locator('main .loading'), `${hash} is there`).toHaveCount(0, { timeout: 15_000 });
  await open?.(page);
}

/** What sticks out at the side, if anything: of the window, of the page, or cut off. */
function sticksOut(): string | undefined {
  const main = document.querySelector('main');
  if (document.documentElement.scrollWidth > innerWidth) return 'the window scrolls sideways';
  if (main && main.scrollWidth > main.clientWidth + 1) return 'the page scrolls sideways';
  for (const one of document.querySelectorAll('main *, dialog[open] *, .rail *, .toast *')) {
    if (!one.checkVisibility({ visibilityProperty: true }) || one.closest('.visually-hidden')) continue;
    const { left, right, width } = one.getBoundingClientRect();
    if (width > 1 && (right > innerWidth + 1 || left < -1) && !isHeld(one))
      return `${one.localName}.${one.classList.value} reaches from ${left} to ${right}`;
  }
  return undefined;

  /** Whether something between it and the page scrolls sideways, as a wide table or a board may. */
  function isHeld(one: Element): boolean {
    const frame = one.closest('main, .rail, dialog');
    for (let at = one.parentElement; at && at !== frame; at = at.parentElement)
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    return false;
  }
}

for (const [content, states] of [
  ['empty', EMPTY],
  ['full', PAGES],
  ['opened', OPENED],
] as const)
  test(`can be read by everyone, ${content}`, async ({ extension }) => {
    test.setTimeout(300_000);
    const page = await extension.open('options.html#/applications');
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    const one = content !== 'empty' ? await fillAll(page) : '';
    const problems: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('pageerror', (error) => problems.push(error.message));
    for (const state of states) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await show(page, state, one);
      problems.push(...(await barriers(page, state.name)));
      await page.emulateMedia({ colorScheme: 'dark' });
      problems.push(...(await paleColours(page, `${state.name}, dark`)));
      await page.emulateMedia({ colorScheme: 'light' });
      const moving = await page.evaluate(
        () => document.getAnimations().filter((it) => Number(it.effect?.getComputedTiming().duration) > 1).length,
      );
      if (moving) problems.push(`${state.name}: ${moving} things move`);
      const look = async (how: string) => {
        const found = await page.evaluate(sticksOut);
        if (found) problems.push(`${state.name}, ${how}: ${found}`);
      };
      for (const width of [1280, 800, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await look(`${width} px`);
        await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
        await look(`${width} px from the right`);
        await page.evaluate(() => document.documentElement.removeAttribute('dir'));
      }
      for (const width of [1280, 800]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        await look(`${width} px with text twice as large`);
        await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      }
    }
    expect(problems).toEqual([]);
  });

/** Goes on with a key until what has the keyboard is called like that. */
async function goTo(page: Page, name: string | RegExp, key = 'Tab'): Promise<void> {
  const wanted = page.locator(':focus').and(page.getByRole('button', { name }).or(page.getByRole('textbox', { name })));
  for (let presses = 0; presses < 60; presses++) {
    if (await wanted.count()) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not reach ${name}`);
}

test('the main job is done by keyboard alone', async ({ extension }) => {
  test.slow();
  const page = await extension.open('options.html');
  await expect(page.getByRole('heading', { name: 'Rebound notes your applications for you' })).toBeVisible();
  for (const heading of ['What it does on job pages', 'While you wait', 'Your first application']) {
    await goTo(page, 'Next');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: heading, level: 1 })).toBeFocused();
  }
  await goTo(page, 'Title');
  await page.keyboard.type('Night baker');
  await goTo(page, 'Employer');
  await page.keyboard.type('Corner Loaf');
  await goTo(page, 'I applied');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/applications\/[0-9a-f-]{36}$/);
  expect(await extension.applications()).toMatchObject([{ title: 'Night baker', stage: 'applied', outcome: 'open' }]);

  await expect(page.getByRole('region', { name: 'Night baker' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#\/applications$/);
  await goTo(page, /^Status of Night baker/, 'ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('[role=menuitemradio]:focus')).toBeVisible();
  await page.keyboard.press('i');
  await expect(page.getByRole('menuitemradio', { name: 'Interview' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Night baker: Interview')).toBeVisible();
  await goTo(page, /^Status of Night baker/, 'ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.locator('[role=menuitemradio]:focus')).toBeVisible();
  await page.keyboard.press('t');
  await expect(page.getByRole('menuitemradio', { name: 'They said no' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await extension.applications())[0]?.outcome).toBe('rejected');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await extension.applications())[0]?.outcome).toBe('open');

  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox')).toBeFocused();
  await page.keyboard.type('back up');
  await expect(page.getByRole('option', { name: /Back up now/ }).first()).toBeVisible();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^rebound-.*\.json$/);
});

test('what colour says can be seen as well where the system chooses the colours', async ({ extension }) => {
  const page = await extension.open('options.html#/applications');
  await fillAll(page);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  const style = (selector: string, name: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one, property) => getComputedStyle(one).getPropertyValue(property), name);
  await expect(page.locator('.track-dots .full').first()).toBeVisible();
  expect(await style('.rail [aria-current]', 'border-top-style')).toBe('solid');
  expect(await style('.track:not(.closed) .full', 'fill')).not.toBe(await style('.track-dots .rest', 'fill'));
  await page.keyboard.press('Control+k');
  await expect(page.locator('[role=option][aria-selected=true]')).toBeVisible();
  expect(await style('[role=option][aria-selected=true]', 'outline-style')).toBe('solid');
});
