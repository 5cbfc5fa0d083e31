import { ArrowDown, ArrowUp, Columns3, Minus, Plus } from 'lucide';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import type { ColumnId } from './columnIds.ts';
import { allColumns, type Column } from './columns.tsx';
import { A_STEP, NARROWEST } from './HeadCell.tsx';
import { Popover } from './Popover.tsx';

interface Props {
  shown: readonly Column[];
  onColumns(ids: ColumnId[]): void;
  onWidth(id: ColumnId, width: number): void;
  onMove(id: ColumnId, by: -1 | 1): void;
  onReset(): void;
}

/** Which columns the table has, in which order and how wide: all that the heads do, without dragging. */
export function ColumnsMenu({ shown, onColumns, onWidth, onMove, onReset }: Props) {
  const ids = shown.map((one) => one.id);
  const rest = allColumns().filter((one) => !ids.includes(one.id));
  return (
    <Popover
      label={i18n.t('table.columns')}
      content={() => (
        <>
          <ul class="columns-menu">
            {shown.map(({ id, name, width }, at) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked
                    disabled={id === 'title'}
                    aria-label={i18n.t('table.show', [name])}
                    onChange={() => onColumns(ids.filter((one) => one !== id))}
                  />
                  {name}
                </label>
                <Button
                  look="quiet"
                  icon={ArrowUp}
                  disabled={at === 0}
                  label={i18n.t('table.earlier', [name])}
                  onClick={() => onMove(id, -1)}
                />
                <Button
                  look="quiet"
                  icon={ArrowDown}
                  disabled={at === shown.length - 1}
                  label={i18n.t('table.later', [name])}
                  onClick={() => onMove(id, 1)}
                />
                <Button
                  look="quiet"
                  icon={Minus}
                  label={i18n.t('table.narrower', [name])}
                  onClick={() => onWidth(id, Math.max(NARROWEST, width - A_STEP))}
                />
                <Button
                  look="quiet"
                  icon={Plus}
                  label={i18n.t('table.wider', [name])}
                  onClick={() => onWidth(id, width + A_STEP)}
                />
              </li>
            ))}
            {rest.map(({ id, name }) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={false}
                    aria-label={i18n.t('table.show', [name])}
                    onChange={() => onColumns([...ids, id])}
                  />
                  {name}
                </label>
              </li>
            ))}
          </ul>
          <p class="small muted">{i18n.t('table.columnsHint')}</p>
          <Button look="quiet" onClick={onReset}>
            {i18n.t('table.reset')}
          </Button>
        </>
      )}
    >
      <Icon of={Columns3} />
      {i18n.t('table.columns')}
    </Popover>
  );
}
