import type { Page } from './page.ts';
import type { KnownSite } from './read.ts';

/**
 * The system that a page is made of, as it is on an employer's own domain; undefined when it is none of these, or one that has
 * nothing to say of this page: an employer who only takes the form from it made the rest.
 */
export function madeBy(page: Page, sites: readonly KnownSite[]): KnownSite | undefined {
  const found = sites.find((one) => one.own?.madeBy(page));
  const site = found && { ...found, ...found.own };
  if (!site?.postingId) return site;
  return site.postingId(page) || site.kindOf?.(page) || site.confirmed?.(page) ? site : undefined;
}
