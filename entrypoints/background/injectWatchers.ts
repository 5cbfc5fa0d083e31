import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';

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
  for (const { matches, js = [] } of scripts)
    for (const tab of await browser.tabs.query({ url: matches, discarded: false }))
      if (tab.id !== undefined)
        await browser.scripting
          .executeScript({ target: { tabId: tab.id, allFrames: true }, files: js as ScriptPublicPath[] })
          .catch(() => undefined);
}
