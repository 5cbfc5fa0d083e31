import { isClosed } from '../../../utils/journal/isClosed.ts';
import type { Application, Outcome, Stage } from '../../../utils/journal/types.ts';

export type Sort = 'latest' | 'applied' | 'title' | 'company';

/** What the list shows. Empty strings mean "any". */
export interface Choice {
  query: string;
  stage: Stage | '';
  outcome: Outcome | 'closed' | '';
  sort: Sort;
}

export const EVERYTHING: Choice = { query: '', stage: '', outcome: '', sort: 'applied' };

/** True when something narrows the list down. */
export function isNarrowed({ query, stage, outcome }: Choice): boolean {
  return Boolean(query.trim() || stage || outcome);
}

/** The applications that fit, in order: those still open, and the closed ones. */
export function selectRows(
  all: readonly Application[],
  choice: Choice,
): { open: Application[]; closed: Application[] } {
  const words = folded(choice.query).split(/\s+/).filter(Boolean);
  const fits = (one: Application) =>
    (!choice.stage || one.stage === choice.stage) &&
    (!choice.outcome || (choice.outcome === 'closed' ? isClosed(one) : one.outcome === choice.outcome)) &&
    (words.length === 0 || words.every((word) => searchText(one).includes(word)));
  const found = all.filter(fits).sort(ORDER[choice.sort]);
  return { open: found.filter((one) => !isClosed(one)), closed: found.filter(isClosed) };
}

const { compare } = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' });
const latest = (a: Application, b: Application) => b.updatedAt - a.updatedAt;
const ORDER: Record<Sort, (a: Application, b: Application) => number> = {
  latest,
  // What was not applied for yet stands where it was noted: the date that the row shows.
  applied: (a, b) => (b.appliedAt ?? b.createdAt) - (a.appliedAt ?? a.createdAt) || latest(a, b),
  title: (a, b) => compare(a.title, b.title) || latest(a, b),
  company: (a, b) => compare(a.company, b.company) || latest(a, b),
};

/** Case and accents don't count. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** Folding ten thousand rows takes a while, so each is folded once for as long as it stays the same. */
const texts = new Map<string, { updatedAt: number; text: string }>();

function searchText(one: Application): string {
  const known = texts.get(one.id);
  if (known?.updatedAt === one.updatedAt) return known.text;
  const text = folded([one.title, one.company, one.location, one.notes, one.salary, one.site].join('\n'));
  texts.set(one.id, { updatedAt: one.updatedAt, text });
  return text;
}
