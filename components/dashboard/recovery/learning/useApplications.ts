import { useMemo } from 'preact/hooks';
import type { Application } from '../../../../utils/journal/types.ts';
import { book } from '../../../ui/book.ts';

/** All applications by id; undefined until all were read. */
export function useApplications(): ReadonlyMap<string, Application> | undefined {
  const rows = book.rows.value;
  const all = useMemo(() => rows && new Map(rows.map((one) => [one.id, one])), [rows]);
  return book.complete.value ? all : undefined;
}
