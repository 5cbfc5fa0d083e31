import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import './ApplicationList.css';
import { ApplicationRow } from './ApplicationRow.tsx';
import { FoldLine } from './FoldLine.tsx';
import { selectAll, selection, selectNone, selectTo, toggle } from './selection.ts';
import type { ListProps } from './Table.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { useScrollMargin } from './useScrollMargin.ts';
import { useVirtualRows } from './useVirtualRows.ts';

/** So high is a row before it was measured. */
const ROW_HEIGHT = 61;

interface Props extends ListProps {
  /** Whether rows have a checkbox. */
  selecting: boolean;
}

/** The table where there is no room for one. Arrow keys, Home and End move from row to row, Space selects. */
export function ApplicationList(props: Props) {
  const { scroller, lines, missing, unfolded, onFold, current, hrefOf, excerptOf, selecting } = props;
  const list = useRef<HTMLUListElement>(null);
  const margin = useScrollMargin(list, scroller);
  const { count } = lines;
  const focus = useKeptFocus({
    list,
    count,
    indexOf: lines.indexOf,
    scrollTo: (index) => rows.scrollToIndex(index),
  });
  const rows = useVirtualRows({
    count,
    pinned: focus.row >= 0 || !props.initial ? focus.row : lines.indexOf(props.initial),
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines.at(index) ? ROW_HEIGHT : 48),
    getItemKey: lines.keyAt,
    scrollMargin: margin,
  });

  useLayoutEffect(() => {
    const at = props.initial ? lines.indexOf(props.initial) : -1;
    if (at > 0) rows.scrollToIndex(at);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('[data-index]');
    if (!row || target.closest('[role="menu"]')) return;
    const at = Number(row.dataset.index);
    const mod = event.ctrlKey || event.metaKey;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1, PageDown: at + 10, PageUp: at - 10 }[
      event.key
    ];
    if (mod && event.key === 'a') selectAll(lines);
    else if (event.key === 'Escape' && selection.value.size > 0) selectNone();
    else if (event.key === ' ' && row.dataset.id && target.matches('a')) select(row.dataset.id, event.shiftKey);
    else if (next !== undefined && !event.altKey) focus.go(next);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const select = (id: string, range: boolean) => (range ? selectTo(id, lines) : toggle(id));

  if (count === 0) return null;
  return (
    <ul
      ref={list}
      class="rows"
      aria-label={i18n.t('dashboard.list.label')}
      style={{ height: `${rows.getTotalSize() + missing * ROW_HEIGHT}px` }}
      onKeyDown={onKeyDown}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const application = lines.at(index);
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            data-id={application?.id}
            aria-setsize={count + missing}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {application ? (
              <ApplicationRow
                application={application}
                current={application.id === current}
                href={hrefOf(application.id)}
                excerpt={excerptOf(application)}
                selected={selecting ? selection.value.has(application.id) : undefined}
                onSelect={select}
              />
            ) : (
              <FoldLine count={lines.closed} unfolded={unfolded} onFold={onFold} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
