import { useMemo } from 'preact/hooks';
import type { Application } from '../../../utils/journal/types.ts';
import { book } from '../../ui/book.ts';
import { choice, EVERYTHING, isNarrowed } from './choice.ts';
import { type Selected, selectRows } from './selectRows.ts';
import { sortRows } from './sortRows.ts';
import type { Search } from './useSearch.ts';

export interface Found extends Selected {
  /** Every application that was read, in order. */
  all: readonly Application[];
  total: number;
  /** How many of them are not read yet. */
  missing: number;
  /** Nothing can be shown before all are read. */
  waiting: boolean;
}

/** What the present choice shows. Undefined while there is nothing to show yet. */
export function useFound(holding: Search['holding']): Found | undefined {
  const rows = book.rows.value;
  const complete = book.complete.value;
  const now = choice.value;
  const { by, down } = now.sort;
  // The latest ones are there before all are, so they can be shown at once.
  const usable = complete || (!isNarrowed(now) && by === EVERYTHING.sort.by && down === EVERYTHING.sort.down);
  const sorted = useMemo(() => (usable && rows ? sortRows(rows, now.sort) : undefined), [rows, usable, by, down]);
  const { sort, query, ...filters } = now;
  const found = useMemo(
    () => sorted && selectRows(sorted, now, holding?.(sorted)),
    [sorted, holding, JSON.stringify(filters)],
  );
  if (!rows) return undefined;
  const total = complete ? rows.length : Math.max(book.total.value, rows.length);
  if (!sorted || !found) return { open: [], closed: [], all: rows, total, missing: 0, waiting: true };
  if (complete) return { ...found, all: sorted, total, missing: 0, waiting: false };
  // How many are closed is not known yet.
  return { open: found.open, closed: [], all: sorted, total, missing: total - found.open.length, waiting: false };
}
