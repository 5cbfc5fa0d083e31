import { ChevronDown, ChevronRight } from 'lucide';
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Application } from '../../../utils/journal/types.ts';
import { Icon } from '../../ui/Icon.tsx';
import './ApplicationList.css';
import { ApplicationRow } from './ApplicationRow.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
import { useVirtualRows } from './useVirtualRows.ts';

interface Props {
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
  open: Application[];
  closed: Application[];
  /** Whether the closed ones are shown. */
  unfolded: boolean;
  /** Absent when there is no choice. */
  onFold: (() => void) | undefined;
  current: string | undefined;
}

/** The rows in sight of a list that may be ten thousand long. Arrow keys, Home and End move from row to row. */
export function ApplicationList({ scroller, open, closed, unfolded, onFold, current }: Props) {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const foldAt = closed.length > 0 ? open.length : -1;
  const count = open.length + (closed.length > 0 ? 1 + (unfolded ? closed.length : 0) : 0);
  const rowAt = (index: number) => (foldAt < 0 || index < foldAt ? open[index] : closed[index - foldAt - 1]);

  const rows = useVirtualRows({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (index === foldAt ? 48 : 61),
    getItemKey: (index) => rowAt(index)?.id ?? 'fold',
    scrollMargin: margin,
  });

  // Questions and filters above the list come, go and wrap.
  useLayoutEffect(() => {
    const measure = () => setMargin(list.current?.offsetTop ?? 0);
    const observer = new ResizeObserver(measure);
    for (const above of list.current?.parentElement?.children ?? [])
      if (above !== list.current) observer.observe(above);
    measure();
    return () => observer.disconnect();
  });

  const focusRow = useKeptFocus({
    list,
    count,
    indexOf: (id) => {
      const shown = unfolded ? closed.findIndex((one) => one.id === id) : -1;
      return shown < 0 ? open.findIndex((one) => one.id === id) : foldAt + 1 + shown;
    },
    scrollTo: (index) => rows.scrollToIndex(index),
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-index]');
    if (!row || (event.target as HTMLElement).closest('[role="menu"]')) return;
    const at = Number(row.dataset.index);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1, PageDown: at + 10, PageUp: at - 10 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    focusRow(next);
  };

  if (count === 0) return null;
  return (
    <ul
      ref={list}
      class="rows"
      aria-label={i18n.t('dashboard.list.label')}
      style={{ height: `${rows.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
    >
      {rows.getVirtualItems().map(({ index, key, start }) => {
        const application = rowAt(index);
        return (
          <li
            key={key}
            ref={rows.measureElement}
            data-index={index}
            data-id={application?.id}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {application ? (
              <ApplicationRow application={application} current={application.id === current} />
            ) : (
              <FoldLine count={closed.length} unfolded={unfolded} onFold={onFold} />
            )}
          </li>
        );
      })}
    </ul>
  );
}

function FoldLine({ count, unfolded, onFold }: { count: number; unfolded: boolean; onFold: (() => void) | undefined }) {
  const words = i18n.t('dashboard.list.closedCount', count, [count.toLocaleString()]);
  if (!onFold) return <div class="fold">{words}</div>;
  return (
    <button type="button" class="fold" aria-expanded={unfolded} onClick={onFold}>
      <Icon of={unfolded ? ChevronDown : ChevronRight} />
      {words}
    </button>
  );
}
