import Dexie from 'dexie';
import { browser } from 'wxt/browser';
import type { Database } from '../../../utils/journal/db.ts';
import { sendOwn } from '../../../utils/sendOwn.ts';

/** How often what came back meanwhile (from a window that still read) is deleted again. */
const TRIES = 5;

/**
 * Deletes everything that Rebound keeps on this device: the journal, settings, attempts, drafts. Whoever calls it has
 * stopped reading the journal. Throws when something is left.
 */
export async function eraseAll(db: Database): Promise<void> {
  await sendOwn({ type: 'erased' });
  for (let tries = 0; ; tries++) {
    await db.delete({ disableAutoOpen: true });
    for (const name of await databases()) await Dexie.delete(name);
    await Promise.all([browser.storage.local.clear(), browser.storage.session?.clear()]);
    for (const name of await caches.keys()) await caches.delete(name);
    localStorage.clear();
    sessionStorage.clear();
    await browser.action?.setBadgeText({ text: '' });
    if (await isEmpty()) return;
    if (tries === TRIES) throw new Error('Something is left.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function isEmpty(): Promise<boolean> {
  const [found, local] = await Promise.all([databases(), browser.storage.local.get(null)]);
  return found.length === 0 && Object.keys(local).length === 0 && localStorage.length === 0;
}

async function databases(): Promise<string[]> {
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}
