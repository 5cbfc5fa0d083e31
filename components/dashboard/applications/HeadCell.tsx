import { ArrowDown, ArrowUp } from 'lucide';
import { useRef } from 'preact/hooks';
import { Icon } from '../../ui/Icon.tsx';
import { rem } from '../../ui/rem.ts';
import type { Choice } from './choice.ts';
import type { Column } from './columns.tsx';

/** So narrow at least, and so much a key press; in the unit of `Column`. */
export const NARROWEST = 56;
export const A_STEP = 16;

interface Props {
  column: Column;
  /** Place in the grid; the first column is for selecting. */
  col: number;
  sort: Choice['sort'];
  tabIndex: number;
  onSort(): void;
  /** While it is dragged, and when it is done. */
  onWidth(width: number, done: boolean): void;
  onMove(by: -1 | 1): void;
}

/** The head of a column: sorts when it is pressed; its edge changes the width. */
export function HeadCell({ column, col, sort, tabIndex, onSort, onWidth, onMove }: Props) {
  const cell = useRef<HTMLDivElement>(null);
  const sorted = sort.by === column.id;
  const way = () => (cell.current && getComputedStyle(cell.current).direction === 'rtl' ? -1 : 1);

  const onKeyDown = (event: KeyboardEvent) => {
    const right = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!right || event.shiftKey === (event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    event.stopPropagation();
    const by = right * way();
    if (event.shiftKey) onWidth(Math.max(NARROWEST, column.width + by * A_STEP), true);
    else onMove(by > 0 ? 1 : -1);
  };
  const onPointerDown = (event: PointerEvent) => {
    const grip = event.currentTarget as HTMLElement;
    const begin = event.clientX;
    const width = cell.current?.offsetWidth ?? 0;
    const at = (now: PointerEvent) =>
      Math.max(NARROWEST, Math.round(((width + (now.clientX - begin) * way()) / rem.peek()) * 16));
    const onMoved = (now: PointerEvent) => onWidth(at(now), false);
    const onUp = (now: PointerEvent) => {
      grip.removeEventListener('pointermove', onMoved);
      onWidth(at(now), true);
    };
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener('pointermove', onMoved);
    grip.addEventListener('lostpointercapture', onUp, { once: true });
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a virtual grid has no table elements
    // biome-ignore lint/a11y/useFocusableInteractive: its button has the focus
    <div
      ref={cell}
      role="columnheader"
      class={`td td-${column.id}`}
      aria-colindex={col + 1}
      aria-sort={sorted ? (sort.down ? 'descending' : 'ascending') : undefined}
      data-col={col}
      onKeyDown={onKeyDown}
    >
      <button
        type="button"
        class="head-button"
        tabIndex={tabIndex}
        aria-keyshortcuts="Shift+ArrowRight Shift+ArrowLeft Control+ArrowRight Control+ArrowLeft"
        onClick={onSort}
      >
        <span>{column.name}</span>
        {sorted && <Icon of={sort.down ? ArrowDown : ArrowUp} size={14} />}
      </button>
      {/* For the pointer; keys and the columns menu do the same. */}
      <span class="head-grip" aria-hidden="true" onPointerDown={onPointerDown} />
    </div>
  );
}
