import { fold } from '../journal/fold.ts';
import { foldRecord } from '../journal/foldRecord.ts';
import { groupsOf, joinHistories } from '../journal/joined.ts';
import type { AnyRecord } from '../journal/records.ts';
import type { Application, JournalEvent } from '../journal/types.ts';

/** The rows that the events of many applications and records fold to. What is one (see `joined.ts`) must be there as a whole. */
export function foldTables(events: readonly JournalEvent[]): { applications: Application[]; records: AnyRecord[] } {
  const { applications, records } = historiesIn(events);
  return { applications: applications.map(fold).filter((row) => row !== undefined), records };
}

/** The same before applications are folded: their histories, joined where they are one. */
export function historiesIn(events: readonly JournalEvent[]): { applications: JournalEvent[][]; records: AnyRecord[] } {
  const [ofApplications, ofRecords] = [new Map<string, JournalEvent[]>(), [] as JournalEvent[][]];
  for (const [id, history] of Map.groupBy(events, (event) => event.applicationId))
    if (history[0]?.kind === undefined) ofApplications.set(id, history);
    else ofRecords.push(history);
  const records = ofRecords.map(foldRecord).filter((row) => row !== undefined);
  const groups = groupsOf(records.filter((record) => record.kind === 'pair'));
  return { applications: [...joinHistories(ofApplications, groups).values()], records };
}
