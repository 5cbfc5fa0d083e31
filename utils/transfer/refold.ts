import type { Table } from 'dexie';
import { ownHistories } from '../journal/append.ts';
import type { Database } from '../journal/db.ts';
import { fold } from '../journal/fold.ts';
import { foldRecord } from '../journal/foldRecord.ts';
import { groupsOf, joinHistories, readPairs, withJoined } from '../journal/joined.ts';
import type { AnyRecord } from '../journal/records.ts';
import type { JournalEvent } from '../journal/types.ts';
import { chunks, type Progress } from './eachChunk.ts';
import { type UnderWay, underWay } from './underWay.ts';

/** The events of applications and records by their id. */
export type Histories = ReadonlyMap<string, JournalEvent[]>;

/** Writes the rows that these applications and records fold to, in the caller's transaction. */
export async function refold(
  db: Database,
  ids: readonly string[],
  progress: Progress = () => {},
  known?: Histories,
): Promise<void> {
  const histories = new Map(known);
  const read = async (wanted: readonly string[]) => {
    const missing = known ? [] : wanted.filter((id) => !histories.has(id));
    for (const some of chunks(missing))
      for (const [id, history] of await ownHistories(db, some)) histories.set(id, history);
  };
  await read(ids);

  // Records first: they say which applications are one.
  const records: string[] = [];
  const applications = new Set<string>();
  const pairs = new Map((await readPairs(db)).map((pair) => [pair.id, pair]));
  for (const id of ids) {
    const [first, ...others] = histories.get(id) ?? [];
    // Nothing may be left of what brought them together.
    for (const one of pairs.get(id)?.applicationIds ?? []) applications.add(one);
    // Of what has no history at all, nobody knows what it was.
    if (!first || first.kind) records.push(id);
    if (!first?.kind) applications.add(id);
    if (first?.kind === 'pair')
      for (const { data } of [first, ...others])
        for (const one of (data?.applicationIds ?? []) as string[]) applications.add(one);
  }
  const writes = underWay();
  const recordsHere = new Set(await db.records.toCollection().primaryKeys());
  for (const some of chunks(records)) {
    const rows = some.map((id) => foldRecord(histories.get(id) ?? [])).filter((row) => row !== undefined);
    await replace<AnyRecord>(db.records, writes, some, rows, recordsHere);
  }
  await writes.done();

  const groups = groupsOf(await readPairs(db));
  const all = withJoined(applications, groups);
  await read(all);
  const here = new Set(await db.applications.toCollection().primaryKeys());
  const whole = [...joinHistories(new Map(all.map((id) => [id, histories.get(id) ?? []])), groups).values()];
  const folded = new Set<string>();
  let done = 0;
  for (const some of chunks(whole)) {
    const rows = some.map(fold).filter((row) => row !== undefined);
    for (const { id } of rows) folded.add(id);
    await replace(db.applications, writes, [], rows, here);
    done += some.length;
    progress(done / whole.length);
  }
  // Deleted, taken back, or part of another one now.
  for (const some of chunks(all.filter((id) => !folded.has(id))))
    await replace(db.applications, writes, some, [], here);
  await writes.done();
  progress(1);
}

/** Writes rows, and deletes those of these ids that were there and are not any more. */
async function replace<Row extends { id: string }>(
  table: Table<Row, string>,
  writes: UnderWay,
  ids: readonly string[],
  rows: Row[],
  before: ReadonlySet<string>,
): Promise<void> {
  if (rows.length > 0) await writes.add(table.bulkPut(rows));
  const now = new Set(rows.map(({ id }) => id));
  const gone = ids.filter((id) => before.has(id) && !now.has(id));
  if (gone.length > 0) await writes.add(table.bulkDelete(gone));
}
