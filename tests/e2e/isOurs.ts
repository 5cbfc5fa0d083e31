import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether no page, but the extension itself, asked for this. A browser says on whose behalf it asks (measured with Chromium 156
 * and Firefox 153): an extension has an origin of its own, or it has hosts that it may read and asks without any; only what
 * somebody opens, and what a page in a sandbox sends, comes from nowhere as well. The browser's own services say nothing of that kind.
 */
export function isOurs({ origin, referer, ...said }: IncomingHttpHeaders): boolean {
  if (origin && /^[\w-]+-extension:/.test(origin)) return true;
  if (!said['sec-fetch-site'] || referer || /^https?:/.test(origin ?? '')) return false;
  return said['sec-fetch-dest'] !== 'document';
}
