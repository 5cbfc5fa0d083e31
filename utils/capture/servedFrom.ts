import type { Page } from './page.ts';

const PARTS =
  'script[src],link[rel~=stylesheet][href],link[rel~=preload][href],link[rel~=preconnect][href],link[rel~=icon][href],img[src],iframe[src],form[action]';
const MAX_PARTS = 300;

/** Host names of all that a page is made of, without its own: scripts, styles, pictures, frames, and where its forms lead. */
export function hostsOf(page: Page): string[] {
  const hosts = new Set<string>();
  for (const part of page.all(PARTS).slice(0, MAX_PARTS)) {
    const address = part.getAttribute('src') ?? part.getAttribute('href') ?? part.getAttribute('action') ?? '';
    if (URL.canParse(address, page.url)) hosts.add(new URL(address, page.url).hostname);
  }
  hosts.delete(page.url.hostname);
  return [...hosts];
}

/** Whether one of these hosts, or one below them, serves a part of the page. */
export function servedFrom(page: Page, ...hosts: string[]): boolean {
  return hostsOf(page).some((one) => hosts.some((host) => one === host || one.endsWith(`.${host}`)));
}

/** First capture group of a pattern in the page's own host name, or in that of one of its parts. */
export function tenantOf(page: Page, pattern: RegExp): string | undefined {
  for (const host of [page.url.hostname, ...hostsOf(page)]) {
    const name = pattern.exec(host)?.[1];
    if (name) return name;
  }
  return undefined;
}
