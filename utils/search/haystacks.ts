import type { Application } from '../journal/types.ts';
import { foldText } from './foldText.ts';

/** The parts of a row that are searched, by the name under which a place of finding is told. */
export function textsOf(row: Application): Partial<Record<RowPart, string>> {
  const join = (parts: (string | undefined)[]) => parts.filter(Boolean).join('\n');
  return {
    title: row.title,
    company: row.company,
    location: row.location,
    notes: row.notes,
    tags: row.tags?.join('\n'),
    feedback:
      row.feedback && join(row.feedback.flatMap(({ reason, was, wasNot, liked }) => [reason, was, wasNot, liked])),
    interviews: row.interviews && join(row.interviews.flatMap(({ place, notes }) => [place, notes])),
    agency: row.agency,
    pay: row.salary,
    hours: join([row.hours, row.employmentType]),
    site: row.site,
  };
}
export type RowPart =
  | 'title'
  | 'company'
  | 'location'
  | 'notes'
  | 'tags'
  | 'feedback'
  | 'interviews'
  | 'agency'
  | 'pay'
  | 'hours'
  | 'site';

/** No white space, so that no phrase spans two fields. */
const BETWEEN = '\u0001';

/** Folding twenty thousand rows takes a while, so each is folded once for as long as it stays the same. */
const known = new Map<string, { updatedAt: number; text: string }>();

/** All searched words of a row, folded; undefined when they were not folded yet (see `foldSome`). */
export function haystackOf({ id, updatedAt }: Application): string | undefined {
  const found = known.get(id);
  return found?.updatedAt === updatedAt ? found.text : undefined;
}

/** Folds rows that are not yet, for so many milliseconds at most. True when all are. */
export function foldSome(rows: readonly Application[], milliseconds: number): boolean {
  const end = performance.now() + milliseconds;
  let done = 0;
  for (const row of rows) {
    if (known.get(row.id)?.updatedAt === row.updatedAt) continue;
    const text = foldText(Object.values(textsOf(row)).filter(Boolean).join(BETWEEN));
    known.set(row.id, { updatedAt: row.updatedAt, text });
    if (++done % 32 === 0 && performance.now() > end) return false;
  }
  return true;
}
