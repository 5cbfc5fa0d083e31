import { confirmationOf } from './confirmation.ts';
import type { Generic } from './generic/generic.ts';
import type { Page } from './page.ts';
import type { Posting, Reading } from './posting.ts';
import type { Site } from './site.ts';
import { nonEmpty } from './structured/fields.ts';
import { openGraph } from './structured/openGraph.ts';
import { plainText } from './structured/plainText.ts';
import { type Structured, structured } from './structured/structured.ts';
import { fold } from './text.ts';
import { canonicalUrl, cutUrl } from './url.ts';
import type { Words } from './words.ts';

/** An adapter with its id (the name of its file). */
export type KnownSite = Site & { id: string };

/** What reads a site that has no adapter, or one that says little; a part of its own, so that other sites don't pay for it. */
export type GenericReader = (page: Page, said?: Structured, ownId?: string) => Generic;

/** Parts that not every page is given. */
export interface Extras {
  generic?: GenericReader;
  words?: Words;
  /** Known to be a listing that nobody has begun to apply for: it isn't worth looking for a confirmation. */
  settled?: boolean;
}

/** A reading without the description, which takes longest. */
export interface Glance extends Reading {
  describe?(): string | undefined;
}

/** Reads a page: what it is, and which posting it is about, with all that is said of it. */
export function read(page: Page, site?: KnownSite, extras?: Extras): Reading {
  return described(glance(page, site, extras));
}

/** Adds the description to a reading. To be asked while the page is still as it was. */
export function described({ describe, ...reading }: Glance): Reading {
  const description = reading.posting && describe?.();
  return description ? { ...reading, posting: { ...reading.posting!, description } } : reading;
}

/**
 * Reads a page but for the description. Order of attack: JSON-LD, then microdata, then the site's adapter, which
 * overrides both; without an adapter, what any page about a job has in common (`generic`).
 */
export function glance(page: Page, site?: KnownSite, { generic, words, settled }: Extras = {}): Glance {
  const decided = site?.kindOf?.(page);
  const confirmation = settled
    ? undefined
    : (site?.confirmed?.(page) ?? (words && confirmationOf(page, words, site?.form)));
  if (!confirmation && (decided === 'other' || decided === 'results')) return { kind: decided };
  const own = nonEmpty(site?.posting?.(page) ?? {});
  const ownId = site?.postingId?.(page);
  const said = site?.ignoreStructured?.(page) ? undefined : structured(page, { title: own.title, postingId: ownId });
  // An adapter that knows what a page is knows what is on it. Where it knows only that this is the form for a certain posting, the
  // form may say the rest.
  const asks = !decided || (decided === 'form' && site?.general && ownId);
  const seen = asks ? generic?.(page, nonEmpty({ ...said?.fields, ...own }), ownId) : undefined;
  const fields: Partial<Posting> = { ...seen?.fields, ...said?.fields, ...own };
  // Last resorts, for the many application systems without structured data. A board's own name is not the employer's.
  const named = ownId && !decided && !seen ? openGraph(page) : undefined;
  fields.title ||= named?.title;
  fields.company ||= site?.employer?.(page) ?? (site?.kind === 'ats' ? named?.company : undefined);
  // An adapter's ids are not of the same kind as those in structured data, which may be the employer's own.
  const id = ownId ?? (site?.postingId ? undefined : (said?.fields.postingId ?? seen?.fields.postingId));
  const posting = address(page, site, fields, id);
  const describe = () =>
    said?.describe() ||
    seen?.describe?.() ||
    (site?.description && plainText(page.find(site.description))) ||
    undefined;
  const kind = decided ?? (seen && known(seen.kind, site, ownId)) ?? (posting.title ? 'listing' : 'other');
  // Beside a posting that invites to apply, words alone may speak of anything, or of an earlier application: the watcher
  // compares them with what was there before.
  const sure = site?.general ? decided === 'form' || decided === 'listing' : decided;
  const beside = sure || own.title || inviting(page, site, seen);
  if (confirmation && (confirmation.how !== 'text' || !beside))
    return { kind: 'confirmation', posting: posting.title || ownId ? posting : undefined, confirmation, describe };
  if (kind === 'other' || kind === 'results') return { kind };
  return {
    kind,
    posting: posting.title || ownId || kind === 'listing' ? posting : { ...posting, keys: [] },
    ...(confirmation && { confirmation }),
    describe,
  };
}

/** On a site whose postings have addresses of their own, no other page is a listing, however much it looks like one. */
function known(kind: Generic['kind'], site: KnownSite | undefined, ownId: string | undefined): Generic['kind'] {
  return kind === 'listing' && site?.postingId && !ownId ? 'other' : kind;
}

/** Whether a control to begin an application shows. */
function inviting(page: Page, site: KnownSite | undefined, seen: Generic | undefined): boolean {
  const control = site?.apply && page.find(site.apply);
  return control ? page.visible(control) : Boolean(seen?.open);
}

function address(
  page: Page,
  site: KnownSite | undefined,
  fields: Partial<Posting>,
  postingId: string | undefined,
): Posting {
  const id = site?.id ?? page.url.hostname;
  const own = canonicalUrl(page.url) ?? cutUrl(page.url);
  const said = [fields.url, canonicalUrl(page.attr('href', 'link[rel=canonical]'), page.url)];
  const url =
    (postingId && site?.canonical?.(page, postingId)) ||
    said.find((one) => one && namesPosting(one, own, postingId)) ||
    own;
  const alias = postingId && site?.alias?.(page);
  const keys = [
    ...(postingId ? [`${id}:${postingId}`] : []),
    ...(alias ? [`${id}:${alias}`] : []),
    // The front page is the address of many; then only the names tell postings apart.
    ...(new URL(url).pathname + new URL(url).search === '/' ? (postingId ? [] : byNames(id, fields)) : [url]),
  ];
  return { ...fields, postingId, url, site: id, keys };
}

function byNames(site: string, { title, company }: Partial<Posting>): string[] {
  return title ? [`${site}:~${fold(title)}~${fold(company)}`] : [];
}

/** Pages of a whole site may share one "canonical" address, its front page or its search: those name no posting. */
function namesPosting(address: string, own: string, postingId: string | undefined): boolean {
  const [path, ownPath] = [address, own].map((one) => new URL(one).pathname.replace(/(?<!\/)\/+$/, '')) as [
    string,
    string,
  ];
  return Boolean(postingId && address.includes(postingId)) || (path !== '' && path.length >= ownPath.length);
}
