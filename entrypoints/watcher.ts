import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OUTBOX } from '../utils/capture/outbox.ts';
import type { KnownSite } from '../utils/capture/read.ts';
import { watch } from '../utils/capture/watch.ts';

/** What the site's own script, registered in front of this one, and an earlier copy left for us; pages can't see it. */
interface World {
  reboundSite?: KnownSite;
  reboundWatching?: () => boolean;
}

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.reboundWatching?.()) return;
  world.reboundWatching = watch({
    window,
    site: world.reboundSite,
    alive: () => Boolean(browser.runtime?.id),
    tell: (sighting) => void browser.runtime.sendMessage(sighting).catch(() => {}),
    keep(capture) {
      // Both at once: a message to a sleeping worker is lost when the page leaves (Chromium), and so is a write when the
      // tab closes (Firefox). The background counts them once.
      browser.storage.local.set({ [OUTBOX + capture.id]: capture }).catch(() => {});
      browser.runtime.sendMessage(capture).catch(() => {});
    },
  });
});
