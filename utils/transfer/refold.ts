import { ownHistories } from '../journal/append.ts';
import type { Database } from '../journal/db.ts';
import { fold } from '../journal/fold.ts';
import { foldRecord } from '../journal/foldRecord.ts';
import { groupsOf, joinHistories, readPairs, withJoined } from '../journal/joined.ts';
import type { JournalEvent } from '../journal/types.ts';
import { chunks, type Progress } from './eachChunk.ts';

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
    if (known) return;
    for (const some of chunks(wanted.filter((id) => !histories.has(id))))
      for (const [id, history] of await ownHistories(db, some)) histories.set(id, history);
  };
  await read(ids);

  // Records first: they say which applications are one.
  const applications = new Set<string>();
  const records: string[] = [];
  for (const id of ids) {
    const history = histories.get(id) ?? [];
    if (history.length === 0 || history[0]?.kind) records.push(id);
    if (history[0]?.kind === undefined) applications.add(id);
    if (history[0]?.kind === 'pair')
      for (const { data } of history) for (const one of (data?.applicationIds ?? []) as string[]) applications.add(one);
  }
  for (const some of chunks(records)) {
    const rows = some.map((id) => foldRecord(histories.get(id) ?? [])).filter((row) => row !== undefined);
    await db.records.bulkPut(rows);
    await db.records.bulkDelete(without(some, rows));
  }

  const groups = groupsOf(await readPairs(db));
  const all = withJoined(applications, groups);
  await read(all);
  const theirs = new Map(all.map((id) => [id, histories.get(id) ?? []]));
  const whole = [...joinHistories(theirs, groups).values()];
  const there = new Set<string>();
  let done = 0;
  for (const some of chunks(whole)) {
    const rows = some.map(fold).filter((row) => row !== undefined);
    for (const { id } of rows) there.add(id);
    await db.applications.bulkPut(rows);
    done += some.length;
    progress(done / whole.length);
  }
  // Deleted, taken back, or part of another one now.
  for (const some of chunks(all.filter((id) => !there.has(id)))) await db.applications.bulkDelete(some);
  progress(1);
}

function without(ids: string[], rows: { id: string }[]): string[] {
  const there = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => !there.has(id));
}
