import { type Browser, browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { matchesAny } from '../../utils/capture/matches.ts';
import { rememberedFrames } from './frames.ts';

const STARTED = 'started';

/**
 * Puts a living watcher into pages that were open before this version ran: after an install, an update or an enable the
 * old scripts are cut off, and reloading the pages would cost people what they typed. Once per browser session and version.
 */
export async function injectWatchers(): Promise<void> {
  const { version, content_scripts: scripts = [] } = browser.runtime.getManifest();
  const known = await browser.storage.session.get(STARTED);
  if (known[STARTED] === version) return;
  await browser.storage.session.set({ [STARTED]: version });
  const watched = scripts.flatMap(({ matches = [] }) => matches);
  for (const { id: tabId } of await browser.tabs.query({ url: watched, discarded: false }))
    if (tabId !== undefined) await inject({ tabId, allFrames: true });
  for (const { tabId, frameId } of await rememberedFrames()) await inject({ tabId, frameIds: [frameId] });

  /** Each frame gets the scripts of the site that it shows, which need not be that of the page around it. */
  async function inject(target: Browser.scripting.InjectionTarget): Promise<void> {
    const frames = await browser.scripting.executeScript({ target, func: address }).catch(() => []);
    for (const { frameId, result } of frames) {
      const script = scripts.find(({ matches = [] }) => result && matchesAny(matches, new URL(result)));
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
