import { isClosed } from '../../../utils/journal/isClosed.ts';
import { type Application, type Pay, STAGES } from '../../../utils/journal/types.ts';
import { foldText } from '../../../utils/search/foldText.ts';
import type { Choice } from './choice.ts';
import type { ColumnId } from './columnIds.ts';

type Key = number | string | undefined;

/** What each column is sorted by. Folded keys, since comparing twenty thousand names by the rules of a language takes long. */
const KEYS: Record<ColumnId, (row: Application, now: number) => Key> = {
  title: (row) => row.titleKey || foldText(row.title),
  company: (row) => row.companyKey,
  location: (row) => foldText(row.location),
  status: (row) => STAGES.indexOf(row.stage) - (isClosed(row) ? STAGES.length : 0),
  // What was not applied for yet stands where it was noted.
  applied: (row) => row.appliedAt ?? row.createdAt,
  latest: (row) => row.updatedAt,
  closes: (row) => row.validThrough,
  promised: (row) => row.promisedOn,
  pay: (row) => yearly(row.pay),
  hours: (row) => Number.parseFloat(row.hours ?? '') || foldText(row.hours ?? ''),
  employmentType: (row) => foldText(row.employmentType ?? ''),
  remote: (row) => (row.remote === undefined ? undefined : Number(row.remote)),
  source: (row) => row.source,
  excitement: (row) => row.excitement,
  tags: (row) => foldText(row.tags?.join(' ') ?? ''),
  interview: (row, now) => nextInterview(row, now)?.at,
  heard: (row) => row.heardAt,
  site: (row) => row.site,
  notes: (row) => foldText(row.notes ?? ''),
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
  const keyOf = KEYS[by];
  const keys = rows.map((row) => {
    const key = keyOf(row, now);
    return key === '' ? undefined : key;
  });
  const way = down ? -1 : 1;
  const order = rows.map((_, index) => index);
  order.sort((a, b) => {
    const [one, other] = [keys[a], keys[b]];
    if (one !== other) {
      if (one === undefined) return 1;
      if (other === undefined) return -1;
      if (typeof one !== typeof other) return typeof one === 'number' ? -1 : 1;
      return one < other ? -way : way;
    }
    return (rows[b]?.updatedAt ?? 0) - (rows[a]?.updatedAt ?? 0);
  });
  return order.map((index) => rows[index] as Application);
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
