import { useSignal } from '@preact/signals';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Application } from '../../../utils/journal/types.ts';
import type { Excerpt } from '../../../utils/search/excerpt.ts';
import type { Selected } from '../applications/selectRows.ts';
import './Board.css';
import { BoardColumn } from './BoardColumn.tsx';
import { moveTo } from './moveTo.ts';
import { BOARD_STAGES, type BoardColumnId, columnsOf } from './stages.ts';
import { useBoardDrag } from './useBoardDrag.ts';

interface Props {
  found: Selected;
  current: string | undefined;
  hrefOf(id: string): string;
  excerptOf(row: Application): Excerpt | undefined;
}

/** The applications by stage. Arrow keys go from card to card, Alt with an arrow key moves the card, and so does dragging. */
export function Board({ found, current, hrefOf, excerptOf }: Props) {
  const board = useRef<HTMLDivElement>(null);
  const unfolded = useSignal(false);
  const [focused, setFocused] = useState<string>();
  /** The card that is to get the keyboard; one that was moved only where it is going, for it may still be drawn where it was. */
  const [wanted, setWanted] = useState<{ id: string; column?: BoardColumnId }>();
  const { open, closed } = found;
  const columns = useMemo(() => columnsOf(open), [open]);
  const all: [BoardColumnId, readonly Application[]][] = [
    ...BOARD_STAGES.map((stage): [BoardColumnId, readonly Application[]] => [stage, columns[stage]]),
    ['closed', closed],
  ];
  const byId = (id: string | undefined) => open.find((row) => row.id === id) ?? closed.find((row) => row.id === id);
  const active = byId(focused)?.id ?? all.find(([, rows]) => rows.length > 0)?.[1][0]?.id;

  useBoardDrag(board, (id, stage) => {
    const row = byId(id);
    if (row && (!columns[stage].includes(row) || row.stage === 'started')) void moveTo(row, stage);
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    const id = target.closest<HTMLElement>('[data-id]')?.dataset.id;
    const row = byId(id);
    const column = all.findIndex(([, rows]) => row && rows.includes(row));
    if (!row || target.closest('[role="menu"]') || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const way = board.current && getComputedStyle(board.current).direction === 'rtl' ? -1 : 1;
    const sideways = ({ ArrowRight: 1, ArrowLeft: -1 }[event.key] ?? 0) * way;
    const rows = all[column]?.[1] ?? [];
    const at = rows.indexOf(row);
    if (event.altKey) {
      const to = sideways ? BOARD_STAGES[column + sideways] : undefined;
      if (!sideways) return;
      event.preventDefault();
      if (to) void moveTo(row, to).then((written) => written && setWanted({ id: row.id, column: to }));
      return;
    }
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    let goal = next === undefined ? undefined : rows[Math.max(0, Math.min(rows.length - 1, next))];
    if (sideways)
      for (let other = column + sideways; all[other] && !goal; other += sideways) {
        const [name, some] = all[other] as [BoardColumnId, readonly Application[]];
        if (name !== 'closed' || unfolded.value) goal = some[Math.min(at, some.length - 1)];
      }
    if (next === undefined && !sideways) return;
    event.preventDefault();
    if (goal) setWanted({ id: goal.id });
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys come from the cards in it
    <div
      ref={board}
      class="board"
      onKeyDown={onKeyDown}
      onFocusIn={({ target }) => {
        const id = (target as Element).closest<HTMLElement>('[data-id]')?.dataset.id;
        if (id) setFocused(id);
      }}
    >
      <p class="visually-hidden">{i18n.t('board.label')}</p>
      {all.map(([id, rows]) => (
        <BoardColumn
          key={id}
          id={id}
          rows={rows}
          {...(id === 'closed' && { folded: !unfolded.value, onFold: () => (unfolded.value = !unfolded.value) })}
          current={current}
          active={active}
          wanted={wanted && (wanted.column ?? id) === id ? wanted.id : undefined}
          onFocused={() => setWanted(undefined)}
          hrefOf={hrefOf}
          excerptOf={excerptOf}
        />
      ))}
    </div>
  );
}
