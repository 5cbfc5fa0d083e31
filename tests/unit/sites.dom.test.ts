import { afterEach, describe, expect, test } from 'vitest';
import { readGeneric } from '../../utils/capture/generic/generic.ts';
import { matchesAny } from '../../utils/capture/matches.ts';
import { madeBy } from '../../utils/capture/ownDomain.ts';
import { createPage } from '../../utils/capture/page.ts';
import * as words from '../../utils/capture/phrases.ts';
import type { Posting } from '../../utils/capture/posting.ts';
import { type KnownSite, read } from '../../utils/capture/read.ts';
import type { Site } from '../../utils/capture/site.ts';
import { parseFixtures } from '../parseFixtures.ts';
import { renderedDocument } from './renderedDocument.ts';

/**
 * Walks both folders: every adapter has a fixture file, every fixture an adapter; each page of a fixture is read at its
 * own address, and must read as its head comment says. A page without an expectation fails; nothing is written by itself.
 */
const modules = import.meta.glob<Site>('../../utils/sites/*.ts', { eager: true, import: 'default' });
const sources = import.meta.glob<string>('../fixtures/*.html', { eager: true, query: '?raw', import: 'default' });
const idOf = (path: string) => path.replace(/^.*\/|\.\w+$/g, '');
const sites = Object.entries(modules).map(([path, site]): KnownSite => ({ ...site, id: idOf(path) }));

const fixturesOf = (id: string) => parseFixtures(sources[`../fixtures/${id}.html`] ?? '', id);

afterEach(() => {
  document.body.replaceChildren();
});

test('every fixture file belongs to an adapter', () => {
  expect(
    Object.keys(sources)
      .map(idOf)
      .filter((id) => !sites.some((site) => site.id === id)),
  ).toEqual([]);
});

describe.each(sites)('$id', (site) => {
  const fixtures = fixturesOf(site.id);

  test('has a fixture for each thing that the adapter claims', () => {
    const kinds = new Set(fixtures.map((fixture) => fixture.kind));
    expect(kinds).toContain('listing');
    expect(kinds).toContain('results');
    if (site.confirmed) expect(kinds).toContain('confirmation');
    if (site.own) expect(fixtures.some(({ own, kind }) => own && kind === 'listing')).toBe(true);
    // Some sites have the form on the listing itself.
    if (site.form || site.submit)
      expect(fixtures.some(({ kind, finds }) => kind === 'form' || finds?.form || finds?.submit)).toBe(true);
  });

  test.each(fixtures)('$name', async (fixture) => {
    const page = createPage(await renderedDocument(fixture.html), fixture.url);
    const made = madeBy(page, sites);
    expect([undefined, site.id]).toContain(made?.id);
    if (fixture.own) expect(made?.id).toBe(site.id);
    const reading = read(page, fixture.own ? made : site, {
      words,
      ...((fixture.own || site.general) && { generic: readGeneric }),
    });
    expect(reading.kind).toBe(fixture.kind);
    if (fixture.kind === 'listing')
      expect(Object.keys(fixture.posting ?? {})).toEqual(expect.arrayContaining(['title', 'company', 'postingId']));
    if (fixture.kind === 'results' || fixture.kind === 'other') expect(reading.posting).toBeUndefined();
    for (const [name, value] of Object.entries(fixture.posting ?? {}))
      expect(reading.posting?.[name as keyof Posting] ?? null, name).toEqual(value);
    if (fixture.confirmation) expect(reading.confirmation).toMatchObject(fixture.confirmation);
    for (const [name, found] of Object.entries(fixture.finds ?? {}))
      expect(Boolean(page.find((fixture.own ? made! : site)[name as 'apply'] ?? ':not(*)')), name).toBe(found);
  });

  test('matches its own pages, and no page of another site', () => {
    for (const { url, own = false } of fixtures) expect(matchesAny(site.matches, url), url.href).toBe(!own);
    for (const other of sites.filter((one) => one.id !== site.id))
      for (const fixture of fixturesOf(other.id))
        expect(matchesAny(site.matches, fixture.url), fixture.url.href).toBe(false);
  });
});
