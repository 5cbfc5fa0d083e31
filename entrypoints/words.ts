import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { confirmationIn, labelKind, otherIn, thanksAt, vetoIn } from '../utils/capture/phrases.ts';
import type { World } from '../utils/capture/world.ts';

/** The words of job pages, for a watcher that is there already. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world.reboundWords ??= { confirmationIn, labelKind, thanksAt, otherIn, vetoIn };
  world.reboundWatcher?.look();
});
