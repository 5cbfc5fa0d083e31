import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOfDate, momentOf } from '../../../utils/followups/days.ts';
import type { Application } from '../../../utils/journal/types.ts';
import type { Excerpt } from '../../../utils/search/excerpt.ts';
import { DateText } from '../../ui/DateText.tsx';
import { dayWords } from '../../ui/dateWords.ts';
import { PrivateMark } from '../../ui/PrivateMark.tsx';
import { readOnly } from '../../ui/readOnly.ts';
import { statusWords } from '../../ui/statusWords.ts';
import { TimerSign } from '../../ui/TimerSign.tsx';
import { ExcerptLine } from '../applications/Excerpt.tsx';
import { MoveMenu } from './MoveMenu.tsx';

interface Props {
  row: Application;
  href: string;
  current: boolean;
  tabIndex: number;
  excerpt: Excerpt | undefined;
}

/** One application on the board: what, where, when, and what comes next. */
export function Card({ row, href, current, tabIndex, excerpt }: Props) {
  const card = useRef<HTMLElement>(null);
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    if (!card.current) return;
    return draggable({
      element: card.current,
      canDrag: () => !readOnly.value,
      getInitialData: () => ({ card: row.id }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [row.id]);

  const closes = closesWords(row);
  // The column says the stage; this says what it does not.
  const status = row.stage === 'started' || row.outcome !== 'open' ? statusWords(row) : '';
  return (
    <article ref={card} class={`card${current ? ' current' : ''}${dragged ? ' dragged' : ''}`}>
      <a href={href} draggable={false} tabIndex={tabIndex} aria-current={current ? 'true' : undefined}>
        {row.title || i18n.t('ui.untitled')}
      </a>
      <p>
        {row.company}
        <PrivateMark companyKey={row.companyKey} />
        {row.company && row.location && ' · '}
        {row.location}
      </p>
      {excerpt && <ExcerptLine {...excerpt} />}
      <p class="card-when">
        {status && <span>{status}</span>}
        <DateText at={row.appliedAt ?? row.createdAt} />
        {closes && <strong>{closes}</strong>}
        <TimerSign application={row} />
      </p>
      <div class="card-menu">
        <MoveMenu row={row} tabIndex={tabIndex} />
      </div>
    </article>
  );
}

/** What a date of its own says, where there is no reminder yet. */
function closesWords(row: Application): string | undefined {
  const day = row.appliedAt === undefined && row.outcome === 'open' ? dayOfDate(row.validThrough) : undefined;
  return day === undefined ? undefined : i18n.t('board.closes', [dayWords(momentOf(day, 12))]);
}
