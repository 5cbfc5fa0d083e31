import { i18n } from '#i18n';
import { type Choice, choice } from './choice.ts';
import type { ColumnId } from './columnIds.ts';
import { columnOf } from './columns.tsx';
import { DOWN_FIRST } from './sortRows.ts';

/** What a list without heads can be sorted by. */
const BY: ColumnId[] = ['latest', 'applied', 'title', 'company', 'status', 'interview', 'promised', 'closes'];

/** The order, where there are no columns to press on. */
export function SortChoice({ onSort }: { onSort(sort: Choice['sort']): void }) {
  const { by } = choice.value.sort;
  return (
    <select
      aria-label={i18n.t('dashboard.list.sort')}
      value={by}
      onChange={(event) => {
        const chosen = event.currentTarget.value as ColumnId;
        onSort({ by: chosen, down: DOWN_FIRST.has(chosen) });
      }}
    >
      {(BY.includes(by) ? BY : [...BY, by]).map((one) => (
        <option key={one} value={one}>
          {columnOf(one).name}
        </option>
      ))}
    </select>
  );
}
