import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Application } from '../../../utils/journal/types.ts';
import type { Excerpt } from '../../../utils/search/excerpt.ts';
import type { Choice } from './choice.ts';
import type { ColumnId } from './columnIds.ts';
import type { Column } from './columns.tsx';
import { FoldLine } from './FoldLine.tsx';
import { HeadCell } from './HeadCell.tsx';
import type { Lines } from './lines.ts';
import { selectAll, selection, selectNone, selectTo, toggle } from './selection.ts';
import './Table.css';
import { type Slots, slotsOf } from './slotsOf.ts';
import { DOWN_FIRST } from './sortRows.ts';
import { TableRow } from './TableRow.tsx';
import { HEAD, useGridFocus } from './useGridFocus.ts';
import { useRowHeight } from './useRowHeight.ts';
import { useScrollMargin } from './useScrollMargin.ts';
import { useVirtualRows } from './useVirtualRows.ts';

/** Like those of columns: see `Column`. */
const SELECT_WIDTH = 40;

export interface ListProps {
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
  lines: Lines;
  /** Known to be there, but not read yet. */
  missing: number;
  /** Whether the closed ones are shown. */
  unfolded: boolean;
  /** Absent when there is no choice. */
  onFold: (() => void) | undefined;
  current: string | undefined;
  /** The one to begin with: where the person was before. */
  initial: string | undefined;
  hrefOf(id: string): string;
  excerptOf(row: Application): Excerpt | undefined;
  /** Whether some rows may have an excerpt, and be higher than others. */
  searching: boolean;
}

interface Props extends ListProps {
  columns: readonly Column[];
  sort: Choice['sort'];
  siteNames: Readonly<Record<string, string>>;
  onSort(sort: Choice['sort']): void;
  onWidth(id: ColumnId, width: number): void;
  onMove(id: ColumnId, by: -1 | 1): void;
}

/** All applications in rows and columns; only those in sight exist. One cell at a time is reached with Tab, the others with arrow keys. */
export function Table(props: Props) {
  const {
    scroller,
    lines,
    missing,
    columns,
    sort,
    siteNames,
    unfolded,
    onFold,
    current,
    hrefOf,
    excerptOf,
    searching,
  } = props;
  const grid = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLDivElement>(null);
  const margin = useScrollMargin(body, scroller);
  const [dragged, setDragged] = useState<{ id: ColumnId; width: number }>();
  const selected = selection.value;

  const focus = useGridFocus({
    grid,
    lines,
    columns: columns.length + 1,
    initial: props.initial,
    scrollTo: (row) => rows.scrollToIndex(row),
  });
  const rowHeight = useRowHeight(body);
  const rows = useVirtualRows({
    count: lines.count,
    pinned: focus.row,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: lines.keyAt,
    scrollMargin: margin,
    scrollPaddingStart: rowHeight,
  });
  const uniform = useRef({ searching, rowHeight });
  useLayoutEffect(() => {
    const before = uniform.current;
    uniform.current = { searching, rowHeight };
    // All are of one height (again, or of another one): what was measured counts no more.
    if (!searching && (before.searching || before.rowHeight !== rowHeight)) rows.measure();
  }, [rows, searching, rowHeight]);

  useLayoutEffect(() => {
    if (props.initial && focus.row > 0) rows.scrollToIndex(focus.row);
  }, []);

  const latest = useRef(lines);
  latest.current = lines;
  const onSelect = useCallback((id: string, range: boolean) => (range ? selectTo(id, latest.current) : toggle(id)), []);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (target.closest('[role="menu"]')) return;
    const row = lines.at(focus.row);
    const mod = event.ctrlKey || event.metaKey;
    if (mod && event.key === 'a') selectAll(lines);
    else if (event.key === 'Escape' && selected.size > 0) selectNone();
    else if (event.key === ' ' && row && focus.row >= 0) onSelect(row.id, event.shiftKey);
    else if (event.key === 'Enter' && row && !target.closest('a, button')) location.hash = hrefOf(row.id);
    else if (!focus.onKey(event, Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2)))
      return;
    event.preventDefault();
    event.stopPropagation();
  };

  const widths = columns.map((column) => (dragged?.id === column.id ? dragged.width : column.width));
  const template = columns.map(({ id }, at) =>
    id === 'title' ? `minmax(${inRem(widths[at] ?? 0)}, 1fr)` : inRem(widths[at] ?? 0),
  );
  const all = selected.size > 0 && selected.size >= lines.count - (lines.closed > 0 ? 1 : 0);
  const shown = rows.getVirtualItems();
  const slots = useRef<Slots>(new Map());
  slots.current = slotsOf(
    slots.current,
    shown.map(({ key }) => String(key)),
    focus.key,
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual grid has no table elements
    <div
      ref={grid}
      class="table"
      role="grid"
      aria-label={i18n.t('table.label')}
      aria-rowcount={lines.count + missing + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      style={{
        '--columns': [inRem(SELECT_WIDTH), ...template].join(' '),
        minInlineSize: inRem(widths.reduce((sum, one) => sum + one, SELECT_WIDTH)),
      }}
      onKeyDown={onKeyDown}
      onFocusIn={focus.onFocusIn}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a virtual grid has no table elements */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its cells have the focus */}
      <div role="row" class="tr table-head" aria-rowindex={1} data-key={HEAD} ref={head}>
        {/* biome-ignore lint/a11y/useSemanticElements: a virtual grid has no table elements */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: its checkbox has the focus */}
        <div role="columnheader" class="td td-select" aria-colindex={1} data-col={0}>
          <input
            type="checkbox"
            checked={all}
            indeterminate={selected.size > 0 && !all}
            tabIndex={focus.tabAt(-1) === 0 ? 0 : -1}
            aria-label={i18n.t('table.selectAll')}
            onClick={() => (all ? selectNone() : selectAll(lines))}
          />
        </div>
        {columns.map((column, at) => (
          <HeadCell
            key={column.id}
            column={column}
            col={at + 1}
            sort={sort}
            tabIndex={focus.tabAt(-1) === at + 1 ? 0 : -1}
            onSort={() =>
              props.onSort({ by: column.id, down: sort.by === column.id ? !sort.down : DOWN_FIRST.has(column.id) })
            }
            onWidth={(width, done) => {
              setDragged(done ? undefined : { id: column.id, width });
              if (done) props.onWidth(column.id, width);
            }}
            onMove={(by) => props.onMove(column.id, by)}
          />
        ))}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a virtual grid has no table elements */}
      <div
        ref={body}
        role="rowgroup"
        class="table-body"
        style={{ height: `${rows.getTotalSize() + missing * rowHeight}px` }}
      >
        {shown.map(({ index, key, start }) => {
          const row = lines.at(index);
          const top = start - margin;
          const slot = slots.current.get(String(key));
          return row ? (
            <TableRow
              key={slot}
              {...{ row, index, top, columns, siteNames, onSelect }}
              tabAt={focus.tabAt(index)}
              selected={selected.has(row.id)}
              current={row.id === current}
              href={hrefOf(row.id)}
              excerpt={excerptOf(row)}
              measure={searching ? rows.measureElement : undefined}
            />
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a virtual grid has no table elements
            // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus
            <div
              key="fold"
              role="row"
              class="tr tr-fold"
              aria-rowindex={index + 2}
              data-index={index}
              data-key={key}
              style={{ transform: `translateY(${top}px)` }}
            >
              {/* biome-ignore lint/a11y/useSemanticElements: a virtual grid has no table elements */}
              {/* biome-ignore lint/a11y/useFocusableInteractive: its button has the focus */}
              <div role="gridcell" class="td-fold" aria-colindex={1} aria-colspan={columns.length + 1} data-col={0}>
                <FoldLine
                  count={lines.closed}
                  unfolded={unfolded}
                  onFold={onFold}
                  tabIndex={focus.tabAt(index) >= 0 ? 0 : -1}
                />
              </div>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** A width as a column has it, in CSS. */
const inRem = (width: number): string => `${width / 16}rem`;
