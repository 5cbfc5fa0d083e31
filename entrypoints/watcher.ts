import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OUTBOX } from '../utils/capture/outbox.ts';
import { watch } from '../utils/capture/watch.ts';
import type { World } from '../utils/capture/world.ts';

export default defineUnlistedScript(() => {
  const world = globalThis as World;
  // Private windows leave no record: not even in the outbox, which does not say where an entry came from.
  if (browser.extension?.inIncognitoContext || world.reboundWatcher?.alive()) return;
  world.reboundWatcher = watch({
    window,
    site: world.reboundSite,
    extras: () => ({ generic: world.reboundGeneric, words: world.reboundWords }),
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
