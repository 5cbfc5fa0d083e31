import { browser } from 'wxt/browser';
import { knowsAny } from '../../utils/capture/cards/knownCards.ts';
import type { Database } from '../../utils/journal/db.ts';
import type { Sighting } from '../../utils/messages.ts';
import { overlayAllowed, readSettings } from '../../utils/settings.ts';
import { isRefused } from './isRefused.ts';
import { ownSites } from './ownSites.ts';
import { tabMemory } from './session.ts';

/**
 * Gives a frame the script that marks known postings on lists, if there may be any: the journal knows a posting of its site,
 * or any at all that a site which is watched may list as well. All other pages do without it. Lists are also beside open listings, and sites without a list now may show one a moment later.
 */
export async function giveMarks(
  db: Database,
  tabId: number,
  frameId: number,
  { kind, site, url }: Pick<Sighting, 'kind' | 'site' | 'url'>,
): Promise<void> {
  if (kind === 'form' || kind === 'confirmation') return;
  const page = new URL(url);
  const settings = await readSettings();
  if (!overlayAllowed(settings, site) || (await isRefused(site, url))) return;
  const watched = settings.watchedSites.includes(page.hostname) || ownSites(page).length > 0;
  const elsewhere = settings.marksElsewhere && watched && (await db.applications.limit(1).count()) > 0;
  if (!elsewhere && !(await knowsAny(db, site, page))) return;
  await browser.scripting
    .executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/marks.js'] })
    .catch(() => undefined);
}

/** Something was noted or changed, or marks were switched on or off: has every open list look again. */
export async function refreshMarks(db: Database): Promise<void> {
  for (const tabId of await tabMemory.known()) {
    // Nobody there is no error.
    await browser.tabs.sendMessage(tabId, { type: 'cards' }).catch(() => undefined);
    const { sighting, top } = await tabMemory.load(tabId);
    if (sighting && top) await giveMarks(db, tabId, 0, sighting);
  }
}
