import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGeneric } from '../utils/capture/generic/generic.ts';
import { confirmationIn, labelKind, vetoIn } from '../utils/capture/phrases.ts';
import type { World } from '../utils/capture/world.ts';

/** For sites that no adapter knows; goes in front of the watcher. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world.reboundGeneric = readGeneric;
  world.reboundWords = { confirmationIn, labelKind, vetoIn };
});
