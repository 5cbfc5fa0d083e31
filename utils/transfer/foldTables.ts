import { fold } from '../journal/fold.ts';
import { foldRecord } from '../journal/foldRecord.ts';
import type { AnyRecord } from '../journal/records.ts';
import type { Application, JournalEvent } from '../journal/types.ts';

/** The rows that the events of many applications and records fold to. */
export function foldTables(events: JournalEvent[]): { applications: Application[]; records: AnyRecord[] } {
  const histories = [...Map.groupBy(events, (event) => event.applicationId).values()];
  const rowsOf = <Row>(isRecord: boolean, toRow: (history: JournalEvent[]) => Row | undefined) =>
    histories
      .filter(([first]) => (first?.kind !== undefined) === isRecord)
      .map(toRow)
      .filter((row) => row !== undefined);
  return { applications: rowsOf(false, fold), records: rowsOf(true, foldRecord) };
}
