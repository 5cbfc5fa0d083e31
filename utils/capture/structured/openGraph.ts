import type { Page } from '../page.ts';
import { fold } from '../text.ts';
import type { Structured } from './structured.ts';

/** Between the parts of a page's name: "Night Baker - Crumb & Co | Careers". */
const BETWEEN = /\s+[-–—|·•]\s+/;

/**
 * What Open Graph says of the posting that a page is about. It names pages, not jobs, so it comes after JSON-LD and
 * microdata: the title is the name's first part that is not the site's own name, and the description is left to others.
 */
export function openGraph(page: Page): Structured {
  const site = page.meta('og:site_name');
  const title = page
    .meta('og:title')
    ?.split(BETWEEN)
    .find((part) => fold(part) !== fold(site));
  return { title, company: site };
}
