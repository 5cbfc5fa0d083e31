import ownDomains from 'virtual:own-domains';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readGeneric } from '../utils/capture/generic/generic.ts';
import { madeBy } from '../utils/capture/ownDomain.ts';
import { createPage } from '../utils/capture/page.ts';
import { confirmationIn, labelKind, otherIn, thanksAt, vetoIn } from '../utils/capture/phrases.ts';
import type { World } from '../utils/capture/world.ts';

/** For pages on hosts that no adapter names; goes in front of the watcher. */
export default defineUnlistedScript(() => {
  const world = globalThis as World;
  world.reboundSite ??= madeBy(createPage(document), ownDomains);
  world.reboundGeneric = readGeneric;
  world.reboundWords = { confirmationIn, labelKind, thanksAt, otherIn, vetoIn };
});
