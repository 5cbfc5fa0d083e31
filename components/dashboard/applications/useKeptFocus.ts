import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface List {
  list: RefObject<HTMLElement | null>;
  count: number;
  /** Where the row with that id is now; -1 when it is not shown any more. */
  indexOf(id: string): number;
  scrollTo(index: number): void;
}

/**
 * Keeps the keyboard in a list of which only the rows in sight exist. A row that moves takes the focus along; for one
 * that leaves (closed, deleted), the row in its place gets it. Returns which row has the keyboard, and how to focus
 * another, in sight or not.
 */
export function useKeptFocus({ list, count, indexOf, scrollTo }: List): { row: number; go(index: number): void } {
  const held = useRef<{ id: string; index: number } | undefined>(undefined);
  const [wanted, setWanted] = useState<number>();
  const focusRow = (index: number) => {
    const to = Math.max(0, Math.min(count - 1, index));
    scrollTo(to);
    setWanted(to);
  };

  useEffect(() => {
    const onFocusIn = ({ target }: FocusEvent) => {
      const row = list.current?.contains(target as Node) && (target as Element).closest<HTMLElement>('[data-index]');
      held.current = row ? { id: row.dataset.id ?? '', index: Number(row.dataset.index) } : undefined;
    };
    const onPointerDown = () => {
      held.current = undefined;
    };
    document.addEventListener('focusin', onFocusIn);
    document.addEventListener('pointerdown', onPointerDown);
    return () => {
      document.removeEventListener('focusin', onFocusIn);
      document.removeEventListener('pointerdown', onPointerDown);
    };
  }, [list]);

  useLayoutEffect(() => {
    if (!held.current || document.activeElement !== document.body) return;
    const { id, index } = held.current;
    held.current = undefined;
    const now = indexOf(id);
    focusRow(now < 0 ? index : now);
  });

  // The row may have to be drawn before it can be focused.
  useEffect(() => {
    if (wanted === undefined) return;
    const target = list.current?.querySelector<HTMLElement>(`[data-index="${wanted}"] :is(a, button)`);
    if (!target) return;
    target.focus();
    setWanted(undefined);
  });

  return { row: held.current ? indexOf(held.current.id) : -1, go: focusRow };
}
