import ownDomains from 'virtual:own-domains';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGeneric } from '../utils/capture/generic/generic.ts';
import { madeBy } from '../utils/capture/ownDomain.ts';
import { createPage } from '../utils/capture/page.ts';
import { confirmationIn, labelKind, vetoIn } from '../utils/capture/phrases.ts';
import type { World } from '../utils/capture/world.ts';

/** For sites that no adapter knows, or hardly; goes in front of the watcher, and of the adapter if there is one. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world.reboundGeneric = readGeneric;
  world.reboundSite ??= madeBy(createPage(document), ownDomains);
  world.reboundWords = { confirmationIn, labelKind, vetoIn };
});
