import type { Database } from '../journal/db.ts';
import type { StoredFile } from '../journal/records.ts';
import type { DoneCapture, JournalEvent, SavedPosting } from '../journal/types.ts';
import { eachChunk } from './eachChunk.ts';

/** Everything that is not a fold of something else, as the database has it. */
export interface Rows {
  events: JournalEvent[];
  postings: SavedPosting[];
  captures: DoneCapture[];
  files: StoredFile[];
}
const NAMES = ['events', 'postings', 'captures', 'files'] as const satisfies (keyof Rows)[];

/** What was there before the last restore. The rows are under keys of their own, in pieces: who asks when, reads no rows. */
export interface Before {
  at: number;
  how: 'replaced' | 'merged';
}
const BEFORE = 'beforeRestore';
const PIECE = `${BEFORE}:`;

/** Copies what is there now, in the caller's transaction over all tables. An older copy goes. */
export async function keepBefore(db: Database, before: Before): Promise<void> {
  await forgetBefore(db);
  await db.meta.put({ key: BEFORE, value: before });
  let piece = 0;
  for (const name of NAMES)
    await eachChunk<object>(db.table(name), (rows) =>
      db.meta.put({ key: PIECE + String(piece++).padStart(6, '0'), value: { name, rows } }),
    );
}

/** When and how the journal was last restored, if that can still be undone. */
export async function readBefore(db: Database): Promise<Before | undefined> {
  return (await db.meta.get(BEFORE))?.value as Before | undefined;
}

/** The rows that `keepBefore` copied. */
export async function rowsBefore(db: Database): Promise<Rows> {
  const rows: Rows = { events: [], postings: [], captures: [], files: [] };
  for (const { value } of await db.meta.where('key').startsWith(PIECE).toArray()) {
    const piece = value as { name: keyof Rows; rows: never[] };
    for (const row of piece.rows) rows[piece.name].push(row);
  }
  return rows;
}

/** Drops the copy: a restore can't be undone any more. */
export async function forgetBefore(db: Database): Promise<void> {
  await db.meta.where('key').startsWith(BEFORE).delete();
}
