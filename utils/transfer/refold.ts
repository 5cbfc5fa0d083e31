import { historiesOf } from '../journal/append.ts';
import type { Database } from '../journal/db.ts';
import type { JournalEvent } from '../journal/types.ts';
import { chunks, type Progress } from './eachChunk.ts';
import { foldTables } from './foldTables.ts';

/** The events of applications and records by their id. */
export type Histories = ReadonlyMap<string, JournalEvent[]>;

/** Writes the rows that these applications and records fold to, in the caller's transaction. */
export async function refold(
  db: Database,
  ids: readonly string[],
  progress: Progress = () => {},
  known?: Histories,
): Promise<void> {
  let done = 0;
  for (const some of chunks(ids)) {
    const events = known
      ? some.flatMap((id) => known.get(id) ?? [])
      : [...(await historiesOf(db, some)).values()].flat();
    const { applications, records } = foldTables(events);
    await db.applications.bulkPut(applications);
    await db.records.bulkPut(records);
    // Deleted or taken back.
    await db.applications.bulkDelete(without(some, applications));
    await db.records.bulkDelete(without(some, records));
    done += some.length;
    progress(done / ids.length);
  }
  progress(1);
}

function without(ids: string[], rows: { id: string }[]): string[] {
  const there = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
}
