import type { Browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { OUTBOX } from '../utils/capture/outbox.ts';
import { watch } from '../utils/capture/watch.ts';
import { whenFilled } from '../utils/capture/whenFilled.ts';
import type { World } from '../utils/capture/world.ts';
import type { Settings } from '../utils/settings.ts';

export default defineUnlistedScript(() => whenFilled(window, start));

function start(): void {
  const world = globalThis as World & Partial<Record<'browser' | 'chrome', typeof Browser>>;
  // Asked for here: the browser makes its interface in a page when it is first touched, which frames of nothing can do without.
  const browser = (world.browser?.runtime?.id ? world.browser : world.chrome)!;
  // Private windows leave no record: not even in the outbox, which does not say where an entry came from.
  if (browser.extension?.inIncognitoContext || world.reboundWatcher?.alive()) return;
  const site = world.reboundSite;
  let stopped = false;
  const stop = () => {
    stopped = true;
    watcher.alive();
  };
  const watcher = watch({
    window,
    site,
    extras: () => ({ generic: world.reboundGeneric, words: world.reboundWords }),
    alive: () => !stopped && Boolean(browser.runtime?.id),
    tell: (sighting) =>
      void browser.runtime.sendMessage(sighting).then(
        (answer) => answer === 'stop' && stop(),
        () => {},
      ),
    keep(capture) {
      // Both at once: a message to a sleeping worker is lost when the page leaves (Chromium), and so is a write when the
      // tab closes (Firefox). The background counts them once.
      browser.storage.local
        .set({ [OUTBOX + capture.id]: capture })
        .catch(() => browser.runtime.sendMessage({ type: 'notKept' }))
        .catch(() => {});
      browser.runtime.sendMessage(capture).catch(() => {});
    },
  });
  world.reboundWatcher = { ...watcher, stop };
  // Asked meanwhile, so that on all other sites the first press is not missed.
  browser.storage.local.get('settings').then(
    ({ settings }) => (settings as Partial<Settings>)?.sitesOff?.includes(site?.id ?? '') && stop(),
    () => {},
  );
}
