import type { Database } from './db.ts';
import { effective } from './effective.ts';
import type { RecordOf } from './records.ts';
import type { JournalEvent } from './types.ts';

/**
 * Two applications that the person said are one: a posting that was put up again, or seen on two sites. Each keeps its
 * own history; the row is the fold of both, so that taking them apart loses nothing, and it does not matter in which
 * order, or on which device, who was joined to whom.
 */

/** Applications that are one, by the id of each of them. Those that are alone are not there. */
export type Groups = ReadonlyMap<string, ReadonlySet<string>>;

type Pair = Pick<RecordOf<'pair'>, 'applicationIds' | 'same'>;

export function groupsOf(pairs: Iterable<Pair>): Groups {
  const groups = new Map<string, Set<string>>();
  for (const { applicationIds, same } of pairs) {
    if (!same || applicationIds.length < 2) continue;
    const all = new Set(applicationIds.flatMap((id) => [...(groups.get(id) ?? [id])]));
    for (const id of all) groups.set(id, all);
  }
  return groups;
}

/** What was said about pairs of applications. */
export function readPairs(db: Database): Promise<RecordOf<'pair'>[]> {
  return db.records.where('kind').equals('pair').toArray() as Promise<unknown> as Promise<RecordOf<'pair'>[]>;
}

/** These ids, and those of all that are one with them. */
export function withJoined(ids: Iterable<string>, groups: Groups): string[] {
  return [...new Set([...ids].flatMap((id) => [...(groups.get(id) ?? [id])]))];
}

/**
 * Histories as rows are folded from them: of those that are one, the history of all under the id of the one that was
 * noted first. One that was deleted stands alone, and takes nothing with it.
 */
export function joinHistories(
  histories: ReadonlyMap<string, readonly JournalEvent[]>,
  groups: Groups,
): Map<string, JournalEvent[]> {
  const joined = new Map<string, JournalEvent[]>();
  const done = new Set<string>();
  for (const [id, history] of histories) {
    const group = groups.get(id);
    if (!group) {
      joined.set(id, [...history]);
      continue;
    }
    if (done.has(id)) continue;
    for (const member of group) done.add(member);
    const living: JournalEvent[] = [];
    for (const member of group) {
      const own = histories.get(member);
      if (!own) continue;
      if (isDeleted(own)) joined.set(member, [...own]);
      else living.push(...own);
    }
    if (living.length > 0) joined.set(firstOf(living), living);
  }
  return joined;
}

export function isDeleted(history: readonly JournalEvent[]): boolean {
  return history.some(({ type }) => type === 'deleted') && effective(history).some(({ type }) => type === 'deleted');
}

/** Of the applications in a history, the one that was noted first: its id is that of the row. */
export function firstOf(history: readonly JournalEvent[]): string {
  const isBefore = (a: JournalEvent, b: JournalEvent) =>
    a.recordedAt < b.recordedAt || (a.recordedAt === b.recordedAt && a.id < b.id);
  return history.reduce((a, b) => (isBefore(a, b) ? a : b)).applicationId;
}
