import type { BrowserContext, Page } from '@playwright/test';
import type { Journal } from '../../utils/journal/journal.ts';
import type { ApplicationFields, Stage } from '../../utils/journal/types.ts';
import { type Extension, expect, test } from './extension.ts';
import { fill } from './fill.ts';
import { DAY, HOUR } from './seed.ts';

/** Five searches as people told them, played with the built extension: what it says in time, and what it keeps to itself. */

test('the perfect job through an agency, the step up inside, and all eggs in one basket', async ({
  extension,
  context,
}) => {
  test.setTimeout(150_000);
  const page = await extension.open('options.html#/recovery');
  const story = tell(context, extension, page);

  await test.step('the perfect job: a plan made while waiting opens with the no', async () => {
    const job = await story.begin(on(9, 18), async (journal) => {
      const id = await apply(journal, 'interview', on(-6, 9), {
        ...{ title: 'Care coordinator', company: 'Fernway Homes', source: 'agency', agency: 'Marsh & Hill' },
        ...{ excitement: 5, onlyJustFit: true, roundSize: 5, promisedOn: '2027-03-10' },
      });
      await journal.log(id, { type: 'interview', interview: { kind: 'onSite', minutes: 60 } }, on(9, 14));
      await journal.put('person', { name: 'Rui Marsh', role: 'recruiter', company: 'Fernway Homes' });
      return id;
    });

    const popup = await story.popup();
    await expect(popup.locator('.tip h3')).toHaveText('One line before the doubts edit it');
    await look(popup, '000-1-popup');
    const [wait] = await Promise.all([
      context.waitForEvent('page'),
      popup.getByRole('link', { name: "I'm waiting and dreading it" }).click(),
    ]);
    await expect(wait.getByRole('heading', { name: 'Waiting is the hard part' })).toBeVisible();
    await expect(wait.getByText('They promised an answer by tomorrow.')).toBeVisible();
    await expect(wait.getByText("You're one of 5 in this round.")).toBeVisible();
    await look(wait, '000-2-waiting');
    await wait.getByRole('link', { name: 'Make a plan' }).click();
    await wait.getByRole('textbox', { name: "If it's a no, in the first hour I'll" }).fill('walk the dog with Sam');
    await wait.getByRole('textbox', { name: "If it's a yes, in the first hour I'll" }).fill('ring my mother');
    await wait.getByRole('textbox', { name: 'The easy step after that' }).fill('open the one that I saved');
    await wait.getByRole('button', { name: 'Save' }).click();
    await expect(wait.getByRole('listitem').getByText('walk the dog with Sam')).toBeVisible();
    await look(wait, '000-3-plan');
    await wait.close();

    // The day that was promised; the employer is asked by nobody but the recruiter.
    await story.at(on(10, 11));
    await popup.reload();
    await expect(popup.locator('.tip h3')).toHaveText('Today you may hear');
    await sayNo(popup, 'Care coordinator');
    const after = popup.getByRole('region', { name: 'No, after interview: Care coordinator · Fernway Homes' });
    await expect(after.getByText('walk the dog with Sam')).toBeVisible();
    await expect(after.getByText('ring my mother')).toBeHidden();
    await expect(after.getByText('Nothing else is open right now.')).toBeVisible();
    await expect(after.getByRole('heading', { name: "You don't have to be fine right now" })).toBeVisible();
    await look(popup, '000-4-no');
    await popup.close();

    // "More experience", once again: not on the day, and then as one gap.
    await story.add(on(10, 12), (journal) =>
      journal.log(job, { type: 'feedback', feedback: { stated: 'experience', reason: 'More experience' } }),
    );
    await story.to('recovery');
    expect(await story.allTips()).not.toContain("“More experience” isn't “not good enough”");
    await story.at(on(13, 11));
    const later = await story.allTips();
    expect(later).toContain("“More experience” isn't “not good enough”");
    expect(later).toContain('Use the recruiter as a mirror');
    expect(later).not.toContain('Ask for one thing to work on');
    await look(page, '000-5-later');
  });

  await test.step('the step up inside: what they said becomes one goal, and comes back before the next interview', async () => {
    let next = '';
    const job = await story.begin(on(15, 11), async (journal) => {
      await journal.put('profile', { employment: 'employed' }, PROFILE);
      await apply(journal, 'applied', on(8, 9), { title: 'Records officer', company: 'Town Hall' });
      next = await apply(journal, 'interview', on(1, 9), { title: 'Office manager', company: 'Reef Parks' });
      await journal.log(next, { type: 'interview', interview: { kind: 'video', minutes: 60 } }, on(22, 10));
      const id = await apply(journal, 'interview', on(-15, 9), {
        ...{ title: 'Section lead', company: 'Corner Insurance', source: 'internal', excitement: 5, onlyJustFit: true },
      });
      await journal.log(id, { type: 'interview', interview: { kind: 'panel', minutes: 60 } }, on(1, 14));
      return id;
    });

    await story.to(`applications/${job}`);
    await sayNo(page, 'Section lead');
    const after = page.getByRole('region', { name: /^No, after interview: Section lead/ });
    await expect(after.getByText("You went there and talked, and then a no. It's fine to feel it.")).toBeVisible();
    await expect(after.getByText('Still open: 2 others.')).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await look(page, '001-1-no');
    await after.getByRole('button', { name: 'Later' }).first().click();

    // What they said is kept at once, and read when the person wants to.
    await page.getByRole('button', { name: 'Add feedback' }).click();
    await page.getByRole('textbox', { name: 'What it was', exact: true }).fill('Sometimes too general');
    await page.getByRole('textbox', { name: 'What it was not' }).fill('The experience');
    await page.getByRole('textbox', { name: 'What they liked' }).fill('A really good interview');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByRole('button', { name: /^Read now/ })).toBeVisible();
    await expect(page.getByText('Sometimes too general')).toHaveCount(0);
    await look(page, '001-2-covered');
    await story.to('recovery');
    const first = await story.allTips();
    expect(first).toContain("It's saved. Read it tomorrow");
    expect(first).toContain('One line for the corridor');
    for (const lesson of ['Make it one thing to practise', 'Swap the question', 'Ask what the next step needs'])
      expect(first).not.toContain(lesson);

    // Two days later.
    await story.at(on(17, 12));
    const goal = page.getByRole('article', { name: 'Make it one thing to practise' });
    await expect(goal).toContainText('Sometimes too general');
    expect(await story.tips()).not.toContain('Ask for one thing to work on');
    await look(page, '001-3-offers');
    await goal.getByRole('link', { name: 'Make the goal' }).click();
    await page.getByRole('textbox', { name: 'What I practise' }).fill('Every claim gets an example');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(page.getByText('Every claim gets an example').first()).toBeVisible();
    await look(page, '001-4-goal');

    // Three days before the next interview it is not there yet; two days before it is.
    await story.at(on(19, 9));
    await story.to('recovery');
    expect(await story.allTips()).not.toContain('Your own advice is back');
    await story.at(on(20, 12));
    const popup = await story.popup();
    await expect(popup.locator('.tip h3')).toHaveText('Your own advice is back');
    await expect(popup.locator('.tip')).toContainText('“Every claim gets an example”');
    await look(popup, '001-5-back');
    await popup.close();
    await story.to(`recovery/return/${next}`);
    await expect(page.getByText('Every claim gets an example')).toBeVisible();
    await look(page, '001-6-return');
  });

  await test.step('all eggs in one basket: said in time, and never right before an interview or after a no', async () => {
    const basket = 'One more line in the water';
    const florist = async (journal: Journal) => {
      const typed = { title: 'Florist', company: 'Prospect Flowers', excitement: 4 };
      const id = await apply(journal, 'interview', on(-10, 9), typed);
      await journal.put('plan', { plan: 'answer', applicationId: id, ifNo: 'Ring Sam' });
      return id;
    };
    const job = await story.begin(on(9, 11), florist);
    await story.to('recovery');
    expect(await story.tips()).toContain(basket);
    const popup = await story.popup();
    await expect(popup.locator('.tip h3')).toHaveCount(1);
    await popup.close();
    await look(page, '004-1-basket');

    // Guards: the interview in two days; a no an hour ago.
    await story.add(on(9, 12), (journal) =>
      journal.log(job, { type: 'interview', interview: { kind: 'phone' } }, on(11, 12)),
    );
    expect(await story.tips()).not.toContain(basket);
    await look(page, '004-2-before');
    await story.begin(on(9, 11), async (journal) => {
      await florist(journal);
      const id = await apply(journal, 'applied', on(-9, 9), { title: 'Gardener', company: 'Fernway Gardens' });
      await journal.setOutcome(id, 'rejected', on(9, 10));
    });
    expect(await story.allTips()).not.toContain(basket);

    // Taken up: a role is planned in one's own words, stands there the next morning, and is sent in the evening.
    await story.begin(on(9, 11), florist);
    await story.to('recovery');
    await page.getByRole('article', { name: basket }).getByRole('link', { name: 'Pick up to three roles' }).click();
    await page.getByRole('textbox', { name: 'In your own words' }).fill('Gardener at Rosewood');
    await page.getByRole('button', { name: 'Plan it' }).click();
    await expect(page.getByRole('listitem').getByText('Apply: Gardener at Rosewood')).toBeVisible();
    await look(page, '004-3-planned');
    // Planned is not sent: the nudge is there until it is, and rests then for good reason.
    await story.at(on(9, 19));
    expect(await story.tips()).toContain(basket);
    await story.to('recovery/slots');
    await page.getByRole('link', { name: 'Note the application' }).click();
    await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Gardener at Rosewood');
    await look(page, '004-4-note');
    await page.getByRole('textbox', { name: 'Title' }).fill('Gardener');
    await page.getByRole('textbox', { name: 'Employer' }).fill('Rosewood');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Gardener' })).toBeVisible();
    expect(await story.allTips()).not.toContain(basket);
    await look(page, '004-5-two');
    await story.to('agenda/2027-03-10');
    await expect(
      page.getByRole('listitem').filter({ hasText: 'Apply: Gardener at Rosewood' }).getByText('Done'),
    ).toBeVisible();
    await story.to('recovery/slots');
    await expect(page.getByRole('heading', { name: 'Three applications' })).toBeVisible();
    await expect(page.getByText('Apply: Gardener at Rosewood')).toHaveCount(0);
  });
});

test('the dream job that ghosts, and the week that became three', async ({ extension, context }) => {
  test.setTimeout(150_000);
  const page = await extension.open('options.html#/recovery');
  const story = tell(context, extension, page);

  await test.step('the dream job: silence is closed with one click, opened again with one, and support is near', async () => {
    const job = await story.begin(on(-25, 12), async (journal) => {
      const id = await apply(journal, 'interview', on(-40, 9), {
        ...{ title: 'Museum curator', company: 'Tidewater Museum', excitement: 5 },
      });
      await journal.log(id, { type: 'interview', interview: { kind: 'panel', minutes: 60 } }, on(-28, 14));
      return id;
    });

    // Days: two times to look, and the daydream as three wishes.
    const early = await story.allTips();
    expect(early).toContain('Look twice a day, not twenty times');
    await look(page, '002-1-waiting');
    await page.getByRole('link', { name: 'Choose my times' }).click();
    await page.getByRole('button', { name: 'Set these times' }).click();
    await story.to(`recovery/waiting/${job}`);
    await expect(page.getByText('You look at 10:00 and at 16:00.')).toBeVisible();
    await look(page, '002-2-one');

    // Weeks.
    await story.at(on(31, 12));
    await story.to('recovery');
    const rest = page.getByRole('article', { name: 'Time to let this one rest' });
    await expect(rest).toBeVisible();
    await look(page, '002-3-rest');
    await rest.getByRole('button', { name: 'Close as no reply' }).click();
    const after = page.getByRole('region', { name: /Museum curator/ });
    await expect(after.getByText(/^No answer is an answer you didn't deserve/)).toBeVisible();
    await expect(after.getByRole('heading', { name: 'Silence is their habit, not your mark' })).toBeVisible();
    await look(page, '002-4-closed');
    await expect.poll(() => story.outcome(job)).toBe('noReply');
    await after.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => story.outcome(job)).toBe('open');
    // Another may come before it now that it was shown.
    await page.getByRole('button', { name: 'Show more' }).click();
    await page
      .getByRole('article', { name: 'Time to let this one rest' })
      .getByRole('button', { name: 'Close as no reply' })
      .click();
    await expect.poll(() => story.outcome(job)).toBe('noReply');
    await after.getByRole('button', { name: 'Later' }).first().click();

    // More than a job thing: one tap, and nothing else but comfort.
    await page.locator('.rail-foot').getByRole('link', { name: 'People to talk to' }).click();
    await page.getByRole('button', { name: 'This is more than a job thing' }).click();
    await expect(page.getByText(/^You said that this is more than a job thing/)).toBeVisible();
    await look(page, '002-5-support');
    await story.to('recovery');
    const quiet = await story.allTips();
    expect(quiet[0]).toBe('This sounds heavy');
    for (const task of ['Write your own ending', 'One more line in the water', 'Keep the wishes, change the address'])
      expect(quiet).not.toContain(task);
    await look(page, '002-6-heavy');
  });

  await test.step('a week became three, and a call at 4:59', async () => {
    const job = await story.begin(on(2, 12), async (journal) => {
      await apply(journal, 'applied', on(-2, 9), { title: 'Risk analyst', company: 'Harbour Bank' });
      const id = await apply(journal, 'final', on(-30, 9), {
        ...{ title: 'Continuity planner', company: 'Northern Mutual', excitement: 5, onlyJustFit: true },
        ...{ promisedOn: '2027-03-01' },
      });
      for (const [round, day] of [-12, -9, -6].entries())
        await journal.log(
          id,
          { type: 'interview', interview: { kind: 'panel', minutes: 60, round: round + 1 } },
          on(day, 10),
        );
      await journal.put('person', { name: 'Ines Vidal', role: 'interviewer', company: 'Northern Mutual' });
      return id;
    });

    expect(await story.tips()).toContain('The date slipped');
    expect(await story.tips()).not.toContain('You may ask now');
    await look(page, '003-1-slipped');
    await story.at(on(4, 12));
    expect(await story.tips()).toContain('You may ask now');
    await page.getByRole('link', { name: 'Draft the follow-up' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await look(page, '003-2-letter');
    await story.add(on(12, 12), (journal) =>
      journal.log(
        job,
        { type: 'message', text: 'Asked', message: { direction: 'out', letter: 'followUp' } },
        on(4, 12),
      ),
    );
    await story.to('recovery');
    expect(await story.allTips()).toContain('A week can become three');

    // 16:59 on the third Monday.
    await story.at(on(15, 16, 59));
    const popup = await story.popup();
    await sayNo(popup, 'Continuity planner');
    const after = popup.getByRole('region', { name: /^No, after final round: Continuity planner/ });
    await expect(after.getByText('So close, and a no. That hurts, and it may.')).toBeVisible();
    await expect(after.getByText('Still open: one other.')).toBeVisible();
    await look(popup, '003-3-call');
    await popup.reload();
    await story.to('recovery');
    const evening = await story.tips();
    for (const lesson of [
      'Swap the question',
      'Answer once, warmly',
      'Finalists may ask for more',
      'Second in line is a place',
    ])
      expect(evening).not.toContain(lesson);
    await look(page, '003-4-evening');
    await popup.getByRole('button', { name: 'Quiet until' }).first().click();
    await expect.poll(() => story.quietUntil()).toBe(on(16, 9));
    await story.at(on(15, 21));
    await popup.reload();
    await expect(popup.getByText('Quiet until tomorrow, 09:00')).toBeVisible();
    await expect(popup.locator('.tip')).toHaveCount(0);
    await look(popup, '003-5-quiet');
    await story.at(on(16, 9, 1));
    await popup.reload();
    await expect(popup.locator('.tip')).toHaveCount(1);
    await popup.close();

    // Two days later the question is another one, and its sheet takes three lines.
    await story.at(on(18, 12));
    const later = await story.allTips();
    expect(later).toContain('Swap the question');
    expect(later).toContain('Finalists may ask for more');
    await page
      .getByRole('article', { name: 'Swap the question' })
      .getByRole('link', { name: 'Write three lines' })
      .click();
    await expect(page.locator('main h1')).toBeVisible();
    await look(page, '003-6-sheet');
    expect(await story.outcome(job)).toBe('rejected');
  });
});

const PROFILE = '00000000-0000-4000-8000-000000000001';

/** A moment of March 2027, whose 1st is a Monday; with 0 and less of the days before it. */
const on = (day: number, hour: number, minute = 0): number => new Date(2027, 2, day, hour, minute).getTime();

async function apply(journal: Journal, stage: Stage, at: number, typed: Partial<ApplicationFields>): Promise<string> {
  const { applicationId } = await journal.addByHand({ typed }, 'applied', at);
  if (stage !== 'applied') await journal.setStage(applicationId, stage, at + 5 * DAY);
  return applicationId;
}

/** "They said no", in two clicks. */
async function sayNo(page: Page, title: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`^Status of ${title}`) })
    .first()
    .click();
  await page.getByRole('menuitemradio', { name: 'They said no' }).click();
}

/** What a story is told with: one page of the dashboard, a clock that goes where it is put, popups beside it. */
function tell(context: BrowserContext, extension: Extension, page: Page) {
  const at = async (moment: number) => {
    await context.clock.setFixedTime(moment);
    await page.reload();
  };
  const to = (place: string) =>
    page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${place}`);
  const tips = async () => {
    await to('recovery');
    await expect(page.getByRole('heading', { name: 'What may help now' })).toBeVisible();
    return page.locator('.offers .tip h3').allInnerTexts();
  };
  return {
    at,
    to,
    tips,
    /** Another life, up to `moment`. Answers what `write` does. */
    async begin<Made>(moment: number, write: (journal: Journal) => Promise<Made>): Promise<Made> {
      await context.clock.setFixedTime(moment);
      let made: Made | undefined;
      await page.evaluate(() =>
        // biome-ignore lint/suspicious/noExplicitAny: the page's own world
        (globalThis as any).chrome.storage.local.set({ settings: { welcomedAt: 1 } }),
      );
      const clock = () => moment - HOUR;
      await fill(page, async (journal) => (made = await write(journal)), { anew: true, clock });
      return made as Made;
    },
    /** What is written down at a later moment, without the views for it. */
    async add(moment: number, write: (journal: Journal) => Promise<unknown>): Promise<void> {
      await context.clock.setFixedTime(moment);
      await fill(page, write, { onto: true, clock: () => moment });
    },
    async popup(): Promise<Page> {
      const popup = await extension.open('popup.html');
      await popup.setViewportSize({ width: 380, height: 600 });
      return popup;
    },
    /** Everything that fits, the best first. What is looked at here rests afterwards. */
    async allTips(): Promise<string[]> {
      await tips();
      const more = page.getByRole('button', { name: 'Show more' });
      while (await more.isVisible()) await more.click();
      return page.locator('.offers .tip h3').allInnerTexts();
    },
    outcome: async (id: string) => (await extension.applications()).find((one) => one.id === id)?.outcome,
    quietUntil: () =>
      page.evaluate(async () => {
        // biome-ignore lint/suspicious/noExplicitAny: the page's own world
        const { settings } = await (globalThis as any).chrome.storage.local.get('settings');
        return settings.recovery?.quietUntil as number | undefined;
      }),
  };
}

/** Pictures, for those who want to look: `LOOK` names the folder. */
async function look(page: Page, name: string): Promise<void> {
  if (process.env.LOOK) await page.screenshot({ path: `${process.env.LOOK}/${name}.png`, fullPage: true });
}
