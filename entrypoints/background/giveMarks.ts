import { browser } from 'wxt/browser';
import { knowsAny } from '../../utils/capture/cards/knownCards.ts';
import type { Database } from '../../utils/journal/db.ts';
import type { Sighting } from '../../utils/messages.ts';
import { overlayAllowed, readSettings } from '../../utils/settings.ts';
import { tabMemory } from './session.ts';

/**
 * Gives a frame the script that marks known postings on lists, if the journal knows any posting of its site; all other
 * pages do without it. Lists are also beside open listings, and sites without a list now may show one a moment later.
 */
export async function giveMarks(
  db: Database,
  tabId: number,
  frameId: number,
  { kind, site, url }: Pick<Sighting, 'kind' | 'site' | 'url'>,
): Promise<void> {
  if (kind === 'form' || kind === 'confirmation') return;
  if (!overlayAllowed(await readSettings(), site) || !(await knowsAny(db, site, new URL(url)))) return;
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
