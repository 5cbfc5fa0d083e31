import type { Table } from 'dexie';
import { historiesOf } from '../journal/append.ts';
import type { Database } from '../journal/db.ts';
import type { AnyRecord } from '../journal/records.ts';
import type { JournalEvent } from '../journal/types.ts';
import { chunks, type Progress } from './eachChunk.ts';
import { foldTables } from './foldTables.ts';
import { underWay } from './underWay.ts';

/** The events of applications and records by their id. */
export type Histories = ReadonlyMap<string, JournalEvent[]>;

/** Writes the rows that these applications and records fold to, in the caller's transaction. */
export async function refold(
  db: Database,
  ids: readonly string[],
  progress: Progress = () => {},
  known?: Histories,
): Promise<void> {
  const [applicationIds, recordIds] = await Promise.all([
    db.applications.toCollection().primaryKeys(),
    db.records.toCollection().primaryKeys(),
  ]);
  const here = { applications: new Set(applicationIds), records: new Set(recordIds) };
  const writes = underWay();
  let done = 0;
  for (const some of chunks(ids)) {
    const events = known
      ? some.flatMap((id) => known.get(id) ?? [])
      : [...(await historiesOf(db, some)).values()].flat();
    const { applications, records } = foldTables(events);
    const write = async <Row extends { id: string }>(table: Table<Row, string>, rows: Row[], before: Set<string>) => {
      if (rows.length > 0) await writes.add(table.bulkPut(rows));
      const now = new Set(rows.map(({ id }) => id));
      // Deleted or taken back.
      const gone = some.filter((id) => before.has(id) && !now.has(id));
      if (gone.length > 0) await writes.add(table.bulkDelete(gone));
    };
    await write(db.applications, applications, here.applications);
    await write<AnyRecord>(db.records, records, here.records);
    done += some.length;
    progress(done / ids.length);
  }
  await writes.done();
  progress(1);
}
