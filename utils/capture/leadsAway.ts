import { fold } from './text.ts';

/** Whether a heading is a link as a whole, to another page: then it names that one. */
export function leadsAway(heading: Element, here: URL): boolean {
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  const href = link?.getAttribute('href');
  if (!link || !href || fold(link.textContent) !== fold(heading.textContent)) return false;
  return URL.canParse(href, here) && new URL(href, here).pathname !== here.pathname;
}
