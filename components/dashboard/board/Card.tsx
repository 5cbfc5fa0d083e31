import { draggable } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOfDate, momentOf } from '../../../utils/followups/days.ts';
import type { Application } from '../../../utils/journal/types.ts';
import type { Excerpt } from '../../../utils/search/excerpt.ts';
import { DateText } from '../../ui/DateText.tsx';
import { dayWords, timeWords } from '../../ui/dateWords.ts';
import { PrivateMark } from '../../ui/PrivateMark.tsx';
import { readOnly } from '../../ui/readOnly.ts';
import { statusWords } from '../../ui/statusWords.ts';
import { ExcerptLine } from '../applications/Excerpt.tsx';
import { nextInterview } from '../applications/sortRows.ts';
import { MoveMenu } from './MoveMenu.tsx';
import { columnOf } from './stages.ts';

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

  const next = nextWords(row);
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
        {next && <strong>{next}</strong>}
      </p>
      <div class="card-menu">
        <MoveMenu row={row} tabIndex={tabIndex} />
      </div>
    </article>
  );
}

/** What comes next, where a date says so. */
function nextWords(row: Application): string | undefined {
  if (columnOf(row) === 'closed') return undefined;
  const interview = nextInterview(row, Date.now());
  if (interview) return i18n.t('board.interview', [`${dayWords(interview.at)}, ${timeWords(interview.at)}`]);
  const [key, date] = row.appliedAt
    ? (['board.promised', row.promisedOn] as const)
    : (['board.closes', row.validThrough] as const);
  const day = dayOfDate(date);
  return day === undefined ? undefined : i18n.t(key, [dayWords(momentOf(day, 12))]);
}
