/** Whether an address fits a browser match pattern such as `*://*.example.com/jobs/*`. Hosts compare whole, never as substrings. */
export function matchesPattern(pattern: string, url: URL): boolean {
  const parts = /^(\*|https?):\/\/(\*|(?:\*\.)?[^/*]+)(\/.*)$/.exec(pattern);
  if (!parts) return false;
  const [, scheme, host, path] = parts as unknown as [string, string, string, string];
  const protocol = url.protocol.slice(0, -1);
  if (scheme === '*' ? !/^https?$/.test(protocol) : scheme !== protocol) return false;
  if (host !== '*') {
    const bare = host.replace(/^\*\./, '');
    if (url.hostname !== bare && !(host.startsWith('*.') && url.hostname.endsWith(`.${bare}`))) return false;
  }
  const source = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return new RegExp(`^${source}$`).test(url.pathname + url.search);
}

/** Whether any of the patterns fits. */
export function matchesAny(patterns: readonly string[], url: URL): boolean {
  return patterns.some((pattern) => matchesPattern(pattern, url));
}
