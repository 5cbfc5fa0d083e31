import { matchesAny } from '../matches.ts';
import { createPage } from '../page.ts';
import type { KnownSite } from '../read.ts';
import { canonicalUrl } from '../url.ts';

type Address = Pick<HTMLAnchorElement, 'href' | 'protocol' | 'hostname'> & Partial<Pick<Element, 'getAttribute'>>;
/** As long as a question allows; no real address of a posting is. */
const MAX_KEY = 2_000;

/**
 * Says under which key the posting behind a link would be known, without going there: the id that the site puts on its links,
 * or the adapter's own rule for ids, over the link's address. Where no adapter has one, the address itself. Undefined for
 * links that leave the site, and for those that lead to no posting.
 */
export function cardKeys(window: Window & typeof globalThis, site?: KnownSite): (link: Address) => string | undefined {
  // Rules that also look at the page must find nothing: what is on this one says nothing about where a link leads.
  const nothing = window.document.implementation.createHTMLDocument('');
  return (link) => {
    const key = keyOf(link);
    return key && key.length <= MAX_KEY ? key : undefined;
  };

  function keyOf(link: Address): string | undefined {
    const { href, protocol, hostname } = link;
    if (!/^https?:$/.test(protocol)) return undefined;
    const id = site?.cardId && link.getAttribute?.(site.cardId);
    if (id) return `${site!.id}:${id}`;
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
  }
}
