import type { Database } from './db.ts';
import { fold } from './fold.ts';
import { foldRecord } from './foldRecord.ts';
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
 */
export async function appendAll(
  db: Database,
  now: number,
  added: readonly NewEvent[],
): Promise<{ events: JournalEvent[]; rows: Application[] }> {
  const stores = [
    db.events,
    ...(added.some((event) => !event.kind) ? [db.applications] : []),
    ...(added.some((event) => event.kind) ? [db.records] : []),
  ];
  return db.transaction('rw', stores, async () => {
    const bySubject = Map.groupBy(added, (event) => event.applicationId);
    const histories = await historiesOf(db, [...bySubject.keys()]);
    const events: JournalEvent[] = [];
    const rows: Application[] = [];
    const gone: string[] = [];
    const records = [];
    const recordsGone: string[] = [];
    for (const [subject, some] of bySubject) {
      const history = histories.get(subject) ?? [];
      let last = history.at(-1)?.recordedAt ?? 0;
      for (const event of some) {
        // Strictly growing, also when the clock was set back.
        last = Math.max(now, last + 1);
        const written: JournalEvent = { ...event, id: event.id ?? crypto.randomUUID(), recordedAt: last };
        history.push(written);
        events.push(written);
      }
      if (some[0]?.kind) {
        const record = foldRecord(history);
        record ? records.push(record) : recordsGone.push(subject);
      } else {
        const row = fold(history);
        row ? rows.push(row) : gone.push(subject);
      }
    }
    await db.events.bulkAdd(events);
    if (rows.length) await db.applications.bulkPut(rows);
    if (gone.length) await db.applications.bulkDelete(gone);
    if (records.length) await db.records.bulkPut(records);
    if (recordsGone.length) await db.records.bulkDelete(recordsGone);
    return { events, rows };
  });
}

/** All events of an application or record in the order they were recorded. */
export function historyOf(db: Database, id: string): Promise<JournalEvent[]> {
  return db.events.where('[applicationId+recordedAt]').between([id, -Infinity], [id, Infinity]).toArray();
}

/** The histories of many, each in the order it was recorded. */
export async function historiesOf(db: Database, ids: readonly string[]): Promise<Map<string, JournalEvent[]>> {
  const [only] = ids;
  if (only !== undefined && ids.length === 1) return new Map([[only, await historyOf(db, only)]]);
  const events = await db.events.where('applicationId').anyOf(ids).toArray();
  const histories = Map.groupBy(events, (event) => event.applicationId);
  for (const history of histories.values()) history.sort((a, b) => a.recordedAt - b.recordedAt);
  return histories;
}
