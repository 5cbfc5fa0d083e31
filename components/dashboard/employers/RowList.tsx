import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '../applications/useKeptFocus.ts';
import { useVirtualRows } from '../applications/useVirtualRows.ts';
import './RowList.css';

interface Props<Row> {
  /** What scrolls. */
  scroller: RefObject<HTMLElement | null>;
  label: string;
  rows: readonly Row[];
  idOf(row: Row): string;
  row(row: Row): ComponentChildren;
}

/** A list of which only the rows in sight are drawn. Arrow keys, Home and End move from row to row. */
export function RowList<Row>({ scroller, label, rows, idOf, row }: Props<Row>) {
  const list = useRef<HTMLUListElement>(null);
  const [margin, setMargin] = useState(0);
  const count = rows.length;
  const idAt = (index: number) => {
    const one = rows[index];
    return one === undefined ? '' : idOf(one);
  };
  const focus = useKeptFocus({
    list,
    count,
    indexOf: (id) => rows.findIndex((one) => idOf(one) === id),
    scrollTo: (index) => virtual.scrollToIndex(index),
  });
  const virtual = useVirtualRows({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => 61,
    getItemKey: idAt,
    scrollMargin: margin,
    pinned: focus.row,
  });

  // What is above the list wraps.
  useLayoutEffect(() => {
    const measure = () => setMargin(list.current?.offsetTop ?? 0);
    const observer = new ResizeObserver(measure);
    for (const above of list.current?.parentElement?.children ?? [])
      if (above !== list.current) observer.observe(above);
    measure();
    return () => observer.disconnect();
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const item = target.closest<HTMLElement>('[data-index]');
    if (!item || target.matches('input, select, textarea')) return;
    const at = Number(item.dataset.index);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1, PageDown: at + 10, PageUp: at - 10 }[
      event.key
    ];
    if (next === undefined) return;
    event.preventDefault();
    focus.go(next);
  };

  return (
    <ul
      ref={list}
      class="row-list"
      aria-label={label}
      style={{ height: `${virtual.getTotalSize()}px` }}
      onKeyDown={onKeyDown}
    >
      {virtual.getVirtualItems().map(({ index, key, start }) => {
        const one = rows[index];
        return (
          <li
            key={key}
            ref={virtual.measureElement}
            data-index={index}
            data-id={String(key)}
            aria-setsize={count}
            aria-posinset={index + 1}
            style={{ transform: `translateY(${start - margin}px)` }}
          >
            {one !== undefined && row(one)}
          </li>
        );
      })}
    </ul>
  );
}
