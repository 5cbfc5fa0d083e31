import { historiesOf } from '../journal/append.ts';
import { type Database, db } from '../journal/db.ts';
import { effective } from '../journal/effective.ts';

/** When the person wrote or called since a moment, as the histories have it: milliseconds since the epoch. */
export async function readWrote(from: number, database: Database = db): Promise<number[]> {
  // What happened since then was not written down before then.
  const recorded = await database.events
    .where('recordedAt')
    .aboveOrEqual(from)
    .filter(({ type, message }) => type === 'message' && message?.direction === 'out')
    .toArray();
  const ids = [...new Set(recorded.map(({ applicationId }) => applicationId))];
  if (ids.length === 0) return [];
  const histories = await historiesOf(database, ids);
  return [...histories.values()]
    .flatMap((history) => effective(history))
    .flatMap(({ type, message, at }) => (type === 'message' && message?.direction === 'out' && at >= from ? [at] : []));
}
