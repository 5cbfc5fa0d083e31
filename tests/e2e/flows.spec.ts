import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { canonicalUrl } from '../../utils/capture/url.ts';
import type { Application } from '../../utils/journal/types.ts';
import { parseFixtures } from '../parseFixtures.ts';
import { expect, test } from './extension.ts';
import type { Flow } from './flow.ts';

/**
 * Walks `flows/`: a file each, named after its site (`linkedin.ts`, `linkedin-external.ts`). Starting a browser and waiting take
 * longest, so several people apply at once, each in a tab of their own.
 */
const folder = new URL('flows/', import.meta.url);
const names = readdirSync(folder).map((file) => basename(file, '.ts'));
const flows = await Promise.all(
  names.map(async (name) => ({ name, ...((await import(`./flows/${name}.ts`)) as { default: Flow }).default })),
);
type Named = (typeof flows)[number];

/** So many at once keep two cores busy, but not for longer than a page has patience. */
const TOGETHER = 9;
/** Long enough for a page to be read, sent to the background and written down, if anything were. */
const SETTLE = 2_000;

// Each of these is the work of several.
test.describe.configure({ timeout: 120_000 });

for (const group of together(flows)) {
  const who = group.map(({ name }) => name).join(', ');

  test(`abandoned, refused and then sent: counted once, with what the listing said (${who})`, async ({
    context,
    extension,
  }) => {
    for (const flow of group) extension.serve(flow.pages);
    const pages = await tabs(group, context);
    await each(group, pages, async (flow, page) => {
      await page.goto(flow.start);
      const form = (await flow.apply(page)) ?? page;
      await (flow.abandoned?.(form) ?? page.goto(flow.start));
    });
    await pages[0]!.waitForTimeout(SETTLE);
    expectAtMostStarted(group, await extension.applications());

    const forms = await each(group, pages, async (flow, page) => {
      if (flow.abandoned) await page.goto(flow.start);
      const form = (await flow.apply(page)) ?? page;
      await flow.refused(form);
      return form;
    });
    await pages[0]!.waitForTimeout(SETTLE);
    expectAtMostStarted(group, await extension.applications());

    const last = await each(group, forms, async (flow, refused) => {
      let form = refused;
      if (flow.anew) {
        await form.goto(flow.start);
        form = (await flow.apply(form)) ?? form;
      }
      return (await flow.sent(form)) ?? form;
    });
    const stages = async () => new Map((await extension.applications()).map(({ title, stage }) => [title, stage]));
    await expect
      .poll(stages, { timeout: 20_000 })
      .toEqual(new Map(group.map(({ posting }) => [posting.title, 'applied'])));

    const rows = await extension.applications();
    const applied = (await extension.events()).filter((event) => event.type === 'applied');
    for (const flow of group) {
      const row = of(flow, rows)[0]!;
      expect.soft(row, flow.name).toMatchObject(fields(flow));
      expect.soft(row.keys, flow.name).toContain(`${flow.site}:${flow.posting.postingId}`);
      expect.soft(row.url, flow.name).toBe(canonicalUrl(row.url));
      const event = applied.find(({ applicationId }) => applicationId === row.id);
      expect.soft(event, flow.name).toMatchObject({ by: 'page', evidence: evidence(flow) });
      expect.soft(event?.evidence?.sentence, flow.name).toMatch(flow.evidence?.sentence ?? /^/);
    }

    await each(group, last, (_, page) => page.reload());
    await last[0]!.waitForTimeout(SETTLE);
    expect((await extension.applications()).map(({ title }) => title).sort()).toEqual(titles(group));
    expect((await extension.events()).filter((event) => event.type === 'applied')).toHaveLength(group.length);
  });
}

test('every site that says what became of an application has a flow', () => {
  const fixtures = new URL('../fixtures/', import.meta.url);
  const says = (file: string) =>
    parseFixtures(readFileSync(new URL(file, fixtures), 'utf8'), file).some(
      ({ kind, own }) => kind === 'confirmation' && !own,
    );
  const sites = readdirSync(fixtures).filter((file) => file.endsWith('.html') && says(file));
  const walked = new Set(names.map((name) => name.split('-')[0]));
  expect(sites.map((file) => basename(file, '.html')).filter((site) => !walked.has(site))).toEqual([]);
});

/** Groups of flows that can be walked at once: no two with a page at the same address, or for which a tab must be in front. */
function together(all: Named[]): Named[][] {
  const groups: Named[][] = [];
  for (const flow of all) {
    const meets = (other: Named) =>
      (flow.inNewTab && other.inNewTab) || Object.keys(flow.pages).some((url) => url in other.pages);
    const group = groups.find((one) => one.length < TOGETHER && !one.some(meets));
    if (group) group.push(flow);
    else groups.push([flow]);
  }
  return groups;
}

/** A tab for each. */
async function tabs(group: Named[], context: BrowserContext): Promise<Page[]> {
  const pages: Page[] = [];
  for (const _ of group) pages.push(await context.newPage());
  return pages;
}

/** Does it for all at once, but first for the one whose tab must be in front, and says whose failed. */
async function each<T>(
  group: Named[],
  pages: Page[],
  walk: (flow: Named, page: Page) => Promise<T>,
): Promise<Awaited<T>[]> {
  const first = group.findIndex(({ inNewTab }) => inNewTab);
  await pages[first]?.bringToFront();
  const ahead = first < 0 ? undefined : Promise.resolve(walk(group[first]!, pages[first]!));
  await ahead?.catch(() => {});
  const ends = await Promise.allSettled(
    group.map((flow, at) => (at === first ? (ahead as Promise<T>) : walk(flow, pages[at]!))),
  );
  const failed = ends.flatMap((end, at) => (end.status === 'rejected' ? `${group[at]?.name}: ${end.reason}` : []));
  expect(failed).toEqual([]);
  return ends.map((end) => (end as PromiseFulfilledResult<Awaited<T>>).value);
}

const of = (flow: Named, rows: Application[]) => rows.filter(({ title }) => title === flow.posting.title);
const titles = (group: Named[]) => group.map(({ posting }) => posting.title).sort();
const fields = ({ site, posting: { postingId: _, ...posting } }: Flow) => ({ site, ...posting, outcome: 'open' });

function evidence(flow: Flow) {
  const hosts = Object.keys(flow.pages).map((key) => new URL(key.replace(/^\w+ /, '')).host);
  return {
    how: flow.evidence?.how ?? expect.stringMatching(/^(url|element|text)$/),
    url: expect.stringMatching(new RegExp(`^https?://(${hosts.join('|').replaceAll('.', '\\.')})/`)),
  };
}

/** A false record is worse than a missed one; what was begun must be the right posting all the same. */
function expectAtMostStarted(group: Named[], rows: Application[]) {
  expect(titles(group)).toEqual(expect.arrayContaining(rows.map(({ title }) => title)));
  for (const flow of group) {
    const own = of(flow, rows);
    expect.soft(own.length, flow.name).toBeLessThanOrEqual(1);
    for (const row of own) {
      expect.soft(row.stage, flow.name).toBe('started');
      expect.soft(row.appliedAt, flow.name).toBeUndefined();
      expect.soft(row, flow.name).toMatchObject(fields(flow));
    }
  }
}
