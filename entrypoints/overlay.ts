import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createOverlay, type OverlayPort, type Placement } from '../components/overlay/createOverlay.ts';
import type { OverlayView } from '../utils/messages.ts';

/** Injected again when there is something new to say: then the one that lives here asks again. */
const world = globalThis as typeof globalThis & { reboundOverlay?: () => Promise<void> };

const port: OverlayPort = {
  alive: () => Boolean(browser.runtime?.id),
  act: (act) => browser.runtime.sendMessage({ type: 'overlay', act }),
  remember: (site, placement) => void browser.storage.local.set({ [`overlay:${site}`]: placement }),
  async recall(site) {
    const key = `overlay:${site}`;
    const { folded, y } = ((await browser.storage.local.get(key))[key] ?? {}) as Partial<Placement>;
    return typeof y === 'number' ? { folded: folded === true, y } : undefined;
  },
};

export default defineUnlistedScript(() => {
  world.reboundOverlay ??= start();
  void world.reboundOverlay();
});

function start() {
  const overlay = createOverlay(port);
  const refresh = async () => {
    if (port.alive()) await overlay.show((await port.act('ready')) ?? null);
  };
  browser.runtime.onMessage.addListener((message: { type?: string; view?: OverlayView | null }) => {
    if (message?.type === 'overlayView') void overlay.show(message.view ?? null);
  });
  // A page that comes back from the back-forward cache may tell an old story.
  addEventListener('pageshow', (event) => event.persisted && void refresh());
  return refresh;
}
