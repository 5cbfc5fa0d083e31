import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { App } from '../../components/popup/App.tsx';
import { SiteNames } from '../../components/ui/SiteNames.ts';
import { toast } from '../../components/ui/toast.ts';
import { db, SCHEMA } from '../../utils/journal/db.ts';
import { type Entry, journal } from '../../utils/journal/journal.ts';
import type { Application, Stage } from '../../utils/journal/types.ts';
import type { TabView } from '../../utils/messages.ts';
import { browser } from './fake-browser.ts';

const DAY = 86_400_000;
const MINUTE = 60_000;

/** What the background was told to look at again. */
let changed: string[];
let app: HTMLElement;

function open(view: TabView | null = null): void {
  render(
    <SiteNames.Provider value={{ other: 'Other Jobs' }}>
      <App tab={Promise.resolve(view)} />
    </SiteNames.Provider>,
    app,
  );
}

async function noted(title: string, company: string, stage: Stage, at = Date.now(), entry: Entry = {}) {
  const { applicationId } = await journal.addByHand({ ...entry, typed: { title, company, ...entry.typed } }, stage, at);
  return applicationId;
}

const rowsOf = (title: string): Promise<Application[]> =>
  db.applications.filter((one) => one.title === title).toArray();
const lately = () =>
  [...app.querySelectorAll('[aria-labelledby=lately] li')].map((row) => row.querySelector('a')?.text);

const POSTING: NonNullable<TabView['posting']> = {
  title: 'Night Baker',
  company: 'Corner Loaf',
  location: 'Leeds',
  description: 'Bread.\n• Nights',
  postingId: '7',
  url: 'https://jobs.example/7',
  site: 'acme',
  keys: ['acme:7', 'https://jobs.example/7'],
};
const listing = (more: Partial<typeof POSTING> = {}): TabView => ({
  kind: 'listing',
  url: POSTING.url,
  posting: { ...POSTING, ...more },
});

beforeEach(async () => {
  changed = [];
  toast.value = undefined;
  browser.runtime.onMessage.addListener((message: { type: string; applicationId: string }) => {
    if (message.type === 'changed') changed.push(message.applicationId);
  });
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
  await db.meta.put({ key: 'schema', value: SCHEMA });
  app = document.createElement('div');
  document.body.append(app);
});

afterEach(() => {
  render(null, app);
  app.remove();
  browser.reset();
});

test('a background that never answers is spoken of, and a list is not called empty meanwhile', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  let answer: ((health: object) => void) | undefined;
  browser.runtime.onMessage.addListener((message: { type: string }) =>
    message.type === 'health' ? new Promise((resolve) => (answer = resolve)) : undefined,
  );
  open();
  while (!answer) {
    await new Promise(requestAnimationFrame);
    vi.advanceTimersByTime(1);
  }
  vi.advanceTimersByTime(10_000);
  vi.useRealTimers();
  await expect.element(page.getByText(/does not answer\. If this stays, close your browser/)).toBeVisible();
  expect(app.textContent).not.toContain('Nothing noted yet');
  answer({});
  await expect.element(page.getByText('Nothing noted yet')).toBeVisible();
  expect(app.textContent).not.toContain('does not answer');
});

test('says what will be here, before there is anything', async () => {
  open();
  await expect.element(page.getByRole('heading', { name: 'Nothing noted yet' })).toBeVisible();
  await expect.element(page.getByText('No job found on this page.')).toBeVisible();
});

test.each([
  ['private', /^This is a private window\./],
  ['browser', /^The browser lets no extension read this page\./],
  ['off', /^Rebound is switched off on Other Jobs\.$/],
] as const)('says why nothing was read: %s', async (blocked, said) => {
  open({ kind: 'other', url: 'https://jobs.example/', blocked, site: 'other' });
  await expect.element(page.getByText(said)).toBeVisible();
  expect(app.textContent).not.toContain('No job found');
});

test('asks for the one host of a page that was read once, and has it watched when that is allowed', async () => {
  const told: unknown[] = [];
  const asked: unknown[] = [];
  let allowed = false;
  browser.runtime.onMessage.addListener((message: { type: string }, _sender, respond) => {
    if (message.type !== 'watch') return;
    told.push(message);
    (respond as (answer: boolean) => void)(true);
    return true;
  });
  const request = async (what: unknown) => {
    asked.push(what);
    return allowed;
  };
  Object.assign(browser, { permissions: { ...browser.permissions, request } });
  open({ ...listing(), watched: 'once' });
  await userEvent.click(page.getByRole('button', { name: 'Always watch jobs.example' }));
  await expect.element(page.getByText(/^Not allowed, so nothing has changed/)).toBeVisible();
  expect(told).toEqual([]);
  allowed = true;
  await userEvent.click(page.getByRole('button', { name: 'Always watch jobs.example' }));
  await expect.element(page.getByText('Rebound watches jobs.example, as you asked.')).toBeVisible();
  expect(asked).toEqual(Array(2).fill({ origins: ['*://jobs.example/*'] }));
  expect(told).toEqual([{ type: 'watch', host: 'jobs.example' }]);
});

test('shows the six that changed last, newest first', async () => {
  for (let n = 1; n <= 8; n++) await noted(`Job ${n}`, 'Fernway', 'applied');
  open();
  await vi.waitFor(() => expect(lately()).toEqual(['Job 8', 'Job 7', 'Job 6', 'Job 5', 'Job 4', 'Job 3']));
  await noted('Job 9', 'Fernway', 'saved');
  await vi.waitFor(() => expect(lately()[0]).toBe('Job 9'));
});

test('logs a no with two clicks, and takes it back with one', async () => {
  const id = await noted('Gardener', 'Fernway', 'interview');
  open();
  await userEvent.click(page.getByRole('button', { name: 'Status of Gardener: Interview' }));
  await userEvent.click(page.getByRole('menuitemradio', { name: 'They said no' }));
  await expect.element(page.getByText('No, after interview').first()).toBeVisible();
  expect(await db.applications.get(id)).toMatchObject({ stage: 'interview', outcome: 'rejected' });
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await vi.waitFor(async () => expect(await db.applications.get(id)).toMatchObject({ outcome: 'open' }));
  await vi.waitFor(() => expect(changed).toEqual([id, id]));
});

test('saves what the page said, and marks what the person changed as theirs', async () => {
  open(listing());
  await userEvent.click(page.getByRole('button', { name: 'Edit' }));
  await userEvent.fill(page.getByLabelText('Title'), 'Baker, nights');
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.element(page.getByRole('button', { name: 'Status of Baker, nights: Saved' }).first()).toBeVisible();
  const [row] = await rowsOf('Baker, nights');
  expect(row).toMatchObject({ company: 'Corner Loaf', location: 'Leeds', site: 'acme', keys: POSTING.keys });
  const events = await db.events.where({ applicationId: row!.id }).toArray();
  expect(events.find((event) => event.by === 'page')?.fields).toMatchObject({ title: 'Night Baker' });
  expect(events.find((event) => event.type === 'edited')).toMatchObject({
    by: 'person',
    fields: { title: 'Baker, nights' },
  });
  expect(await db.postings.get(row!.id)).toMatchObject({ description: 'Bread.\n• Nights' });
  expect(changed).toEqual([row!.id]);
});

test('notes "I applied" once, also at a double click', async () => {
  open(listing());
  await userEvent.dblClick(page.getByRole('button', { name: 'I applied' }));
  await expect.element(page.getByRole('button', { name: 'Status of Night Baker: Applied' }).first()).toBeVisible();
  expect(await rowsOf('Night Baker')).toHaveLength(1);
});

test('asks for the names when the page did not give them', async () => {
  open(listing({ title: undefined, company: undefined }));
  await expect.element(page.getByRole('button', { name: 'Save' })).toBeDisabled();
  await userEvent.fill(page.getByLabelText('Title'), 'Cook');
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await vi.waitFor(async () => expect(await rowsOf('Cook')).toHaveLength(1));
});

test('knows the posting again under any of its keys', async () => {
  await noted('Night Baker', 'Corner Loaf', 'applied', Date.now(), { keys: ['acme:7'] });
  open(listing());
  const here = page.getByRole('region', { name: 'This page' });
  await expect.element(here.getByRole('button', { name: 'Status of Night Baker: Applied' })).toBeVisible();
  await expect.element(here.getByText('applied today')).toBeVisible();
  expect(here.getByRole('button', { name: 'Save' }).query()).toBeNull();
});

test('shows markup from a page as the text that it is', async () => {
  const title = '<img src=x onerror=alert(1)>';
  open(listing({ title }));
  await expect.element(page.getByText(title)).toBeVisible();
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.element(page.getByRole('link', { name: title }).first()).toBeVisible();
  expect(app.querySelector('img')).toBeNull();
});

test('names earlier applications at this employer, and the same role apart from them', async () => {
  const other = await noted('Night Baker (m/w/d)', 'Corner Loaf GmbH', 'applied', Date.now() - 90 * DAY, {
    typed: { site: 'other' },
  });
  await noted('Day Baker', 'Corner Loaf', 'applied', Date.now() - 200 * DAY);
  await noted('Cashier', 'Corner Loaf', 'applied', Date.now() - 300 * DAY);
  await noted('Cashier', 'Corner Loaf and Sons', 'applied');
  await noted('Cleaner', 'Corner Loaf', 'saved');
  open(listing());
  const here = page.getByRole('region', { name: 'This page' });
  const same = here.getByRole('link', { name: 'You applied to this role 90 days ago on Other Jobs', exact: true });
  await expect.element(same).toHaveAttribute('href', `/options.html#/applications/${other}`);
  await userEvent.click(here.getByText('2 earlier applications here'));
  await expect.element(here.getByRole('link', { name: 'Day Baker' })).toBeVisible();
  expect(here.getByRole('link', { name: 'Cleaner' }).query()).toBeNull();

  // It is the same: this posting is known from now on.
  await userEvent.click(here.getByRole('button', { name: /^Merge/ }));
  await expect.element(here.getByRole('button', { name: 'Status of Night Baker (m/w/d): Applied' })).toBeVisible();
  expect((await db.applications.get(other))?.keys).toEqual(POSTING.keys);
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(same).toBeVisible();
  // It is not: that is remembered, also when this one is noted.
  await userEvent.click(here.getByRole('button', { name: /^Keep apart/ }));
  await expect.element(same).not.toBeInTheDocument();
  await userEvent.click(here.getByRole('button', { name: 'Save' }));
  await expect.element(here.getByRole('button', { name: 'Status of Night Baker: Saved' })).toBeVisible();
  expect(same.query()).toBeNull();
});

test('asks whether it was finished: not too soon, and not again before its time', async () => {
  const now = Date.now();
  const due = await noted('Cook', 'Cafe Meridian', 'started', now - 5 * MINUTE);
  await noted('Waiter', 'Cafe Meridian', 'started', now - MINUTE);
  const later = await noted('Porter', 'Cafe Meridian', 'started', now - 5 * MINUTE);
  await journal.answer(later, 'later');
  open();
  const asks = page.getByRole('region', { name: 'Did you finish?' });
  await expect.element(asks.getByText('Cook')).toBeVisible();
  expect(asks.getByRole('group').all()).toHaveLength(1);
  await userEvent.click(asks.getByRole('button', { name: 'Yes' }));
  await vi.waitFor(async () => expect(await db.applications.get(due)).toMatchObject({ stage: 'applied' }));
  await vi.waitFor(() => expect(asks.query()).toBeNull());
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await expect.element(asks.getByText('Cook')).toBeVisible();
});

test('asks about the page at hand in its place, and nowhere else', async () => {
  const id = await noted('Cook', 'Cafe Meridian', 'started', Date.now() - 5 * MINUTE);
  open({ kind: 'form', url: 'https://jobs.example/form', applicationId: id });
  const here = page.getByRole('region', { name: 'This page' });
  await userEvent.click(here.getByRole('button', { name: 'No', exact: true }));
  await vi.waitFor(async () => expect((await db.applications.get(id))?.stage).not.toBe('started'));
  expect(page.getByRole('region', { name: 'Did you finish?' }).query()).toBeNull();
});

test('adds one by hand, after asking for what is missing', async () => {
  open({ kind: 'other', url: 'https://careers.example/cook' });
  await userEvent.click(page.getByRole('button', { name: 'Add by hand' }));
  await expect.element(page.getByLabelText('Title')).toHaveFocus();
  await userEvent.keyboard('Cook{Enter}');
  await expect.element(page.getByRole('alert')).toHaveTextContent('Please name the employer.');
  await expect.element(page.getByLabelText('Employer')).toHaveFocus();
  await userEvent.keyboard('Cafe Meridian');
  await userEvent.click(page.getByRole('button', { name: 'I applied' }));
  await vi.waitFor(() => expect(lately()).toEqual(['Cook']));
  expect((await rowsOf('Cook'))[0]).toMatchObject({
    company: 'Cafe Meridian',
    stage: 'applied',
    url: 'https://careers.example/cook',
  });
  await expect.element(page.getByRole('button', { name: 'Add by hand' })).toHaveFocus();
});

test('refuses addresses that are no web addresses', async () => {
  open();
  await userEvent.click(page.getByRole('button', { name: 'Add by hand' }));
  await userEvent.fill(page.getByLabelText('Title'), 'Cook');
  await userEvent.fill(page.getByLabelText('Employer'), 'Cafe Meridian');
  await userEvent.fill(page.getByLabelText('Address, if there is one'), 'javascript:alert(1)');
  await userEvent.click(page.getByRole('button', { name: 'Save' }));
  await expect.element(page.getByText('Please give an address that begins with https:// or http://.')).toBeVisible();
  expect(await db.applications.count()).toBe(0);
});

test('leads from each entry to its place in the dashboard', async () => {
  const id = await noted('Gardener', 'Fernway', 'applied');
  open();
  const link = page.getByRole('link', { name: 'Gardener' });
  await expect.element(link).toHaveAttribute('href', `/options.html#/applications/${id}`);
  await expect.element(link).toHaveAttribute('target', '_blank');
});

test('reads a handful of rows, however many there are', async () => {
  const template = (await db.applications.get(await noted('Job', 'Employer', 'applied')))!;
  await db.applications.bulkPut(
    Array.from({ length: 3000 }, (_, n) => ({
      ...template,
      id: crypto.randomUUID(),
      title: `Job ${n}`,
      companyKey: `employer ${n}`,
      updatedAt: template.updatedAt + n,
    })),
  );
  let read = 0;
  const count = (row: Application) => {
    read++;
    return row;
  };
  db.applications.hook('reading', count);
  open(listing());
  await vi.waitFor(() => expect(lately()).toHaveLength(6));
  await expect.element(page.getByRole('button', { name: 'Save' })).toBeVisible();
  db.applications.hook('reading').unsubscribe(count);
  expect(read).toBeGreaterThan(0);
  expect(read).toBeLessThan(30);
});

test('says so when the notes cannot be opened, instead of showing none', async () => {
  db.close({ disableAutoOpen: false });
  const broken = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  open();
  await expect.element(page.getByRole('alert').getByText("Rebound can't open its notes")).toBeVisible();
  expect(page.getByText('Nothing noted yet').query()).toBeNull();
  broken.mockRestore();
});

test('names no private employer: not lately, not in a question, not on the page at hand', async () => {
  await journal.put('employer', { company: 'Corner Loaf', private: true, nickname: 'The early one' });
  await noted('Day Baker at Corner Loaf', 'Corner Loaf GmbH', 'applied', Date.now() - DAY);
  await noted('Pastry Cook', 'Corner Loaf', 'started', Date.now() - DAY);
  open(listing());
  const here = page.getByRole('region', { name: 'This page' });
  await expect.element(here.getByText('Night Baker')).toBeVisible();
  await expect.element(here.getByText('The early one', { exact: true })).toBeVisible();
  await here.getByText('1 earlier application here').click();
  await expect.element(page.getByRole('heading', { name: 'Lately' })).toBeVisible();
  await expect.poll(() => app.querySelectorAll('[aria-label="Private employer"]').length).toBeGreaterThan(3);
  expect(app.outerHTML).not.toMatch(/corner loaf/i);
  await here.getByRole('button', { name: 'Save' }).click();
  await expect.element(here.getByRole('button', { name: /^Status of Night Baker/ })).toBeVisible();
  expect(document.body.innerText).not.toMatch(/corner loaf/i);
  expect((await rowsOf('Night Baker'))[0]).toMatchObject({ company: 'Corner Loaf' });
});
