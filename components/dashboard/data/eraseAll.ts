import Dexie from 'dexie';
import type { Database } from '../../../utils/journal/db.ts';
import { deleteMirror } from '../../../utils/journal/mirror.ts';
import { sendOwn } from '../../../utils/sendOwn.ts';

/** How often what came back meanwhile (from a window that still read) is deleted again. */
const TRIES = 5;

/**
 * Deletes everything that Rebound keeps on this device: settings, attempts and the outbox by way of the background, then
 * the journal, drafts, and whatever else is stored under our origin. Whoever calls it has stopped reading the journal.
 * Throws when something is left.
 */
export async function eraseAll(db: Database): Promise<void> {
  if ((await sendOwn({ type: 'erased' })) !== true) throw new Error('The background did not answer.');
  for (let tries = 0; ; tries++) {
    // First: as long as it is there, a journal that is gone would come back from it.
    await deleteMirror(db.name);
    await db.delete({ disableAutoOpen: true });
    for (const name of await databases()) await Dexie.delete(name);
    for (const name of await caches.keys()) await caches.delete(name);
    localStorage.clear();
    sessionStorage.clear();
    if ((await databases()).length === 0 && localStorage.length === 0) return;
    if (tries === TRIES) throw new Error('Something is left.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function databases(): Promise<string[]> {
  return (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
}
