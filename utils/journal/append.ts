import type { Database } from './db.ts';
import { fold } from './fold.ts';
import type { Application, JournalEvent } from './types.ts';

/** An event before it is written down. */
export type NewEvent = Omit<JournalEvent, 'id' | 'recordedAt'> & { id?: string };

/**
 * Writes events of one application and the row that they fold to, in the caller's transaction (or one of its own).
 * This is the only place that writes rows.
 *
 * @returns the events as written, and the row (undefined when nothing is left of it)
 */
export async function append(
  db: Database,
  now: number,
  ...added: [NewEvent, ...NewEvent[]]
): Promise<{ events: JournalEvent[]; row: Application | undefined }> {
  return db.transaction('rw', db.applications, db.events, async () => {
    const { applicationId } = added[0];
    const history = await historyOf(db, applicationId);
    let last = history.at(-1)?.recordedAt ?? 0;
    const events = added.map((event): JournalEvent => {
      // Strictly growing, also when the clock was set back.
      last = Math.max(now, last + 1);
      return { ...event, id: event.id ?? crypto.randomUUID(), recordedAt: last };
    });
    await db.events.bulkAdd(events);
    const row = fold([...history, ...events]);
    if (row) await db.applications.put(row);
    else await db.applications.delete(applicationId);
    return { events, row };
  });
}

/** All events of an application in the order they were recorded. */
export function historyOf(db: Database, applicationId: string): Promise<JournalEvent[]> {
  return db.events
    .where('[applicationId+recordedAt]')
    .between([applicationId, -Infinity], [applicationId, Infinity])
    .toArray();
}
