import type { Database } from '../journal/db.ts';
import { fold } from '../journal/fold.ts';
import { firstOf } from '../journal/joined.ts';
import type { Application, JournalEvent } from '../journal/types.ts';
import type { Tables } from './backupSchema.ts';
import { CHUNK, eachChunk, pause } from './eachChunk.ts';
import { historiesIn } from './foldTables.ts';

/** What a backup would do to the applications that are here. */
export interface Comparison {
  /** How many are in the file, and when the first and the last of them were applied for. */
  there: number;
  first?: number;
  last?: number;
  /** In the file, and not here. */
  fresh: number;
  /** In both, and the file knows something that is not here. */
  newer: number;
  /** In both, and there is something here that the file does not know. */
  older: number;
  /** Here, and not in the file. */
  onlyHere: number;
  /** Here, and deleted or taken back in the file: a merge would do so here. */
  gone: number;
  /** Fresh ones that look like one that is here under another id: the same posting, noted twice. */
  alike: number;
  /** Whether a merge would change anything at all. */
  changes: boolean;
}

/** Compares a backup with what is here. */
export async function compare(db: Database, tables: Tables): Promise<Comparison> {
  const here: JournalEvent[] = [];
  await eachChunk(db.events, (events) => {
    for (const event of events) here.push(event);
  });
  const [postings, files] = await Promise.all([
    db.postings.toCollection().primaryKeys(),
    db.files.toCollection().primaryKeys(),
  ]);
  const others = new Set([...postings, ...files]);
  const comparison = await compareEvents(here, tables.events);
  const more =
    tables.postings.some(({ applicationId }) => !others.has(applicationId)) ||
    tables.files.some(({ id }) => !others.has(id));
  return { ...comparison, changes: comparison.changes || more };
}

/** Compares two journals by their events, in pieces, so that the page can draw in between. */
async function compareEvents(here: readonly JournalEvent[], there: readonly JournalEvent[]): Promise<Comparison> {
  const result: Comparison = { there: 0, fresh: 0, newer: 0, older: 0, onlyHere: 0, gone: 0, alike: 0, changes: false };
  const known = new Set(here.map((event) => event.id));
  const theirIds = new Set(there.map((event) => event.id));
  result.changes = there.some((event) => !known.has(event.id));
  const ours = byId(here);
  const others = byId(there);
  const keys = new Set<string>();
  const fresh: Application[] = [];
  let turn = 0;
  for (const [id, history] of ours) {
    if (++turn % CHUNK === 0) await pause();
    const row = fold(history);
    if (!row) continue;
    for (const key of row.keys) keys.add(key);
    const other = others.get(id);
    if (!other) {
      result.onlyHere++;
      continue;
    }
    const missing = other.filter((event) => !known.has(event.id));
    if (missing.length > 0 && !fold([...history, ...missing])) result.gone++;
    else if (missing.length > 0) result.newer++;
    if (history.some((event) => !theirIds.has(event.id))) result.older++;
  }
  for (const [id, history] of others) {
    if (++turn % CHUNK === 0) await pause();
    const theirs = fold(history);
    if (theirs) {
      result.there++;
      const { appliedAt } = theirs;
      if (appliedAt !== undefined) {
        result.first = Math.min(result.first ?? appliedAt, appliedAt);
        result.last = Math.max(result.last ?? appliedAt, appliedAt);
      }
    }
    const mine = ours.get(id) ?? [];
    if (fold(mine)) continue;
    const row = fold([...mine, ...history.filter((event) => !known.has(event.id))]);
    if (row) fresh.push(row);
  }
  result.fresh = fresh.length;
  result.alike = fresh.filter((row) => row.keys.some((key) => keys.has(key))).length;
  return result;
}

/** Histories by the id of the row that each folds to, those that are one as one. */
function byId(events: readonly JournalEvent[]): Map<string, JournalEvent[]> {
  const { applications } = historiesIn(events);
  return new Map(applications.map((history) => [firstOf(history), history]));
}
