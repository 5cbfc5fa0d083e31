import type { Database } from '../journal/db.ts';
import type { StoredFile } from '../journal/records.ts';
import type { DoneCapture, JournalEvent, SavedPosting } from '../journal/types.ts';
import { chunks, eachChunk, type Progress } from './eachChunk.ts';
import { type Histories, refold } from './refold.ts';
import { same } from './same.ts';
import { underWay } from './underWay.ts';

/** Everything in a journal that is not a fold of something else, as the database has it. */
export interface Rows {
  events: JournalEvent[];
  postings: SavedPosting[];
  captures: DoneCapture[];
  files: StoredFile[];
}
type Name = keyof Rows;
const NAMES = ['events', 'postings', 'captures', 'files'] as const satisfies Name[];

/** Rows that are to be written, and keys of those that are to go. */
export type Patch = { [Table in Name]: { put: Rows[Table]; gone: string[] } };

export function emptyPatch(): Patch {
  return {
    events: { put: [], gone: [] },
    postings: { put: [], gone: [] },
    captures: { put: [], gone: [] },
    files: { put: [], gone: [] },
  };
}

/** What must change for the journal to be these rows, and nothing else. In the caller's transaction. */
export async function patchTo(db: Database, rows: Rows): Promise<Patch> {
  const patch = emptyPatch();
  for (const name of NAMES) {
    const wanted = new Map(rows[name].map((row): [string, object] => [keyOf(row), row]));
    await eachChunk<object>(db.table(name), (some) => {
      for (const row of some) {
        const key = keyOf(row);
        const other = wanted.get(key);
        if (!other) patch[name].gone.push(key);
        else if (same(row, other)) wanted.delete(key);
      }
    });
    patch[name].put = [...wanted.values()] as never[];
  }
  return patch;
}

/** When and how the journal was changed as a whole. What takes it back is kept apart: who asks when, reads no rows. */
export interface Before {
  at: number;
  how: 'replaced' | 'merged';
}
/** What is kept in `meta` under names that begin like this goes with the next change of everything. */
export const BEFORE = 'beforeRestore';
const PIECE = `${BEFORE}:`;
type Piece = { [Table in Name]: { name: Table; put: Rows[Table]; gone: string[] } }[Name];

/**
 * Applies a patch in the caller's transaction over all tables, and keeps what takes it back. Rows of what it touches are
 * folded anew.
 *
 * @param histories all that there will be, where the caller has them at hand
 */
export async function applyPatch(
  db: Database,
  patch: Patch,
  before: Before,
  progress: Progress = () => {},
  histories?: Histories,
): Promise<void> {
  await forgetBefore(db);
  await db.meta.put({ key: BEFORE, value: before });
  const total = NAMES.reduce((sum, name) => sum + patch[name].put.length + patch[name].gone.length, 1);
  const touched = new Set<string>();
  const writes = underWay();
  let done = 0;
  let pieces = 0;
  const step = async (name: Name, here: Set<string>, keys: string[], write: () => PromiseLike<unknown>) => {
    const old = keys.filter((key) => here.has(key));
    const put: unknown[] = old.length > 0 ? await db.table(name).bulkGet(old) : [];
    const gone = keys.filter((key) => !here.has(key));
    const key = PIECE + String(pieces++).padStart(6, '0');
    await writes.add(db.meta.put({ key, value: { name, put, gone } }));
    if (name === 'events') for (const event of put as JournalEvent[]) touched.add(event.applicationId);
    await writes.add(write());
    done += keys.length;
    progress((done / total) * 0.7);
  };
  for (const name of NAMES) {
    const table = db.table(name);
    const here = new Set((await table.toCollection().primaryKeys()) as string[]);
    for (const keys of chunks(patch[name].gone)) await step(name, here, keys, () => table.bulkDelete(keys));
    for (const rows of chunks<object>(patch[name].put, name === 'files' ? 10 : undefined))
      await step(name, here, rows.map(keyOf), () => table.bulkPut(rows));
  }
  await writes.done();
  for (const { applicationId } of patch.events.put) touched.add(applicationId);
  await refold(db, [...touched], (share) => progress(0.7 + share * 0.3), histories);
}

/** When and how the journal was last changed as a whole, if that can still be taken back. */
export async function readBefore(db: Database): Promise<Before | undefined> {
  return (await db.meta.get(BEFORE))?.value as Before | undefined;
}

/** The patch that takes the last one back. */
export async function readPatchBack(db: Database): Promise<Patch> {
  const patch = emptyPatch();
  for (const { value } of await db.meta.where('key').startsWith(PIECE).toArray()) {
    const { name, put, gone } = value as Piece;
    for (const row of put) (patch[name].put as object[]).push(row);
    for (const key of gone) patch[name].gone.push(key);
  }
  return patch;
}

/** From now on the last one can't be taken back any more. */
export async function forgetBefore(db: Database): Promise<void> {
  await db.meta.where('key').startsWith(BEFORE).delete();
}

function keyOf(row: object): string {
  return (row as { id?: string }).id ?? (row as SavedPosting).applicationId;
}
