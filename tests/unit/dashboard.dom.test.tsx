import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { App } from '../../components/dashboard/App.tsx';
import { followSettings } from '../../components/ui/settings.ts';
import { toast } from '../../components/ui/toast.ts';
import { append } from '../../utils/journal/append.ts';
import { db, SCHEMA } from '../../utils/journal/db.ts';
import { fold } from '../../utils/journal/fold.ts';
import { journal } from '../../utils/journal/journal.ts';
import type { ApplicationFields, JournalEvent, Stage } from '../../utils/journal/types.ts';
import { changeSettings, readSettings } from '../../utils/settings.ts';
import { createBackup } from '../../utils/transfer/createBackup.ts';

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
    welcomedAt: 1,
    exportedAt: undefined,
  }));
  await followSettings();
  localStorage.clear();
  toast.value = undefined;
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

const titles = () => [...app.querySelectorAll('.row-what a')].map((link) => link.textContent);
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
    await page.getByRole('combobox', { name: 'Sort by' }).selectOptions('Title');
    await expect.poll(titles).toEqual(['Actor', 'Baker']);
    await page.getByRole('combobox', { name: 'Stage' }).selectOptions('Applied');
    await expect.poll(titles).toEqual(['Baker', 'Carver']);
    await page.getByRole('combobox', { name: 'Open or closed' }).selectOptions('Closed, any way');
    await expect.poll(titles).toEqual(['Carver']);
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
    await expect.poll(() => document.activeElement?.closest('.rows')).toBeTruthy();
    await expect.element(page.getByText('Carver: No, after interview')).toBeVisible();
    await button('Undo').click();
    await expect.poll(titles).toHaveLength(2);
    expect(await row(id)).toMatchObject({ outcome: 'open' });
  });

  test('the status menu works with the keyboard alone', async () => {
    const id = await noted('Carver', 'X');
    open();
    await expect.poll(titles).toHaveLength(1);
    app.querySelector<HTMLElement>('.row-status button')!.focus();
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
    app.querySelector<HTMLElement>('.row-what a')!.focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement?.textContent).toBe('Job 1');
    await userEvent.keyboard('{End}');
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
    const field = page.getByLabelText('Applied on');
    await field.fill('2026-03-04');
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
    await button('Restore, and replace what is here').click();
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
    await page.getByRole('checkbox', { name: 'Acme Jobs' }).click();
    await expect.poll(async () => (await readSettings()).overlaySites).toEqual({ acme: false });
  });

  test('the first run explains itself and asks once', async () => {
    await changeSettings(() => ({ welcomedAt: undefined }));
    open('#/');
    await expect.element(page.getByText('Nothing leaves this device')).toBeVisible();
    await page.getByRole('radio', { name: 'Show it, but not on LinkedIn' }).click();
    await button('Start').click();
    await expect.element(page.getByText('No applications yet')).toBeVisible();
    expect(await readSettings()).toMatchObject({ overlay: true, overlaySites: { linkedin: false } });
    location.hash = '#/';
    await expect.poll(() => location.hash).toBe('#/applications');
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
