import type { OwnSite } from '../../utils/capture/cards/knownCards.ts';
import { matchesAny } from '../../utils/capture/matches.ts';
import { manifestScripts } from './injectWatchers.ts';

/** The built-in sites by id, with the addresses that the browser gives their scripts to: as the manifest has it. */
export function builtInSites(): OwnSite[] {
  return manifestScripts().flatMap(({ js, matches }) => {
    const id = js.map((file) => /^sites\/(.+)\.js$/.exec(file)?.[1]).find(Boolean);
    return id ? [{ id, matches }] : [];
  });
}

/** The built-in sites that an address belongs to; nearly always one, or none. */
export function ownSites(url: URL): OwnSite[] {
  return builtInSites().filter(({ matches }) => matchesAny(matches, url));
}
