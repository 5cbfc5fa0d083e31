import type { Page } from './page.ts';
import type { Posting, Reading } from './posting.ts';
import type { Site } from './site.ts';
import { nonEmpty } from './structured/fields.ts';
import { plainText } from './structured/plainText.ts';
import { structured } from './structured/structured.ts';
import { canonicalUrl } from './url.ts';

/** An adapter with its id (the name of its file). */
export type KnownSite = Site & { id: string };

/**
 * Reads a page: what it is, and which posting it is about. Order of attack: JSON-LD, microdata, Open Graph, then the
 * site's adapter, then what any page about a job has in common.
 */
export function read(page: Page, site?: KnownSite): Reading {
  const confirmed = site?.confirmed?.(page);
  const kind = site?.kindOf?.(page);
  if (!confirmed && (kind === 'other' || kind === 'results')) return { kind };
  const own = nonEmpty(site?.posting?.(page) ?? {});
  const ownId = site?.postingId?.(page);
  const said = site?.ignoreStructured?.(page) ? undefined : structured(page, { title: own.title, postingId: ownId });
  const fields = { ...said, ...own };
  fields.company ||= site?.employer?.(page);
  fields.description ||= site?.description && plainText(page.find(site.description));
  const posting = address(page, site, fields, ownId ?? said?.postingId);
  if (confirmed)
    return { kind: 'confirmation', posting: posting.title || ownId ? posting : undefined, confirmation: confirmed };
  const decided = kind ?? (posting.title ? 'listing' : 'other');
  return { kind: decided, posting: decided === 'other' ? undefined : posting };
}

function address(
  page: Page,
  site: KnownSite | undefined,
  fields: Partial<Posting>,
  postingId: string | undefined,
): Posting {
  const id = site?.id ?? page.url.hostname;
  const own = canonicalUrl(page.url) ?? page.url.href;
  const said = [fields.url, canonicalUrl(page.attr('href', 'link[rel=canonical]'), page.url)];
  const url =
    (postingId && site?.canonical?.(page, postingId)) ||
    said.find((one) => one && namesPosting(one, own, postingId)) ||
    own;
  const keys = postingId ? [`${id}:${postingId}`, url] : [url];
  return { ...fields, postingId, url, site: id, keys };
}

/** Pages of a whole site may share one "canonical" address, its front page or its search: those name no posting. */
function namesPosting(address: string, own: string, postingId: string | undefined): boolean {
  const [path, ownPath] = [address, own].map((one) => new URL(one).pathname.replace(/\/+$/, '')) as [string, string];
  return Boolean(postingId && address.includes(postingId)) || (path !== '' && path.length >= ownPath.length);
}
