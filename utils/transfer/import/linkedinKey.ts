/** The key of a LinkedIn posting: https://www.linkedin.com/jobs/view/data-engineer-at-acme-4012345678 */
export function linkedinKey(url: URL): string | undefined {
  const id = /(^|\.)linkedin\.com$/.test(url.hostname) && /\/jobs\/view\/(?:[^/]*-)?(\d+)/.exec(url.pathname)?.[1];
  return id ? `linkedin:${id}` : undefined;
}
