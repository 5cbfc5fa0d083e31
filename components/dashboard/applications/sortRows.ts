import { nextTimer } from '../../../utils/followups/silence.ts';
import { isClosed } from '../../../utils/journal/isClosed.ts';
import { type Application, type Pay, STAGES } from '../../../utils/journal/types.ts';
import { foldText } from '../../../utils/search/foldText.ts';
import { followUps } from '../../ui/followUps.ts';
import type { Choice } from './choice.ts';
import type { ColumnId } from './columnIds.ts';

type Key = number | string | undefined;

/** Few places and kinds of work are in many rows: each is folded once. */
const folded = new Map<string, string>();
function fold(text = ''): string {
  let known = folded.get(text);
  if (known === undefined) {
    // So much of it decides the order.
    known = foldText(text.slice(0, 60));
    if (folded.size > 10_000) folded.clear();
    folded.set(text, known);
  }
  return known;
}

/** What each column is sorted by. Folded keys, since comparing twenty thousand names by the rules of a language takes long. */
const KEYS: Record<ColumnId, (row: Application, now: number) => Key> = {
  title: (row) => row.titleKey || fold(row.title),
  company: (row) => row.companyKey,
  location: (row) => fold(row.location),
  status: (row) => STAGES.indexOf(row.stage) - (isClosed(row) ? STAGES.length : 0),
  next: (row, now) => {
    const context = followUps.peek();
    return context && nextTimer(row, context, now)?.at;
  },
  // What was not applied for yet stands where it was noted.
  applied: (row) => row.appliedAt ?? row.createdAt,
  latest: (row) => row.updatedAt,
  closes: (row) => row.validThrough,
  promised: (row) => row.promisedOn,
  pay: (row) => yearly(row.pay),
  hours: (row) => Number.parseFloat(row.hours ?? '') || fold(row.hours),
  employmentType: (row) => fold(row.employmentType),
  remote: (row) => (row.remote === undefined ? undefined : Number(row.remote)),
  source: (row) => row.source,
  excitement: (row) => row.excitement,
  tags: (row) => fold(row.tags?.join(' ')),
  interview: (row, now) => nextInterview(row, now)?.at,
  heard: (row) => row.heardAt,
  site: (row) => row.site,
  notes: (row) => fold(row.notes),
};

/** Columns that people want to see from the largest or latest first. */
export const DOWN_FIRST: ReadonlySet<ColumnId> = new Set([
  'applied',
  'latest',
  'pay',
  'remote',
  'excitement',
  'heard',
  'status',
]);

/** In order; what has nothing to sort by comes last either way, and what is equal with the latest change first. */
export function sortRows(
  rows: readonly Application[],
  { by, down }: Choice['sort'],
  now: number = Date.now(),
): Application[] {
  const latest = latestFirst(rows);
  if (by === 'latest') return down ? latest : latest.toReversed();
  const ranks = ranksOf(latest, KEYS[by], now);
  const order = Uint32Array.from(latest, (_, index) => index);
  // Numbers alone are compared, and where they are equal the order from before: quick, and stable.
  const rank = (index: number) => ranks[index] as number;
  order.sort(down ? (a, b) => rank(b) - rank(a) || a - b : (a, b) => rank(a) - rank(b) || a - b);
  const sorted = Array.from(order, (index) => latest[index] as Application);
  if (!down) return sorted;
  // What has no rank was first.
  const without = sorted.findIndex((_, at) => rank(order[at] as number) < NO_RANK);
  return without < 1 ? sorted : [...sorted.slice(without), ...sorted.slice(0, without)];
}

const NO_RANK = Number.MAX_VALUE;

/** A number for each row that stands for its key. Numbers are themselves; words come after them, in their order. */
function ranksOf(
  rows: readonly Application[],
  keyOf: (row: Application, now: number) => Key,
  now: number,
): Float64Array {
  const ranks = new Float64Array(rows.length);
  const words = new Map<string, number[]>();
  let highest = 0;
  rows.forEach((row, index) => {
    const key = keyOf(row, now);
    if (typeof key === 'string' && key !== '') {
      const places = words.get(key);
      if (places) places.push(index);
      else words.set(key, [index]);
      return;
    }
    ranks[index] = typeof key === 'number' ? key : NO_RANK;
    if (typeof key === 'number' && key > highest) highest = key;
  });
  let rank = highest;
  for (const word of [...words.keys()].sort()) {
    rank++;
    for (const index of words.get(word) ?? []) ranks[index] = rank;
  }
  return ranks;
}

/** Sorting by another column begins from here, so it is done once for as long as the rows stay the same. */
const byLatest = new WeakMap<readonly Application[], Application[]>();

function latestFirst(rows: readonly Application[]): Application[] {
  const known = byLatest.get(rows);
  if (known) return known;
  const times = Float64Array.from(rows, (row) => row.updatedAt);
  const order = Uint32Array.from(rows, (_, index) => index);
  order.sort((a, b) => (times[b] as number) - (times[a] as number));
  const sorted = Array.from(order, (index) => rows[index] as Application);
  byLatest.set(rows, sorted);
  return sorted;
}

const A_YEAR = { hour: 1800, day: 220, week: 52, month: 12, year: 1 };

function yearly(pay: Pay | undefined): Key {
  const amount = pay?.min ?? pay?.max;
  return amount === undefined ? undefined : amount * A_YEAR[pay?.period ?? 'year'];
}

/** The interview that comes next, if one is ahead. */
export function nextInterview({ interviews }: Application, now: number) {
  return interviews?.find((one) => one.at > now);
}
