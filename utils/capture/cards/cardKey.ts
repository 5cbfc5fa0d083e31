import { matchesAny } from '../matches.ts';
import { createPage } from '../page.ts';
import type { KnownSite } from '../read.ts';
import { canonicalUrl } from '../url.ts';

type Address = Pick<HTMLAnchorElement, 'href' | 'protocol' | 'hostname'>;

/**
 * Says under which key the posting behind a link would be known, without going there: the adapter's own rule for ids, over
 * the link's address. Where no adapter has one, the address itself. Undefined for links that leave the site, and for those
 * that lead to no posting.
 */
export function cardKeys(window: Window & typeof globalThis, site?: KnownSite): (link: Address) => string | undefined {
  // Rules that also look at the page must find nothing: what is on this one says nothing about where a link leads.
  const nothing = window.document.implementation.createHTMLDocument('');
  return ({ href, protocol, hostname }) => {
    if (!/^https?:$/.test(protocol)) return undefined;
    const own = hostname === window.location.hostname;
    if (!own && !site) return undefined;
    const url = new URL(href);
    if (!own && !matchesAny(site!.matches, url)) return undefined;
    if (!site?.postingId) return url.pathname + url.search === '/' ? undefined : canonicalUrl(url);
    try {
      const postingId = site.postingId(createPage(nothing, url));
      return postingId && `${site.id}:${postingId}`;
    } catch {
      return undefined;
    }
  };
}
