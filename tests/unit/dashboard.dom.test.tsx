import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { App } from '../../components/dashboard/App.tsx';
import { choice, EVERYTHING } from '../../components/dashboard/applications/choice.ts';
import { selectNone } from '../../components/dashboard/applications/selection.ts';
import { followSettings, settings } from '../../components/ui/settings.ts';
import { toast } from '../../components/ui/toast.ts';
import { append } from '../../utils/journal/append.ts';
import { db, SCHEMA } from '../../utils/journal/db.ts';
import { fold } from '../../utils/journal/fold.ts';
import { journal } from '../../utils/journal/journal.ts';
import type { ApplicationFields, JournalEvent, Stage } from '../../utils/journal/types.ts';
import { changeSettings, readSettings } from '../../utils/settings.ts';
import { createBackup } from '../../utils/transfer/createBackup.ts';
import { browser } from './fake-browser.ts';

const DAY = 86_400_000;
let app: HTMLElement;

beforeEach(async () => {
  await page.viewport(1280, 800);
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.meta.put({ key: 'schema', value: SCHEMA });
  await changeSettings(() => ({
    theme: 'system',
    overlay: true,
    overlaySites: {},
    locale: 'en-GB',
    country: '',
    firstDay: 0,
    workingDays: undefined,
    shortcuts: true,
    quiet: { on: true, from: '21:00', to: '09:00' },
    welcomedAt: 1,
    exportedAt: undefined,
    table: undefined,
  }));
  await followSettings();
  localStorage.clear();
  toast.value = undefined;
  choice.value = EVERYTHING;
  selectNone();
  location.hash = '#/applications';
  app = document.createElement('div');
  document.body.append(app);
});

afterEach(() => {
  render(null, app);
  app.remove();
});

function open(hash = '#/applications'): void {
  location.hash = hash;
  render(<App siteNames={{ linkedin: 'LinkedIn', acme: 'Acme Jobs' }} />, app);
}

async function noted(title: string, company: string, stage: Stage = 'applied', more: Partial<ApplicationFields> = {}) {
  return (await journal.addByHand({ typed: { title, company, ...more } }, stage, Date.now() - DAY)).applicationId;
}

/** As the recorder does when a page says that it was sent. */
async function seenOnPage(fields: Partial<ApplicationFields>, sentence: string): Promise<string> {
  const applicationId = crypto.randomUUID();
  const evidence = { how: 'text' as const, sentence, url: 'https://jobs.example/thanks' };
  await append(db, Date.now(), { applicationId, by: 'page', type: 'applied', at: Date.now(), fields, evidence });
  return applicationId;
}

const titles = () => [...app.querySelectorAll('.td-title a, .row-what a')].map((link) => link.textContent);
const row = (id: string) => db.applications.get(id);
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const status = (title: string) => button(new RegExp(`^Status of ${title}`));

describe('the list', () => {
  test('is explained while it is empty', async () => {
    open();
    await expect.element(page.getByRole('heading', { name: 'No applications yet' })).toBeVisible();
    await page.getByRole('link', { name: 'Add by hand' }).click();
    await expect.element(page.getByRole('heading', { name: 'Add an application' })).toBeVisible();
  });

  test('finds words in any field, whatever their accents and case', async () => {
    await noted('Gärtner', 'Fernway', 'applied', { location: 'Köln' });
    await noted('Cook', 'Cafe Meridian');
    open();
    await page.getByRole('searchbox').fill('KOLN gartner');
    await expect.poll(titles).toEqual(['Gärtner']);
    await expect.element(page.getByText('1 of 2 applications')).toBeVisible();
    await page.getByRole('searchbox').fill('nothing like it');
    await expect.element(page.getByText('Nothing fits this search.')).toBeVisible();
    await button('Clear search and filters').click();
    await expect.poll(titles).toHaveLength(2);
  });

  test('filters by stage and by outcome, and sorts', async () => {
    await noted('Baker', 'Z');
    await noted('Actor', 'Y', 'interview');
    await journal.setOutcome(await noted('Carver', 'X'), 'noReply');
    open();
    await button('Title').click();
    await expect.poll(titles).toEqual(['Actor', 'Baker']);
    await expect.element(page.getByRole('columnheader', { name: 'Title' })).toHaveAttribute('aria-sort', 'ascending');
    await button('Title').click();
    await expect.poll(titles).toEqual(['Baker', 'Actor']);
    await button('Status').first().click();
    await page.getByRole('checkbox', { name: 'Applied', exact: true }).click();
    await expect.poll(titles).toEqual(['Baker', 'Carver']);
    await page.getByRole('checkbox', { name: 'Closed, any way' }).click();
    await expect.poll(titles).toEqual(['Carver']);
    await userEvent.keyboard('{Escape}');
    await button('Take away the filter How far it got: Applied').click();
    await button('Clear search and filters').click();
    await expect.poll(titles).toEqual(['Baker', 'Actor']);
    expect((await readSettings()).table.sort).toEqual({ by: 'title', down: true });
  });

  test('folds closed ones under a line with their count', async () => {
    await noted('Baker', 'Z');
    await journal.setOutcome(await noted('Carver', 'X'), 'rejected');
    open();
    await expect.poll(titles).toEqual(['Baker']);
    await button('1 closed').click();
    await expect.poll(titles).toEqual(['Baker', 'Carver']);
  });

  test('logs a no with two clicks, says so, takes it back, and keeps the keyboard where it was', async () => {
    await noted('Baker', 'Z');
    const id = await noted('Carver', 'X', 'interview');
    open();
    await status('Carver').click();
    await page.getByRole('menuitemradio', { name: 'They said no' }).click();
    await expect.poll(titles).toEqual(['Baker']);
    expect(await row(id)).toMatchObject({ stage: 'interview', outcome: 'rejected' });
    await expect.poll(() => document.activeElement?.closest('.table')).toBeTruthy();
    await expect.element(page.getByRole('region', { name: /^No, after interview: Carver/ })).toBeVisible();
    await button('Undo').click();
    await expect.poll(titles).toHaveLength(2);
    expect(await row(id)).toMatchObject({ outcome: 'open' });
  });

  test('the status menu works with the keyboard alone', async () => {
    const id = await noted('Carver', 'X');
    open();
    await expect.poll(titles).toHaveLength(1);
    app.querySelector<HTMLElement>('.table-body .td-status button')!.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Applied');
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(document.activeElement?.textContent).toBe('Interview');
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.className).toBe('menu-button');
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Applied');
    await userEvent.keyboard('o{Enter}');
    await expect.poll(async () => (await row(id))?.stage).toBe('offer');
  });

  test('asks about what was started, and believes the answer', async () => {
    const id = await noted('Cook', 'Cafe', 'started');
    open();
    await expect.element(page.getByText('Did you finish these?')).toBeVisible();
    await page
      .getByRole('group', { name: /^Did you finish/ })
      .getByRole('button', { name: 'Yes' })
      .click();
    await expect.poll(async () => (await row(id))?.stage).toBe('applied');
    await expect.element(page.getByText('Did you finish these?')).not.toBeInTheDocument();
  });

  test('draws only what is in sight of ten thousand, and the keyboard reaches the last', async () => {
    const events = Array.from({ length: 10_000 }, (_, at): JournalEvent => {
      const id = crypto.randomUUID();
      const fields = { title: `Job ${at}`, company: 'Acme' };
      return {
        id,
        applicationId: id,
        by: 'person',
        type: 'applied',
        at: 1e12 - at * 1000,
        recordedAt: 1e12 - at,
        fields,
      };
    });
    await db.events.bulkAdd(events);
    await db.applications.bulkAdd(events.map((event) => fold([event])!));
    open();
    await expect.poll(titles, { timeout: 20_000 }).toContain('Job 0');
    expect(titles().length).toBeLessThan(60);
    app.querySelector<HTMLElement>('.td-title a')!.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Job 1');
    await userEvent.keyboard('{Control>}{End}{/Control}');
    await expect.poll(() => document.activeElement?.closest<HTMLElement>('[role=row]')?.dataset.index).toBe('9999');
    await userEvent.keyboard('{Home}{ArrowRight}');
    await expect.poll(() => document.activeElement?.textContent, { timeout: 5000 }).toBe('Job 9999');
    await page.getByRole('searchbox').fill('job 77');
    await expect.poll(() => titles().every((title) => title?.includes('77'))).toBe(true);
  }, 60_000);
});

test('the skip link leads to the content and leaves the page as it is', async () => {
  await noted('Carver', 'X');
  open();
  await expect.poll(titles).toHaveLength(1);
  app.querySelector<HTMLElement>('.skip')!.focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => document.activeElement?.tagName).toBe('MAIN');
  expect(titles()).toHaveLength(1);
});

describe('one application', () => {
  test('opens beside the list with the focus in it; Esc goes back to its row', async () => {
    await noted('Carver', 'X');
    open();
    await page.getByRole('link', { name: 'Carver' }).click();
    await expect.poll(() => document.activeElement?.className).toBe('side');
    expect(titles()).toEqual(['Carver']);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Carver');
    expect(location.hash).toBe('#/applications');
  });

  test('is edited in place: Enter keeps, Esc puts back', async () => {
    const id = await noted('Carver', 'X');
    open(`#/applications/${id}`);
    const field = page.getByRole('textbox', { name: 'Place' });
    await field.fill('Leeds');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await row(id))?.location).toBe('Leeds');
    await field.fill('York');
    await userEvent.keyboard('{Escape}');
    await expect.element(field).toHaveValue('Leeds');
    expect(location.hash).toContain(id);
    expect((await row(id))?.location).toBe('Leeds');
  });

  test('takes no address that a browser should not open', async () => {
    const id = await noted('Carver', 'X', 'applied', { url: 'javascript:alert(1)' });
    open(`#/applications/${id}`);
    const field = page.getByRole('textbox', { name: 'Address' });
    await expect.element(field).toHaveValue('javascript:alert(1)');
    await expect.element(page.getByRole('link', { name: /^Open the posting/ })).not.toBeInTheDocument();
    await field.fill('data:text/html,x');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/^Please give an address/)).toBeVisible();
    await field.fill('https://jobs.example/1');
    await userEvent.keyboard('{Enter}');
    const link = page.getByRole('link', { name: /^Open the posting/ });
    await expect.element(link).toHaveAttribute('href', 'https://jobs.example/1');
    await expect.element(link).toHaveAttribute('rel', expect.stringContaining('noopener'));
  });

  test('a date of application says that it was applied for', async () => {
    const id = await noted('Carver', 'X', 'saved');
    open(`#/applications/${id}`);
    await button('Add a date').click();
    await page.getByLabelText('Applied on').fill('2026-03-04');
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => (await row(id))?.stage).toBe('applied');
    expect(new Date((await row(id))!.appliedAt!).toDateString()).toBe('Wed Mar 04 2026');
  });

  test('shows what the page said as words, never as markup', async () => {
    const id = await seenOnPage(
      { title: '<img src=x onerror=alert(1)>', company: '<b>Acme</b>' },
      '<i>Sent</i> to Acme',
    );
    await db.postings.put({ applicationId: id, seenAt: 1, url: '', description: '<script>1</script>\n• One' });
    open(`#/applications/${id}`);
    await page.getByText(/^seen on the page/).click();
    await expect.element(page.getByText('<i>Sent</i> to Acme')).toBeVisible();
    await page.getByText('The posting as it was').click();
    await expect.element(page.getByText(/<script>1<.script>/)).toBeVisible();
    expect(app.querySelector('img, script, b, i')).toBeNull();
  });

  test('each entry of the timeline can be undone and brought back', async () => {
    const id = await noted('Carver', 'X');
    await journal.setStage(id, 'offer');
    open(`#/applications/${id}`);
    await button('Undo: Reached: Offer').click();
    await expect.poll(async () => (await row(id))?.stage).toBe('applied');
    await page.getByText('1 taken back').click();
    await button('Bring back: Reached: Offer').click();
    await expect.poll(async () => (await row(id))?.stage).toBe('offer');
  });

  test('is deleted, and comes back', async () => {
    const id = await noted('Carver', 'X');
    open(`#/applications/${id}`);
    await button('Delete this application').click();
    await expect.element(page.getByText('This application is not here any more.')).toBeVisible();
    expect(await row(id)).toBeUndefined();
    await button('Bring it back').click();
    await expect.element(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Carver');
  });

  test('is added by hand with title and employer', async () => {
    open('#/applications/new');
    await page.getByRole('textbox', { name: 'Title' }).fill('Night baker');
    await button('Add').click();
    await expect.element(page.getByText('Please name the employer.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Employer' }).fill('Corner Loaf');
    await button('Add').click();
    await expect
      .poll(() => db.applications.toArray())
      .toMatchObject([{ title: 'Night baker', company: 'Corner Loaf', stage: 'applied', outcome: 'open' }]);
    await expect.element(page.getByText('Noted: Night baker')).toBeVisible();
  });
});

describe('backup', () => {
  const choose = (text: string) => {
    const input = app.querySelector<HTMLInputElement>('input[type=file]')!;
    return userEvent.upload(input, new File([text], 'rebound.json', { type: 'application/json' }));
  };

  test('is restored after a look at it, and the restore can be undone', async () => {
    await noted('From the file', 'X');
    const file = JSON.stringify(await createBackup(db, Date.now()));
    await Promise.all([db.applications.clear(), db.events.clear()]);
    await noted('Here before', 'Y');
    open('#/data');
    await expect.element(page.getByText('Choose a backup file')).toBeVisible();
    await choose(file);
    await expect.element(page.getByText('This is in the file')).toBeVisible();
    expect((await db.applications.toArray()).map((one) => one.title)).toEqual(['Here before']);
    await page.getByRole('radio', { name: 'Replace what is here' }).click();
    await button('Replace what is here').click();
    await expect.poll(async () => (await db.applications.toArray()).map((one) => one.title)).toEqual(['From the file']);
    await button('Undo the restore').click();
    await expect.poll(async () => (await db.applications.toArray()).map((one) => one.title)).toEqual(['Here before']);
  });

  test('that is damaged is refused in words, and nothing changes', async () => {
    await noted('Here before', 'Y');
    const file = JSON.stringify(await createBackup(db, Date.now()));
    open('#/data');
    await expect.element(page.getByText('Choose a backup file')).toBeVisible();
    await choose(file.slice(0, -100));
    await expect.element(page.getByText(/The file ends too early/)).toBeVisible();
    await choose('{"format":"rebound","version":99}');
    await expect.element(page.getByText(/made by a newer Rebound/)).toBeVisible();
    await choose(file.replace('"type":"edited"', '"type":"eaten"'));
    await expect.element(page.getByText(/The first place that is wrong is "tables.events/)).toBeVisible();
    expect(await db.applications.count()).toBe(1);
  });
});

describe('settings', () => {
  test('the theme is put on the page at once and remembered', async () => {
    open('#/settings');
    await page.getByRole('radio', { name: 'Dark' }).click();
    await expect.poll(() => document.documentElement.dataset.theme).toBe('dark');
    expect((await readSettings()).theme).toBe('dark');
    await page.getByRole('radio', { name: 'As the system has it' }).click();
    await expect.poll(() => document.documentElement.dataset.theme).toBeUndefined();
  });

  test('the note on job pages is switched off by site', async () => {
    await noted('Carver', 'X', 'applied', { site: 'acme' });
    open('#/settings');
    await page.getByRole('group', { name: 'On these sites' }).getByRole('checkbox', { name: 'Acme Jobs' }).click();
    await expect.poll(async () => (await readSettings()).overlaySites).toEqual({ acme: false });
  });

  test('a built-in site is switched off and on, and an added one is given up through the background', async () => {
    const told: unknown[] = [];
    browser.runtime.onMessage.addListener((message) => void told.push(message));
    await changeSettings(() => ({ watchedSites: ['careers.kelp.example'] }));
    open('#/settings');
    const builtIn = page.getByRole('group', { name: 'Built in' }).getByRole('checkbox', { name: 'Acme Jobs' });
    await builtIn.click();
    await expect.poll(async () => (await readSettings()).sitesOff).toEqual(['acme']);
    await builtIn.click();
    await expect.poll(async () => (await readSettings()).sitesOff).toEqual([]);
    await page.getByRole('button', { name: 'Stop watching' }).click();
    await expect.poll(() => told).toContainEqual({ type: 'unwatch', host: 'careers.kelp.example' });
  });

  test('the language of dates, the country and the week are kept at once', async () => {
    await noted('Carver', 'X');
    open('#/settings');
    await page.getByRole('combobox', { name: 'Dates and numbers' }).selectOptions('Deutsch (Deutschland)');
    await expect.element(page.getByText('Saved.')).toBeVisible();
    await page.getByRole('combobox', { name: 'Where you look for work' }).selectOptions('United States');
    await expect.element(page.getByText('As usual there: Sunday')).toBeInTheDocument();
    await page.getByRole('checkbox', { name: 'Saturday' }).click();
    await expect
      .poll(readSettings)
      .toMatchObject({ locale: 'de-DE', country: 'US', firstDay: 0, workingDays: [1, 2, 3, 4, 5, 6] });
    await expect.poll(() => app.textContent).toContain('12.345,67');
    await button('As usual there').click();
    await expect.poll(async () => (await readSettings()).workingDays).toBeUndefined();
  });

  test('quiet hours are changed and switched off', async () => {
    open('#/settings/reminders');
    await expect.poll(() => document.activeElement?.textContent).toBe('Reminders');
    await page.getByLabelText('From').fill('22:30');
    await expect.poll(async () => (await readSettings()).quiet).toMatchObject({ on: true, from: '22:30' });
    await page.getByRole('checkbox', { name: 'Keep quiet' }).click();
    await expect.poll(async () => (await readSettings()).quiet.on).toBe(false);
    await expect.element(page.getByLabelText('From')).toBeDisabled();
  });
});

describe('the first run', () => {
  beforeEach(async () => {
    await changeSettings(() => ({ welcomedAt: undefined, welcomeStep: '' }));
    await expect.poll(() => settings.value?.welcomedAt).toBeUndefined();
  });

  test("explains itself, asks what is the person's to choose, and ends with a first entry in the list", async () => {
    open('#/');
    await expect.element(page.getByText('Nothing leaves this device')).toBeVisible();
    await button('Next').click();
    await expect.poll(() => document.activeElement?.textContent).toBe('What it does on job pages');
    await page.getByRole('radio', { name: 'Show it, but not on LinkedIn' }).click();
    await button('Next').click();
    await page.getByRole('combobox', { name: 'Where you look for work' }).selectOptions('Germany');
    await button('Next').click();
    await button('I applied').click();
    await expect.element(page.getByText('Please give it a title.')).toBeVisible();
    await page.getByRole('textbox', { name: 'Title' }).fill('Night baker');
    await page.getByRole('textbox', { name: 'Employer' }).fill('Corner Loaf');
    await button('I applied').click();
    await expect.poll(() => location.hash).toMatch(/^#.applications.[0-9a-f-]{36}$/);
    await expect.poll(() => document.querySelector('main')?.textContent).toContain('Night baker');
    expect(await readSettings()).toMatchObject({
      overlay: true,
      overlaySites: { linkedin: false },
      country: 'DE',
      welcomedAt: expect.any(Number),
    });
    location.hash = '#/';
    await expect.poll(() => location.hash).not.toBe('#/');
    expect(location.hash).not.toContain('welcome');
  });

  test('goes on where the person stopped, and may be skipped', async () => {
    open('#/welcome/pages');
    await expect.element(page.getByText('Step 2 of 4')).toBeVisible();
    await button('Back').click();
    await expect.element(page.getByText('Step 1 of 4')).toBeVisible();
    await button('Next').click();
    await expect.poll(async () => (await readSettings()).welcomeStep).toBe('pages');
    location.hash = '#/';
    await expect.poll(() => location.hash).toBe('#/welcome/pages');
    await button('Skip this').click();
    await expect.element(page.getByText('No applications yet')).toBeVisible();
    expect((await readSettings()).welcomedAt).toBeGreaterThan(1);
  });

  test('tells of an application that came meanwhile', async () => {
    open('#/welcome/first');
    await expect.element(page.getByText('Begin with one, in whichever way suits you.')).toBeVisible();
    await noted('Carver', 'X');
    await expect.element(page.getByText('There is 1 application here now.')).toBeVisible();
    await button('See your applications').click();
    await expect.poll(() => document.querySelector('main')?.textContent).toContain('Carver');
  });
});

describe('trouble', () => {
  test('a database that can not be opened is never shown as an empty list', async () => {
    db.close({ disableAutoOpen: false });
    const broken = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    open();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(page.getByText("Rebound can't open its notes")).toBeVisible();
    expect(document.body.textContent).not.toContain('No applications yet');
    broken.mockRestore();
  });

  test('what a newer Rebound wrote can be read, and not changed', async () => {
    const id = await noted('Carver', 'X');
    await db.meta.put({ key: 'schema', value: SCHEMA + 1 });
    open();
    await expect.element(page.getByText('A newer Rebound wrote these notes')).toBeVisible();
    await status('Carver').click();
    await page.getByRole('menuitemradio', { name: 'They said no' }).click();
    await expect.element(page.getByText(/Nothing was changed/)).toBeVisible();
    expect((await row(id))?.outcome).toBe('open');
  });
});
