import type { Table } from 'dexie';

/** How many rows are read, checked or written in one go: a few milliseconds of work. */
export const CHUNK = 1000;

/** Called between two pieces of a long work; `share` grows from 0 to 1. */
export type Progress = (share: number) => void;

/** Goes through a table by its primary key. In a transaction it is all of one moment; the page can draw in between. */
export async function eachChunk<Row>(table: Table<Row, string>, work: (rows: Row[]) => unknown): Promise<void> {
  const key = table.schema.primKey.keyPath as keyof Row;
  for (let last = ''; ; ) {
    const rows = await table.where(':id').above(last).limit(CHUNK).toArray();
    if (rows.length > 0) await work(rows);
    if (rows.length < CHUNK) return;
    last = rows.at(-1)?.[key] as string;
  }
}

/** A long list in pieces. */
export function* chunks<T>(all: readonly T[], size = CHUNK): Generator<T[]> {
  for (let at = 0; at < all.length; at += size) yield all.slice(at, at + size);
}

/** Lets the page draw and answer. Not within a transaction, which would end. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
