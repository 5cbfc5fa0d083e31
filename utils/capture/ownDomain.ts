import type { Page } from './page.ts';
import type { KnownSite } from './read.ts';

/** The system that a page is made of, as it is on an employer's own domain; undefined when it is none of these. */
export function madeBy(page: Page, sites: readonly KnownSite[]): KnownSite | undefined {
  const site = sites.find((one) => one.own?.madeBy(page));
  return site && { ...site, ...site.own };
}
