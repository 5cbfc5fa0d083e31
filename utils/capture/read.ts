import type { Page } from './page.ts';
import type { Posting, Reading } from './posting.ts';
import type { Site } from './site.ts';
import { canonicalUrl } from './url.ts';

/** An adapter with its id (the name of its file). */
export type KnownSite = Site & { id: string };

/**
 * Reads a page: what it is, and which posting it is about. Order of attack: JSON-LD, microdata, Open Graph, then the
 * site's adapter, then what any page about a job has in common.
 */
export function read(page: Page, site?: KnownSite): Reading {
  const postingId = site?.postingId?.(page);
  const confirmed = site?.confirmed?.(page);
  const url = (postingId && site?.canonical?.(page, postingId)) || canonicalUrl(page.url) || page.url.href;
  const id = site?.id ?? page.url.hostname;
  const posting: Posting = {
    ...site?.posting?.(page),
    postingId,
    url,
    site: id,
    keys: postingId ? [`${id}:${postingId}`, url] : [url],
  };
  if (confirmed) return { kind: 'confirmation', confirmation: confirmed };
  const kind = site?.kindOf?.(page) ?? (posting.title ? 'listing' : 'other');
  return { kind, posting: kind === 'other' || kind === 'results' ? undefined : posting };
}
