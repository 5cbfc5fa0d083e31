import { leadsAway } from '../leadsAway.ts';
import type { Page } from '../page.ts';
import type { PostingFields } from '../site.ts';
import { fold } from '../text.ts';
import { canonicalUrl } from '../url.ts';
import { wordsOf } from '../wordsOf.ts';
import { descriptionOf, fieldsOf } from './fields.ts';
import { jsonLdPostings } from './jsonLd.ts';
import { microdataPostings } from './microdata.ts';
import type { Node } from './node.ts';

export type Structured = Omit<PostingFields, 'description'> & { postingId?: string };

/**
 * The posting that the page is about, as its JSON-LD or else its microdata says; undefined when they describe none, or
 * only others (related jobs, the rows of a result list, the job that was on screen before).
 *
 * `known` is what an adapter is sure of: a posting with another id or another title is another posting. The description
 * takes longest to read, so it is read when asked for.
 */
export function structured(page: Page, known: Structured = {}): { fields: Structured; describe(): string } | undefined {
  const found =
    about(page, jsonLdPostings(page.document), known) ?? about(page, microdataPostings(page.document), known);
  return found && { fields: found.fields, describe: () => descriptionOf(found.node) };
}

function about(page: Page, nodes: Node[], known: Structured): { node: Node; fields: Structured } | undefined {
  const postings = nodes
    .map((node) => ({ node, fields: fieldsOf(node, page.url) }))
    .filter(({ fields }) => fields.title);
  if (!postings.length) return undefined;
  const lone = new Set(postings.map(({ fields }) => fold(fields.title))).size === 1;
  const names = headlines(page);
  let best: (typeof postings)[0] | undefined;
  let bestScore = 0;
  for (const posting of postings) {
    const score = likeness(page, names, posting.fields, known, lone);
    if (score > bestScore) [best, bestScore] = [posting, score];
  }
  return best;
}

/** How much speaks for the page being about this posting; 0 or less when nothing does. */
function likeness(page: Page, names: string[], posting: Structured, known: Structured, lone: boolean): number {
  const title = fold(posting.title);
  const isNamed = names.some((name) => name === title);
  let score = lone ? 1 : 0;
  if (known.title) score += sameTitle(fold(known.title), title) ? 4 : -20;
  if (known.postingId)
    score += mentions(posting, known.postingId) ? 8 : posting.postingId || posting.url ? (isNamed ? 0 : -4) : 0;
  if (posting.url && posting.url !== new URL('/', page.url).href) {
    if (addresses(page).includes(posting.url)) score += 8;
    // A row of a list links to the posting that it is about.
    else if (!isNamed && linksTo(page, posting.url)) score -= 6;
  }
  if (
    posting.postingId &&
    posting.postingId.length > 2 &&
    tokens(page.url.pathname + page.url.search).includes(posting.postingId.toLowerCase())
  )
    score += 6;
  if (isNamed) score += 4;
  else if (names.some((name) => ` ${name} `.includes(` ${title} `))) score += 2;
  // Two postings of one title: the page's own employer is in its title or address.
  if (posting.company && names.some((name) => name.includes(fold(posting.company)))) score += 1;
  return score;
}

const sameTitle = (one: string, other: string): boolean => one === other || one.includes(other) || other.includes(one);

const mentions = (posting: Structured, id: string): boolean =>
  posting.postingId?.toLowerCase() === id.toLowerCase() || tokens(posting.url ?? '').includes(id.toLowerCase());

/** The parts of an address that may be an id: whole segments and values, and the number or code at either end of a slug. */
const tokens = (address: string): string[] =>
  address
    .toLowerCase()
    .split(/[/?&=#]/)
    .flatMap((part) => [part, ...part.split(/[-_.]/)]);

/** The page's own names for its subject. */
function headlines(page: Page): string[] {
  const headings = [...page.document.querySelectorAll('h1, h2, [itemprop=title]')]
    .slice(0, 40)
    .filter((one) => page.visible(one) && !leadsAway(one, page.url));
  // A results page has its rows in second-level headings; a page about one job has few.
  const main = headings.filter((one) => one.localName !== 'h2' || headings.length < 8);
  return [...main.map(wordsOf), page.title(), page.meta('og:title', 'twitter:title')]
    .map((name) => fold(name))
    .filter(Boolean);
}

function addresses(page: Page): string[] {
  const own = [page.url.href, page.attr('href', 'link[rel=canonical]'), page.meta('og:url')];
  return own.flatMap((one) => canonicalUrl(one, page.url) ?? []);
}

function linksTo(page: Page, url: string): boolean {
  return [...page.document.links]
    .slice(0, 3000)
    .some((link) => link.href.startsWith(url.slice(0, 60)) && canonicalUrl(link.href) === url);
}
