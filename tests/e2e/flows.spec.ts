import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { canonicalUrl } from '../../utils/capture/url.ts';
import { type Extension, expect, test } from './extension.ts';
import type { Flow } from './flow.ts';

/** Walks `flows/`: a file each, named after its site (`linkedin.ts`, `linkedin-external.ts`). */
const folder = new URL('flows/', import.meta.url);
const names = readdirSync(folder).map((file) => basename(file, '.ts'));

/** Long enough for a page to be read, sent to the background and written down, if anything were. */
const SETTLE = 2_000;

for (const name of names) {
  const { default: flow } = (await import(`./flows/${name}.ts`)) as { default: Flow };

  test.describe(name, () => {
    test.beforeEach(({ extension }) => extension.serve(flow.pages));

    test('sent: noted once, with what the listing said', async ({ page, extension }) => {
      await page.goto(flow.start);
      const form = (await flow.apply(page)) ?? page;
      const last = (await flow.sent(form)) ?? form;

      await expect.poll(() => stages(extension), { timeout: 10_000 }).toEqual(['applied']);
      const [row] = await extension.applications();
      expect(row).toMatchObject(fields(flow));
      expect(row!.keys).toContain(`${flow.site}:${flow.posting.postingId}`);
      expect(row!.url).toBe(canonicalUrl(row!.url));

      const applied = (await extension.events()).filter((event) => event.type === 'applied');
      expect(applied).toHaveLength(1);
      expect(applied[0]).toMatchObject({ by: 'page', evidence: evidence(flow) });
      expect(applied[0]!.evidence!.sentence).toMatch(flow.evidence?.sentence ?? /^/);

      await last.reload();
      await last.waitForTimeout(SETTLE);
      expect(await stages(extension)).toEqual(['applied']);
      expect((await extension.events()).filter((event) => event.type === 'applied')).toHaveLength(1);
    });

    test('refused, and then abandoned: not counted as applied', async ({ page, extension }) => {
      await page.goto(flow.start);
      const form = (await flow.apply(page)) ?? page;
      await flow.refused(form);
      await page.waitForTimeout(SETTLE);
      await expectAtMostStarted(extension, flow);

      await page.goto(flow.start);
      const again = (await flow.apply(page)) ?? page;
      await (flow.abandoned?.(again) ?? page.goto(flow.start));
      await page.waitForTimeout(SETTLE);
      await expectAtMostStarted(extension, flow);
    });
  });
}

test('every site has a flow', () => {
  const sites = readdirSync(new URL('../../utils/sites/', import.meta.url)).map((file) => basename(file, '.ts'));
  const walked = new Set(names.map((name) => name.split('-')[0]));
  expect(sites.filter((site) => !walked.has(site))).toEqual([]);
});

const stages = async (extension: Extension) => (await extension.applications()).map((row) => row.stage);

const fields = ({ site, posting: { postingId: _, ...posting } }: Flow) => ({ site, ...posting, outcome: 'open' });

function evidence(flow: Flow) {
  const hosts = Object.keys(flow.pages).map((key) => new URL(key.replace(/^\w+ /, '')).host);
  return {
    how: flow.evidence?.how ?? expect.stringMatching(/^(url|element|text)$/),
    url: expect.stringMatching(new RegExp(`^https?://(${hosts.join('|').replaceAll('.', '\\.')})/`)),
  };
}

/** A false record is worse than a missed one; what was begun must be the right posting all the same. */
async function expectAtMostStarted(extension: Extension, flow: Flow) {
  const rows = await extension.applications();
  expect(rows.length).toBeLessThanOrEqual(1);
  for (const row of rows) {
    expect(row.stage).toBe('started');
    expect(row.appliedAt).toBeUndefined();
    expect(row).toMatchObject(fields(flow));
  }
}
