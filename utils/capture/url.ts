/** Parameters that say where a visitor came from, never which posting it is (see also `Site.canonical`). */
const TRACKING =
  /^(utm_.*|gclid|fbclid|msclkid|mc_[ce]id|_hs.*|trk|trkEmail|trackingId|refId|ref|referr?er|src|source|sourceid|campaign|gh_src|lever-(source|origin)|lipi|midToken|midSig|eBP|rltr|ijt|hhtmFrom|sol_key|trid|dcr_ci|iisn?|mode|in_iframe|needsRedirect|bga|jan1offset|session.*|jsessionid|sid|token|otpToken|validityToken|_csrf)$/i;

const MAX_URL = 2000;

/** An http(s) address without credentials, fragment, session and tracking parameters; undefined for anything else. */
export function canonicalUrl(input: string | URL | null | undefined, base?: string | URL): string | undefined {
  if (!input) return undefined;
  let url: URL;
  try {
    url = new URL(input, base);
  } catch {
    return undefined;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  url.username = '';
  url.password = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/;jsessionid=[^/]*/i, '');
  // Firefox can't walk `keys()` in a content script (https://bugzilla.mozilla.org/show_bug.cgi?id=1023984).
  for (const [name] of [...url.searchParams]) if (TRACKING.test(name)) url.searchParams.delete(name);
  url.searchParams.sort();
  return url.href.length > MAX_URL ? undefined : url.href;
}

/** An address as it is, cut where nothing longer is taken: a form behind a page of tokens is still somebody's application. */
export function cutUrl(url: URL): string {
  return url.href.slice(0, MAX_URL);
}
