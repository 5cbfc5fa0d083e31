import Dexie, { type Table } from 'dexie';
import { EPOCH } from './mirrorMarks.ts';
import type { DoneCapture, JournalEvent } from './types.ts';

/** A piece of a copy that was made before a migration; see `snapshot.ts`. */
export interface Piece {
  key: string;
  value: unknown;
}

export type Mirror = Dexie & {
  events: Table<JournalEvent, string>;
  captures: Table<DoneCapture, string>;
  pieces: Table<Piece, string>;
};

/** What is to be written to a mirror, by table. */
export interface MirrorChange {
  events: { put: JournalEvent[]; gone: string[] };
  captures: { put: DoneCapture[]; gone: string[] };
  /** The journal's new `EPOCH`, where it has one. */
  epoch?: string;
}
const TABLES = ['events', 'captures'] as const;

const BUCKET = 'rebound-mirror';
const opened = new Map<string, Promise<Mirror>>();

/** Not in TypeScript's library yet: https://wicg.github.io/storage-buckets/ */
interface Buckets {
  open(name: string, options?: { durability?: 'strict' | 'relaxed' }): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}
const buckets = () => (globalThis.navigator as { storageBuckets?: Buckets } | undefined)?.storageBuckets;

/**
 * The second copy of a journal's events, so that a damaged journal loses nothing. Chromium replaces all databases of an
 * origin when one of its files is damaged; a storage bucket has files of its own. Elsewhere each database has.
 */
export function mirrorOf(name: string): Promise<Mirror> {
  let mirror = opened.get(name);
  if (!mirror) {
    mirror = open(name);
    opened.set(name, mirror);
    mirror.catch(() => opened.delete(name));
  }
  return mirror;
}

/**
 * Writes to the mirror of this journal, all or nothing, and answers when it is on disk. A handle may have died meanwhile
 * (another window deleted everything): then once more with a new one.
 */
export async function writeMirror(name: string, change: MirrorChange): Promise<void> {
  try {
    await write(await mirrorOf(name), change);
  } catch {
    await closeMirror(name);
    await write(await mirrorOf(name), change);
  }
}

/** Lets go of the mirror; the next one who wants it opens it anew. */
export async function closeMirror(name: string): Promise<void> {
  const mirror = opened.get(name);
  opened.delete(name);
  (await mirror?.catch(() => undefined))?.close();
}

/** Deletes the mirror of this journal as a whole. */
export async function deleteMirror(name: string): Promise<void> {
  await closeMirror(name);
  const found = buckets();
  if (found) await found.delete(BUCKET);
  else await Dexie.delete(mirrorName(name));
}

const mirrorName = (name: string) => `${name}-mirror`;

async function open(name: string): Promise<Mirror> {
  const bucket = await buckets()?.open(BUCKET, { durability: 'strict' });
  const mirror = new Dexie(mirrorName(name), {
    chromeTransactionDurability: 'strict',
    ...(bucket && { indexedDB: bucket.indexedDB, IDBKeyRange }),
  }) as Mirror;
  mirror.version(1).stores({ events: 'id', captures: 'id', pieces: 'key' });
  return (await mirror.open()) as Mirror;
}

/** Nobody follows the mirror, and it doubles every write: so without Dexie's bookkeeping. */
function write(mirror: Mirror, change: MirrorChange): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = mirror.backendDB().transaction([...TABLES, 'pieces'], 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The mirror did not take it.'));
    for (const name of TABLES) {
      const store = transaction.objectStore(name);
      for (const row of change[name].put) store.put(row);
      for (const id of change[name].gone) store.delete(id);
    }
    if (change.epoch) transaction.objectStore('pieces').put({ key: EPOCH, value: change.epoch });
  });
}
