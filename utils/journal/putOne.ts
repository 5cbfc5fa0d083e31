import { type Database, db } from './db.ts';
import { type Journal, journal as ours, type Written } from './journal.ts';
import type { Changes, RecordData, RecordKind, RecordOf } from './records.ts';

/** Sets data of the one record of a kind that `isIt` knows, or of a new one: however quickly fields follow each other, there is never a second. */
export function putOne<Kind extends RecordKind>(
  kind: Kind,
  isIt: (record: RecordOf<Kind>) => boolean,
  data: Changes<RecordData[Kind]>,
  journal: Journal = ours,
  database: Database = db,
): Promise<Written> {
  const { applications, events, records } = database;
  return database.transaction('rw', applications, events, records, async () => {
    const all = (await records.where('kind').equals(kind).toArray()) as unknown as RecordOf<Kind>[];
    return journal.put(kind, data, latestOf(all.filter(isIt))?.id);
  });
}

/** After two devices were merged there may be two: the one that was changed last counts. */
export function latestOf<Row extends { updatedAt: number }>(rows: readonly Row[]): Row | undefined {
  return rows.reduce<Row | undefined>((best, row) => (best && best.updatedAt >= row.updatedAt ? best : row), undefined);
}
