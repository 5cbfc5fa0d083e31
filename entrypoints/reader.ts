import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGeneric } from '../utils/capture/generic/generic.ts';
import { confirmationIn, labelKind, otherIn, thanksAt, vetoIn } from '../utils/capture/phrases.ts';
import type { World } from '../utils/capture/world.ts';

/** Reads a page by what pages about jobs have in common; goes in front of adapters that know little of their site. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world.reboundGeneric = readGeneric;
  world.reboundWords = { confirmationIn, labelKind, thanksAt, otherIn, vetoIn };
});
