import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { matchesAny } from '../../utils/capture/matches.ts';
import type { TabView } from '../../utils/messages.ts';
import { readSettings } from '../../utils/settings.ts';
import type { Parts } from './answerMessage.ts';
import { manifestScripts } from './injectWatchers.ts';
import { ownSites } from './ownSites.ts';
import { revokedHosts } from './session.ts';

/** Reading takes a moment after the script has begun. */
const READS_WITHIN = 1_500;

/**
 * What is on a tab. Where nothing watches the page, it is read now: opening the popup allows that for this tab, this once
 * (`activeTab`).
 */
export async function tabView({ tabs }: Pick<Parts, 'tabs'>, tabId: number): Promise<TabView | null> {
  const { url, title, incognito } = await browser.tabs.get(tabId).catch(() => ({}) as Partial<Browser>);
  if (incognito) return { kind: 'other', url: '', blocked: 'private' };
  if (url && !/^https?:/.test(url)) return { kind: 'other', url: '', blocked: 'browser' };
  const about = url ? await standing(new URL(url)) : {};
  if (about.blocked) return { kind: 'other', url: url ?? '', ...about };
  const known = await tabs.tabView(tabId);
  if (known && (!url || sameAddress(known.url, url))) return { ...known, ...about, title };
  await tabs.save(tabId, {});
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: scriptsFor(url) });
  } catch {
    return { kind: 'other', url: url ?? '', blocked: 'browser' };
  }
  for (const until = Date.now() + READS_WITHIN; Date.now() < until; ) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    const read = await tabs.tabView(tabId);
    if (read) return { ...read, ...about, title };
  }
  return null;
}

type Browser = { url: string; title: string; incognito: boolean };

/** How it stands with a page: who has it read, or that nobody has. Asking for a page that is no longer allowed is allowing it once. */
async function standing(url: URL): Promise<Pick<TabView, 'watched' | 'blocked' | 'site'>> {
  const { sitesOff, watchedSites } = await readSettings();
  const sites = ownSites(url);
  const off = sites.find(({ id }) => sitesOff.includes(id));
  if (off) return { blocked: 'off', site: off.id };
  if (sites.length > 0) return { watched: 'builtIn' };
  if (watchedSites.includes(url.hostname)) return { watched: 'added' };
  await revokedHosts.save((await revokedHosts.load()).filter((host) => host !== url.hostname));
  return { watched: 'once' };
}

function scriptsFor(url: string | undefined): ScriptPublicPath[] {
  const own = url && manifestScripts().find(({ matches }) => matchesAny(matches, new URL(url)));
  return (own ? own.js : ['/generic.js', '/watcher.js']) as ScriptPublicPath[];
}

function sameAddress(a: string, b: string): boolean {
  return a.split('#')[0] === b.split('#')[0];
}
