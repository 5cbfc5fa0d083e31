import { fold } from '../journal/fold.ts';
import type { Application, JournalEvent } from '../journal/types.ts';

/** The rows that the events of many applications fold to. */
export function foldTables(events: JournalEvent[]): Application[] {
  return [...Map.groupBy(events, (event) => event.applicationId).values()]
    .map((history) => fold(history))
    .filter((row) => row !== undefined);
}
