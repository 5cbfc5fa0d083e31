import { type Browser, browser } from 'wxt/browser';
import { changeSettings, readSettings } from '../../utils/settings.ts';
import { giveBack, grantedHosts, mayRead } from '../../utils/siteAccess.ts';
import { injectScripts, type WatchScript } from './injectWatchers.ts';
import { revokedHosts } from './session.ts';
import { stopIn } from './siteSwitches.ts';

const PREFIX = 'watch:';
let turn: Promise<unknown> = Promise.resolve();

/** The scripts of the sites that people added. */
export function watchScript(host: string): WatchScript {
  return { matches: [`*://${host}/*`], js: ['generic.js', 'watcher.js'] };
}

/**
 * Brings three things in line: the hosts that the browser lets us read, those in the settings, and the scripts registered
 * for them. Called at every start, for an update forgets registered scripts, and whenever a permission comes or goes,
 * also through the browser's own pages.
 */
export function followWatched(): Promise<void> {
  const done = turn.then(bringInLine);
  turn = done.catch(() => {});
  return done;
}

async function bringInLine(): Promise<void> {
  const { watchedSites: before } = await readSettings();
  const hosts = await grantedHosts();
  for (const host of before) if (!hosts.includes(host) && (await mayRead(host))) hosts.push(host);
  const gone = before.filter((host) => !hosts.includes(host));
  if (gone.length > 0 || hosts.length !== before.length) await changeSettings(() => ({ watchedSites: hosts }));
  const revoked = (await revokedHosts.load()).filter((host) => !hosts.includes(host));
  await revokedHosts.save([...new Set([...revoked, ...gone])]);

  const wanted = hosts.map(registrationOf);
  const registered = (await browser.scripting.getRegisteredContentScripts()).filter(({ id }) => id.startsWith(PREFIX));
  const stale = registered.filter((one) => !wanted.some((other) => same(one, other)));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale.map(({ id }) => id) });
  const missing = wanted.filter((one) => !registered.some((other) => same(one, other)));
  if (missing.length === 0) return;
  await browser.scripting.registerContentScripts(missing);
  // Also into pages that are open: one of them is where the person asked for it.
  await injectScripts(hosts.filter((host) => missing.some(({ id }) => id === PREFIX + host)).map(watchScript));
}

/** The person allowed a host that the browser may have had no need to ask for. */
export async function watchSite(host: string): Promise<boolean> {
  if (!(await mayRead(host))) return false;
  await changeSettings(({ watchedSites }) => ({ watchedSites: [...new Set([...watchedSites, host])] }));
  await followWatched();
  return true;
}

/** Stops watching a host and gives the permission back. Scripts first: without it, open pages are out of reach. */
export async function forgetSite(host: string): Promise<true> {
  await stopIn([`*://${host}/*`]);
  await changeSettings(({ watchedSites }) => ({ watchedSites: watchedSites.filter((one) => one !== host) }));
  await giveBack(host);
  await followWatched();
  return true;
}

function registrationOf(host: string): Browser.scripting.RegisteredContentScript {
  return {
    ...watchScript(host),
    id: PREFIX + host,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_end',
    persistAcrossSessions: true,
  };
}

function same(a: Browser.scripting.RegisteredContentScript, b: Browser.scripting.RegisteredContentScript): boolean {
  const said = ({ id, matches, js }: typeof a) =>
    JSON.stringify([id, matches, js?.map((file) => file.replace(/^\//, ''))]);
  return said(a) === said(b);
}
