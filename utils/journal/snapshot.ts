import Dexie, { type Transaction } from 'dexie';
import { mirrorOf, type Piece } from './mirror.ts';

/** What a journal was before it was last migrated. */
export interface SnapshotHead {
  schema: number;
  /** Milliseconds since the epoch. */
  at: number;
}

const HEAD = 'snapshot';
const ROWS = `${HEAD}:`;
/** Rows of a piece. */
const SIZE = 1000;

/**
 * Copies all rows into the mirror before a migration changes them; the copy of an earlier migration goes. Within the
 * upgrade, which waits. Where it fails, the upgrade goes on: as one transaction, it is all or nothing by itself.
 */
export async function keepSnapshot(name: string, schema: number, upgrade: Transaction, now: number): Promise<void> {
  const pieces: Piece[] = [{ key: HEAD, value: { schema, at: now } satisfies SnapshotHead }];
  for (const table of Array.from(upgrade.idbtrans.objectStoreNames)) {
    const rows: unknown[] = await upgrade.table(table).toArray();
    for (let at = 0; at < rows.length; at += SIZE)
      pieces.push({ key: `${ROWS}${table}:${String(at / SIZE).padStart(6, '0')}`, value: rows.slice(at, at + SIZE) });
  }
  await Dexie.waitFor(
    Dexie.ignoreTransaction(async () => {
      try {
        const mirror = await mirrorOf(name);
        await mirror.transaction('rw', mirror.pieces, async () => {
          await mirror.pieces.where('key').startsWith(HEAD).delete();
          await mirror.pieces.bulkAdd(pieces);
        });
      } catch (error) {
        console.error(error);
      }
    }),
  );
}

/** When and of what the last copy before a migration was made, if there is one. */
export async function snapshotHead(name: string): Promise<SnapshotHead | undefined> {
  return (await (await mirrorOf(name)).pieces.get(HEAD))?.value as SnapshotHead | undefined;
}

/** The rows of that copy, by table. */
export async function readSnapshot(name: string): Promise<Record<string, unknown[]>> {
  const tables: Record<string, unknown[]> = {};
  for (const { key, value } of await (await mirrorOf(name)).pieces.where('key').startsWith(ROWS).toArray()) {
    const table = key.split(':')[1] ?? '';
    tables[table] = [...(tables[table] ?? []), ...(value as unknown[])];
  }
  return tables;
}

/** Forgets the copy: what is deleted for good must not live on in it. */
export async function dropSnapshot(name: string): Promise<void> {
  await (await mirrorOf(name)).pieces.where('key').startsWith(HEAD).delete();
}
