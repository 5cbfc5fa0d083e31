import { useMemo } from 'preact/hooks';
import { changeSettings, type Settings } from '../../../utils/settings.ts';
import { settings } from '../../ui/settings.ts';
import { type Choice, choose } from './choice.ts';
import { COLUMN_IDS, type ColumnId, FIRST_COLUMNS } from './columnIds.ts';
import { type Column, columnOf } from './columns.tsx';

const isColumn = (id: string): id is ColumnId => (COLUMN_IDS as readonly string[]).includes(id);
const save = (change: (table: Settings['table']) => Partial<Settings['table']>) =>
  void changeSettings(({ table }) => ({ table: { ...table, ...change(table) } }));

/** The order as it was kept, once the settings are there. */
export function sortKept(): Choice['sort'] | undefined {
  const { by, down } = settings.value?.table.sort ?? {};
  return by && isColumn(by) ? { by, down: down ?? false } : undefined;
}

/** The columns as the person has them, and how to change them; all of it is kept in the settings. */
export function useColumns() {
  const table = settings.value?.table;
  const columns = useMemo((): Column[] => {
    const ids = [...new Set(table?.columns.filter(isColumn) ?? [])];
    const shown = ids.length === 0 ? FIRST_COLUMNS : ids.includes('title') ? ids : (['title', ...ids] as const);
    return shown.map(columnOf).map((one) => ({ ...one, width: table?.widths[one.id] ?? one.width }));
  }, [table]);
  const ids = columns.map((one) => one.id);
  const setColumns = (next: ColumnId[]) => save(() => ({ columns: next }));
  return {
    columns,
    setColumns,
    setWidth: (id: ColumnId, width: number) => save(({ widths }) => ({ widths: { ...widths, [id]: width } })),
    move: (id: ColumnId, by: -1 | 1) => {
      const from = ids.indexOf(id);
      const to = from + by;
      if (to < 0 || to >= ids.length) return;
      const next = ids.toSpliced(from, 1);
      next.splice(to, 0, id);
      setColumns(next);
    },
    reset: () => save(() => ({ columns: [], widths: {} })),
    sortBy: (sort: Choice['sort']) => {
      choose({ sort });
      save(() => ({ sort }));
    },
  };
}
