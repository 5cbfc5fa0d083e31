import { browser } from 'wxt/browser';
import type { World } from '../../utils/capture/world.ts';
import { readSettings } from '../../utils/settings.ts';
import { rememberedFrames } from './frames.ts';
import { injectScripts, manifestScripts } from './injectWatchers.ts';
import { builtInSites } from './ownSites.ts';
import { tabMemory } from './session.ts';
import { showOverlay } from './showOverlay.ts';

/**
 * Follows the switches of the built-in sites into pages that are open: takes everything of ours away where a site was
 * switched off, and puts it back where one was switched on. Pages that open later ask by themselves.
 */
export async function followSwitches(before: unknown): Promise<void> {
  const { sitesOff: now } = await readSettings();
  const was = offIn(before);
  const off = now.filter((id) => !was.includes(id));
  const on = was.filter((id) => !now.includes(id));
  const sites = builtInSites();
  const matchesOf = (ids: string[]) => sites.filter(({ id }) => ids.includes(id)).flatMap(({ matches }) => matches);
  if (off.length > 0) {
    await stopIn(matchesOf(off), off);
    for (const { tabId, frameId } of await rememberedFrames()) await stopFrames({ tabId, frameIds: [frameId] }, off);
  }
  if (on.length > 0)
    await injectScripts(manifestScripts().filter(({ js }) => on.some((id) => js.includes(`sites/${id}.js`))));
}

/** Takes watcher, marks and overlay away from the open pages at these addresses; of these sites only, if any are named. */
export async function stopIn(matches: readonly string[], ids: string[] = []): Promise<void> {
  for (const { id: tabId } of await browser.tabs.query({ url: [...matches], discarded: false })) {
    if (tabId === undefined) continue;
    await stopFrames({ tabId, allFrames: true }, ids);
    await tabMemory.save(tabId, {});
    await showOverlay(tabId, null);
  }
}

async function stopFrames(
  target: { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] },
  ids: string[],
): Promise<void> {
  await browser.scripting.executeScript({ target, func: stopHere, args: [ids] }).catch(() => undefined);
}

/** Runs in the page, in our own world. */
function stopHere(ids: string[]): void {
  const world = globalThis as World;
  if (ids.length > 0 && !ids.includes(world.reboundSite?.id ?? '')) return;
  world.reboundWatcher?.stop();
  world.reboundMarks?.stop();
}

function offIn(settings: unknown): string[] {
  const { sitesOff } = (settings ?? {}) as { sitesOff?: unknown };
  return Array.isArray(sitesOff) ? sitesOff : [];
}
