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
 * What pages look like in other states, languages, templates and years, known sites and unknown ones: each is read as the
 * extension reads it, by its address and by what it is made of.
 */
const modules = import.meta.glob<Site>('../../utils/sites/*.ts', { eager: true, import: 'default' });
const sources = import.meta.glob<string>('../fixtures/variations/*.html', {
  eager: true,
  query: '?raw',
  import: 'default',
});
const idOf = (path: string) => path.replace(/^.*\/|\.\w+$/g, '');
const sites = Object.entries(modules).map(([path, site]): KnownSite => ({ ...site, id: idOf(path) }));

afterEach(() => document.body.replaceChildren());

describe.each(Object.keys(sources))('%s', (file) => {
  test.each(parseFixtures(sources[file]!, idOf(file)))('$name', async (fixture) => {
    const page = createPage(await renderedDocument(fixture.html, fixture.url), fixture.url);
    const known = sites.find((site) => matchesAny(site.matches, fixture.url));
    const generic = known && !known.general ? undefined : readGeneric;
    const reading = read(page, known ?? madeBy(page, sites), { generic, words });
    expect({ kind: reading.kind, confirmation: reading.confirmation?.sentence }).toMatchObject({ kind: fixture.kind });
    if (fixture.kind === 'results' || fixture.kind === 'other') expect(reading.posting).toBeUndefined();
    const posting = Object.fromEntries(
      Object.keys(fixture.posting ?? {}).map((name) => [name, reading.posting?.[name as keyof Posting] ?? null]),
    );
    expect(posting).toEqual(fixture.posting ?? {});
    if (fixture.confirmation) expect(reading.confirmation).toMatchObject(fixture.confirmation);
  });
});
