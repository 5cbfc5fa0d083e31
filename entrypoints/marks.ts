import { browser } from '@wxt-dev/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawMark } from '../components/overlay/drawMark.ts';
import { markCards } from '../utils/capture/cards/markCards.ts';
import type { World } from '../utils/capture/world.ts';

/** Marks what is known on result lists. The background injects it only where the journal knows a posting of the site. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  if (world.reboundMarks?.alive()) {
    world.reboundMarks.refresh();
    return;
  }
  const site = world.reboundSite;
  const marks = markCards({
    window,
    ...(site && { site }),
    alive: () => Boolean(browser.runtime?.id),
    ask: (cards) => browser.runtime.sendMessage({ type: 'cards', site: site?.id ?? location.hostname, cards }),
    draw: drawMark,
  });
  world.reboundMarks = marks;
  browser.runtime.onMessage.addListener((message: { type?: string }) => {
    if (message?.type === 'cards') marks.refresh();
  });
});
