import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { matchesAny } from '../../utils/capture/matches.ts';
import { readSettings } from '../../utils/settings.ts';
import { rememberedFrames } from './frames.ts';
import { watchScript } from './watchedSites.ts';

const STARTED = 'started';

/** Which scripts go to which addresses. */
export interface WatchScript {
  matches: string[];
  js: string[];
}

/** Those of the built-in sites, in the order of the manifest. Firefox gives its files with the extension's own address. */
export function manifestScripts(): WatchScript[] {
  const { content_scripts: scripts = [] } = browser.runtime.getManifest();
  const own = browser.runtime.getURL('/');
  return scripts.map(({ matches = [], js = [] }) => ({ matches, js: js.map((file) => file.replace(own, '')) }));
}

/**
 * Puts a living watcher into pages that were open before this version ran: after an install, an update or an enable the
 * old scripts are cut off, and reloading the pages would cost people what they typed. Once per browser session and version.
 */
export async function injectWatchers(): Promise<void> {
  const { version } = browser.runtime.getManifest();
  const known = await browser.storage.session.get(STARTED);
  if (known[STARTED] === version) return;
  await browser.storage.session.set({ [STARTED]: version });
  const { watchedSites } = await readSettings();
  await injectScripts([...manifestScripts(), ...watchedSites.map(watchScript)]);
}

/** Puts these scripts into the open pages and frames that they are for. */
export async function injectScripts(scripts: WatchScript[]): Promise<void> {
  const watched = scripts.flatMap(({ matches }) => matches);
  if (watched.length === 0) return;
  for (const { id: tabId } of await browser.tabs.query({ url: watched, discarded: false }))
    if (tabId !== undefined) await inject({ tabId, allFrames: true });
  for (const { tabId, frameId } of await rememberedFrames()) await inject({ tabId, frameIds: [frameId] });

  /** Each frame gets the scripts of the site that it shows, which need not be that of the page around it. */
  async function inject(target: Browser.scripting.InjectionTarget): Promise<void> {
    const frames = await browser.scripting.executeScript({ target, func: address }).catch(() => []);
    for (const { frameId, result } of frames) {
      const script = scripts.find(({ matches }) => result && matchesAny(matches, new URL(result)));
      if (!script) continue;
      const files = script.js as ScriptPublicPath[];
      await browser.scripting
        .executeScript({ target: { tabId: target.tabId, frameIds: [frameId] }, files })
        .catch(() => undefined);
    }
  }
}

/** Runs in the frame. One without an address of its own counts as part of the page that made it. */
function address(): string {
  return /^https?:/.test(location.href) ? location.href : document.baseURI;
}
