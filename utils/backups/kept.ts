import Dexie, { type Table } from 'dexie';
import type { PassphraseKey } from '../transfer/passphraseKey.ts';
import type { Folder } from './folder.ts';
import type { PlaceState } from './places.ts';

/** What backups need that can't be written down as text, and what became of them. */
export interface Kept {
  /** What the person's passphrase came to, so that nobody has to type it for each backup. */
  key: PassphraseKey & { since: number };
  /** The folder that the person picked. */
  folder: Folder;
  downloadsState: PlaceState;
  folderState: PlaceState;
}

/**
 * A database of its own: in Firefox one that a damaged journal does not take along, and anywhere one that only our own
 * pages can read. Keys and handles go into a database as they are, and can't be read out of it.
 */
const store = new Dexie('rebound-backups', { chromeTransactionDurability: 'strict' }) as Dexie & {
  kept: Table<{ name: keyof Kept; value: unknown }, string>;
};
store.version(1).stores({ kept: 'name' });

export async function readKept<Name extends keyof Kept>(name: Name): Promise<Kept[Name] | undefined> {
  return (await store.kept.get(name))?.value as Kept[Name] | undefined;
}

export async function keep<Name extends keyof Kept>(name: Name, value: Kept[Name]): Promise<void> {
  await store.kept.put({ name, value });
}

export async function forget(name: keyof Kept): Promise<void> {
  await store.kept.delete(name);
}
