import type { Database } from './db.ts';
import { inOrder } from './effective.ts';
import { fold } from './fold.ts';
import { foldRecord } from './foldRecord.ts';
import { type Groups, groupsOf, joinHistories, readPairs, withJoined } from './joined.ts';
import type { AnyRecord, RecordOf } from './records.ts';
import type { Application, JournalEvent } from './types.ts';

/** An event before it is written down. */
export type NewEvent = Omit<JournalEvent, 'id' | 'recordedAt'> & { id?: string };

/**
 * Writes events of one application or record and the row that they fold to, in the caller's transaction (or one of its
 * own).
 *
 * @returns the events as written, and the application's row (undefined when nothing is left of it, or for a record)
 */
export async function append(
  db: Database,
  now: number,
  ...added: [NewEvent, ...NewEvent[]]
): Promise<{ events: JournalEvent[]; row: Application | undefined }> {
  const { events, rows } = await appendAll(db, now, added);
  return { events, row: rows[0] };
}

/**
 * Writes events of any number of applications and records, and the rows that they fold to: all or nothing. This is the
 * only place that writes rows, but for restoring.
 *
 * @returns the events, and the rows of the applications that they are about, in the same order
 */
export async function appendAll(
  db: Database,
  now: number,
  added: readonly NewEvent[],
): Promise<{ events: JournalEvent[]; rows: Application[] }> {
  return db.transaction('rw', db.events, db.applications, db.records, async () => {
    const bySubject = Map.groupBy(added, (event) => event.applicationId);
    const pairs = new Map((await readPairs(db)).map((pair) => [pair.id, pair]));
    const groups = groupsOf(pairs.values());
    const histories = await ownHistories(db, withJoined(bySubject.keys(), groups));
    const written: JournalEvent[] = [];
    const records: AnyRecord[] = [];
    const recordsGone: string[] = [];
    /** Applications whose rows may change. */
    const touched = new Set<string>();
    for (const [subject, some] of bySubject) {
      const history = histories.get(subject) ?? [];
      histories.set(subject, history);
      // Strictly growing, also when the clock was set back, and among all that are one.
      let last = Math.max(0, ...withJoined([subject], groups).map((id) => histories.get(id)?.at(-1)?.recordedAt ?? 0));
      for (const event of some) {
        last = Math.max(now, last + 1);
        const whole: JournalEvent = { ...event, id: event.id ?? crypto.randomUUID(), recordedAt: last };
        history.push(whole);
        written.push(whole);
      }
      if (!some[0]?.kind) {
        touched.add(subject);
        continue;
      }
      const record = foldRecord(history);
      record ? records.push(record) : recordsGone.push(subject);
      // By what it was when it began: that is what it is.
      if (history[0]?.kind !== 'pair') continue;
      record ? pairs.set(subject, record as RecordOf<'pair'>) : pairs.delete(subject);
      for (const { data } of history) for (const id of (data?.applicationIds ?? []) as string[]) touched.add(id);
    }
    await db.events.bulkAdd(written);
    if (records.length) await db.records.bulkPut(records);
    if (recordsGone.length) await db.records.bulkDelete(recordsGone);
    const rows = await writeRows(db, [...touched], groupsOf(pairs.values()), histories);
    return { events: written, rows };
  });
}

/** Writes the rows of these applications and of all that are one with them. Returns those of the first, in their order. */
async function writeRows(
  db: Database,
  touched: readonly string[],
  groups: Groups,
  histories: Map<string, JournalEvent[]>,
): Promise<Application[]> {
  if (touched.length === 0) return [];
  const ids = withJoined(touched, groups);
  const missing = ids.filter((id) => !histories.has(id));
  if (missing.length) for (const [id, history] of await ownHistories(db, missing)) histories.set(id, history);
  const theirs = new Map(ids.flatMap((id) => (histories.has(id) ? [[id, histories.get(id) ?? []] as const] : [])));
  const rows = new Map<string, Application>();
  for (const history of joinHistories(theirs, groups).values()) {
    const row = fold(history);
    if (row) rows.set(row.id, row);
  }
  if (rows.size) await db.applications.bulkPut([...rows.values()]);
  const gone = ids.filter((id) => !rows.has(id));
  if (gone.length) await db.applications.bulkDelete(gone);
  const byMember = new Map(
    [...rows.values()].flatMap((row) => [row.id, ...(row.joinedIds ?? [])].map((id) => [id, row])),
  );
  return [...new Set(touched.flatMap((id) => byMember.get(id) ?? []))];
}

/** All events of an application or record in the order they were recorded, with those of all that are one with it. */
export async function historyOf(db: Database, id: string): Promise<JournalEvent[]> {
  return (await historiesOf(db, [id])).get(id) ?? [];
}

/** The same for many: each history under the id that was asked for. */
export async function historiesOf(db: Database, ids: readonly string[]): Promise<Map<string, JournalEvent[]>> {
  const groups = groupsOf(await readPairs(db));
  if (!ids.some((id) => groups.has(id))) return ownHistories(db, ids);
  const own = await ownHistories(db, withJoined(ids, groups));
  const joined = joinHistories(own, groups);
  const byMember = new Map(
    [...joined.values()].flatMap((history) => history.map((event) => [event.applicationId, history] as const)),
  );
  const asked = ids.flatMap((id) => {
    const history = byMember.get(id);
    return history ? [[id, inOrder(history)] as const] : [];
  });
  return new Map(asked);
}

/** The histories of many, each in the order it was recorded, without what was joined to them. */
export async function ownHistories(db: Database, ids: readonly string[]): Promise<Map<string, JournalEvent[]>> {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) {
    const range = db.events.where('[applicationId+recordedAt]').between([only, -Infinity], [only, Infinity]);
    return new Map([[only, await range.toArray()]]);
  }
  const events = await db.events.where('applicationId').anyOf(ids).toArray();
  const histories = Map.groupBy(events, (event) => event.applicationId);
  for (const history of histories.values()) history.sort((a, b) => a.recordedAt - b.recordedAt);
  return histories;
}
