import type { Database } from '../journal/db.ts';
import type { SavedPosting } from '../journal/types.ts';
import type { Backup } from './backupSchema.ts';
import { addCheckIns, missingCheckIns } from './checkIns.ts';
import { chunks, type Progress } from './eachChunk.ts';
import { applyPatch, emptyPatch } from './patch.ts';
import { rowsOf } from './restore.ts';

/**
 * Adds what a backup has and the journal has not: events by their id, and what they fold to anew; postings, files. All or
 * nothing, in one transaction, with what takes it back (see `undoRestore`). Nothing is ever lost by it, it doesn't matter
 * which of two journals is merged into the other, and a second time it changes nothing.
 *
 * @returns how many events were added
 */
export function merge(db: Database, tables: Backup['tables'], now: number, progress?: Progress): Promise<number> {
  const rows = rowsOf(tables);
  return db.transaction('rw', db.tables, async () => {
    const missing = async <Row extends { id: string }>(name: 'events' | 'captures' | 'files', all: Row[]) => {
      const here = new Set((await db.table(name).toCollection().primaryKeys()) as string[]);
      return all.filter(({ id }) => !here.has(id));
    };
    const patch = emptyPatch();
    patch.events.put = await missing('events', rows.events);
    patch.captures.put = await missing('captures', rows.captures);
    patch.files.put = await missing('files', rows.files);
    patch.postings.put = await firstSeen(db, rows.postings);
    const days = await missingCheckIns(db, tables.checkIns);
    // A merge that has nothing to do leaves the way back from the last one.
    if (days.length > 0 || Object.values(patch).some(({ put }) => put.length > 0))
      await applyPatch(db, patch, { at: now, how: 'merged' }, progress);
    await addCheckIns(db, days);
    return patch.events.put.length;
  });
}

/** The postings that are not here, or that were seen before the one that is: the first is kept, as when it is noted. */
async function firstSeen(db: Database, postings: SavedPosting[]): Promise<SavedPosting[]> {
  const first: SavedPosting[] = [];
  for (const some of chunks(postings)) {
    const here = await db.postings.bulkGet(some.map((posting) => posting.applicationId));
    first.push(...some.filter((posting, at) => isFirst(posting, here[at])));
  }
  return first;
}

function isFirst(posting: SavedPosting, other: SavedPosting | undefined): boolean {
  if (!other) return true;
  if (posting.seenAt !== other.seenAt) return posting.seenAt < other.seenAt;
  const text = ({ url, description }: SavedPosting) => JSON.stringify([url, description]);
  return text(posting) < text(other);
}
