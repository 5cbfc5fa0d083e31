import { historiesOf } from '../journal/append.ts';
import type { Database } from '../journal/db.ts';
import type { SavedPosting } from '../journal/types.ts';
import type { Tables } from './backupSchema.ts';
import { keepBefore } from './before.ts';
import { chunks, type Progress } from './eachChunk.ts';
import { foldTables } from './foldTables.ts';
import { rowsOf } from './restore.ts';

/**
 * Adds what a backup has and the journal has not: events by their id, and what they fold to anew; postings, files. All or
 * nothing, in one transaction, with a copy of what was there before (see `undoRestore`). Nothing is ever lost by it, it
 * doesn't matter which of two journals is merged into the other, and a second time it changes nothing.
 *
 * @returns how many events were added
 */
export function merge(db: Database, tables: Tables, now: number, progress: Progress = () => {}): Promise<number> {
  const rows = rowsOf(tables);
  return db.transaction('rw', db.tables, async () => {
    const missing = async <Row>(name: keyof Tables, all: Row[], keyOf: (row: Row) => string): Promise<Row[]> => {
      const here = new Set((await db.table(name).toCollection().primaryKeys()) as string[]);
      return all.filter((row) => !here.has(keyOf(row)));
    };
    const events = await missing('events', rows.events, ({ id }) => id);
    const captures = await missing('captures', rows.captures, ({ id }) => id);
    const files = await missing('files', rows.files, ({ id }) => id);
    const postings = await firstSeen(db, rows.postings);
    if (events.length + captures.length + files.length + postings.length === 0) return 0;

    await keepBefore(db, { at: now, how: 'merged' });
    for (const some of chunks(events)) await db.events.bulkAdd(some);
    for (const some of chunks(captures)) await db.captures.bulkAdd(some);
    for (const some of chunks(files, 10)) await db.files.bulkAdd(some);
    for (const some of chunks(postings)) await db.postings.bulkPut(some);
    const touched = [...new Set(events.map((event) => event.applicationId))];
    let done = 0;
    for (const ids of chunks(touched)) {
      const histories = await historiesOf(db, ids);
      const { applications, records } = foldTables([...histories.values()].flat());
      await db.applications.bulkPut(applications);
      await db.records.bulkPut(records);
      // Deleted or taken back on the other side.
      await db.applications.bulkDelete(without(ids, applications));
      await db.records.bulkDelete(without(ids, records));
      done += ids.length;
      progress(done / touched.length);
    }
    return events.length;
  });
}

function without(ids: string[], rows: { id: string }[]): string[] {
  const there = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
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
