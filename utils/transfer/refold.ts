import { historiesOf } from '../journal/append.ts';
import type { Database } from '../journal/db.ts';
import { chunks, type Progress } from './eachChunk.ts';
import { foldTables } from './foldTables.ts';

/** Writes the rows that these applications and records fold to, in the caller's transaction. */
export async function refold(db: Database, ids: readonly string[], progress: Progress = () => {}): Promise<void> {
  let done = 0;
  for (const some of chunks(ids)) {
    const histories = await historiesOf(db, some);
    const { applications, records } = foldTables([...histories.values()].flat());
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
