import { browser } from 'wxt/browser';

/**
 * Access to sites that nobody built in: one host at a time, asked for at a click and given by the browser, which is also
 * who remembers it.
 */

const patternOf = (host: string) => `*://${host}/*`;

/** Asks the person, through the browser. To be called in a click, with no waiting before it. */
export function askForSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

export async function mayRead(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(host)] });
}

/** Gives the access back. What the browser counts as required stays. */
export async function giveBack(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
}

/** Single hosts that were allowed beside the built-in sites. All sites at once are nothing that we ask for: not counted. */
export async function grantedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const { host_permissions: builtIn = [] } = browser.runtime.getManifest();
  const hostOf = (origin: string) => /^(?:\*|https?):\/\/([^/*]+)\//.exec(origin)?.[1];
  // Compared by host: the browser forgets the paths of the patterns that it was given.
  const own = new Set(builtIn.map(hostOf));
  return [...new Set(origins.flatMap((origin) => hostOf(origin) ?? []))].filter((host) => !own.has(host));
}
