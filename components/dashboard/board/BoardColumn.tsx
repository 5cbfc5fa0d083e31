import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { ChevronLeft, ChevronRight } from 'lucide';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Application } from '../../../utils/journal/types.ts';
import type { Excerpt } from '../../../utils/search/excerpt.ts';
import { numberWords } from '../../ui/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { useVirtualRows } from '../applications/useVirtualRows.ts';
import { Card } from './Card.tsx';
import type { BoardColumnId } from './stages.ts';

/** Before it was measured. */
const CARD_HEIGHT = 96;

interface Props {
  id: BoardColumnId;
  rows: readonly Application[];
  /** Absent when the column can't be folded away. */
  onFold?: () => void;
  folded?: boolean;
  current: string | undefined;
  /** The card that Tab leads to. */
  active: string | undefined;
  /** The card that the keyboard is to go to, wherever it is by now. */
  wanted: string | undefined;
  onFocused(id: string): void;
  hrefOf(id: string): string;
  excerptOf(row: Application): Excerpt | undefined;
}

/** One column of the board; only the cards in sight exist. */
export function BoardColumn(props: Props) {
  const { id, rows, onFold, folded, current, active, wanted, onFocused, hrefOf, excerptOf } = props;
  const column = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const cards = useVirtualRows({
    count: folded ? 0 : rows.length,
    pinned: active ? rows.findIndex((row) => row.id === active) : -1,
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => rows[index]?.id ?? index,
    scrollMargin: 0,
  });

  useEffect(() => {
    // How it ended is a choice among several: that takes the card's menu.
    if (!column.current || id === 'closed') return;
    return dropTargetForElements({
      element: column.current,
      canDrop: ({ source }) => typeof source.data.card === 'string',
      getData: () => ({ stage: id }),
      getIsSticky: () => false,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: () => setOver(false),
    });
  }, [id]);

  const wantedAt = wanted ? rows.findIndex((row) => row.id === wanted) : -1;
  useLayoutEffect(() => {
    if (wantedAt >= 0 && !folded) cards.scrollToIndex(wantedAt);
  }, [wantedAt]);
  useEffect(() => {
    if (!wanted || wantedAt < 0) return;
    const link = scroller.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(wanted)}"] a`);
    if (!link) return;
    link.focus();
    onFocused(wanted);
  });

  const name = id === 'closed' ? i18n.t('board.closed') : i18n.t(`stage.${id}`);
  const count = numberWords(rows.length);
  const heading = (
    <>
      <span>{name}</span> <span class="board-count">{count}</span>
    </>
  );
  return (
    <section
      ref={column}
      class={`board-column${over ? ' over' : ''}${folded ? ' folded' : ''}`}
      aria-label={i18n.t('board.column', [name, i18n.t('board.count', rows.length, [count])])}
    >
      <h2>
        {onFold ? (
          <button type="button" class="board-fold" aria-expanded={!folded} onClick={onFold}>
            {heading}
            <Icon of={folded ? ChevronLeft : ChevronRight} size={14} />
          </button>
        ) : (
          heading
        )}
      </h2>
      <div class="board-cards" ref={scroller} data-column={id}>
        {rows.length === 0 && id !== 'closed' && <p class="board-empty">{i18n.t('board.empty')}</p>}
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari takes the role from a list without marks */}
        <ol role="list" style={{ height: `${cards.getTotalSize()}px` }}>
          {cards.getVirtualItems().map(({ index, key, start }) => {
            const row = rows[index];
            return (
              row && (
                <li
                  key={key}
                  ref={cards.measureElement}
                  data-index={index}
                  data-id={row.id}
                  aria-setsize={rows.length}
                  aria-posinset={index + 1}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <Card
                    row={row}
                    href={hrefOf(row.id)}
                    current={row.id === current}
                    tabIndex={row.id === active ? 0 : -1}
                    excerpt={excerptOf(row)}
                  />
                </li>
              )
            );
          })}
        </ol>
      </div>
    </section>
  );
}
