import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Lines } from './lines.ts';

/** The key of the head row. */
export const HEAD = 'head';

interface Grid {
  grid: RefObject<HTMLElement | null>;
  lines: Lines;
  columns: number;
  /** The row to begin with. */
  initial: string | undefined;
  scrollTo(row: number): void;
}

/**
 * One cell of a grid is in the order of Tab; arrow keys, Home, End, Page Up and Down lead to the others. A row that
 * moves takes the focus along; for one that leaves (closed, deleted), the row in its place gets it.
 */
export function useGridFocus({ grid, lines, columns, initial, scrollTo }: Grid) {
  const [at, setAt] = useState({ key: initial && lines.indexOf(initial) >= 0 ? initial : '', col: 1 });
  const known = useRef(0);
  /** To be focused once it is drawn. */
  const wanted = useRef(false);
  /** Whether the focus was in the grid when it was last anywhere. */
  const held = useRef(false);
  /** While the focus follows what was chosen, it chooses nothing itself. */
  const placing = useRef(false);

  const found = at.key === HEAD ? -1 : at.key ? lines.indexOf(at.key) : 0;
  const row = at.key === HEAD ? -1 : found >= 0 ? found : Math.min(known.current, lines.count - 1);
  known.current = row;
  const col = Math.min(at.col, columns - 1);

  const go = (toRow: number, toCol: number) => {
    const next = Math.max(-1, Math.min(lines.count - 1, toRow));
    setAt({ key: next < 0 ? HEAD : lines.keyAt(next), col: Math.max(0, Math.min(columns - 1, toCol)) });
    if (next >= 0) scrollTo(next);
    wanted.current = true;
  };

  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      held.current = Boolean(grid.current?.contains(target as Node));
    };
    const onPointerDown = () => {
      held.current = false;
    };
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [grid]);
  useLayoutEffect(() => {
    if (held.current && document.activeElement === document.body) wanted.current = true;
  });
  useLayoutEffect(() => {
    if (!wanted.current) return;
    const key = row < 0 ? HEAD : lines.keyAt(row);
    const line = grid.current?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const cell =
      line?.querySelector<HTMLElement>(`[data-col="${col}"]`) ?? line?.querySelector<HTMLElement>('[data-col]');
    if (!cell) return;
    wanted.current = false;
    placing.current = true;
    (cell.querySelector<HTMLElement>('a[href], button, input') ?? cell).focus();
    placing.current = false;
  });

  return {
    row,
    /** The key of that row; of one that is gone, until another has the place. */
    key: at.key,
    /** The column that Tab leads to in this row; -1 when it leads to another row. */
    tabAt: (index: number) => (index === row ? col : -1),
    onFocusIn: ({ target }: FocusEvent) => {
      if (placing.current) return;
      const cell = (target as Element).closest<HTMLElement>('[data-col]');
      const key = cell?.closest<HTMLElement>('[data-key]')?.dataset.key;
      // The folding line has one cell only: whoever passes through it comes out in the same column.
      const next = key === 'fold' ? col : Number(cell?.dataset.col);
      if (cell && key && (key !== at.key || next !== col)) setAt({ key, col: next });
    },
    /** Goes where a key leads; false when it leads nowhere. */
    onKey: (event: KeyboardEvent, page: number): boolean => {
      if (event.altKey || event.shiftKey) return false;
      const mod = event.ctrlKey || event.metaKey;
      const ahead = grid.current && getComputedStyle(grid.current).direction === 'rtl' ? -1 : 1;
      const to: [number, number] | undefined = {
        ArrowDown: [row + 1, col] as [number, number],
        ArrowUp: [row - 1, col] as [number, number],
        ArrowRight: [row, col + ahead] as [number, number],
        ArrowLeft: [row, col - ahead] as [number, number],
        Home: [mod ? 0 : row, 0] as [number, number],
        End: [mod ? lines.count - 1 : row, columns - 1] as [number, number],
        PageDown: [Math.max(0, row) + page, col] as [number, number],
        PageUp: [Math.max(0, row - page), col] as [number, number],
      }[event.key];
      if (!to) return false;
      go(...to);
      return true;
    },
  };
}
