import { CalendarPlus, Pencil, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application, Dated, Interview } from '../../../utils/journal/types.ts';
import { deviceZone, isZone, toZoned } from '../../../utils/journal/zonedTime.ts';
import { act } from '../../ui/act.ts';
import { aheadWords } from '../../ui/aheadWords.ts';
import { Button } from '../../ui/Button.tsx';
import { dateWords } from '../../ui/format.ts';
import { focusLater } from '../focusFirst.ts';
import { safeUrl } from '../safeUrl.ts';
import { InterviewForm } from './InterviewForm.tsx';
import './Interviews.css';
import { Section } from './Section.tsx';
import { saveCalendar } from './saveCalendar.ts';

interface Props {
  application: Application;
  people: readonly RecordOf<'person'>[];
  adding: boolean;
  onAdd(adding: boolean): void;
}

/** The rounds: those to come first, then the others, the latest first. */
export function Interviews({ application, people, adding, onAdd }: Props) {
  const all = application.interviews ?? [];
  const now = Date.now();
  const ahead = all.filter(({ at, minutes = 60 }) => at + minutes * 60_000 >= now);
  const behind = all.filter((one) => !ahead.includes(one)).toReversed();
  return (
    <Section
      name="interviews"
      count={all.length}
      empty={all.length === 0}
      busy={adding}
      add={{ label: i18n.t('story.interview.add'), onAdd: () => onAdd(true) }}
    >
      <ul class="items">
        {[...ahead, ...behind].map((one) => (
          <InterviewItem key={one.eventId} interview={one} now={now} {...{ application, people }} />
        ))}
      </ul>
      {adding && <InterviewForm application={application} onDone={() => onAdd(false)} />}
    </Section>
  );
}

interface ItemProps {
  interview: Dated<Interview>;
  application: Application;
  people: readonly RecordOf<'person'>[];
  now: number;
}

function InterviewItem({ interview, application, people, now }: ItemProps) {
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <li>
        <InterviewForm
          application={application}
          interview={interview}
          onDone={() => {
            setEditing(false);
            focusLater(() => document.querySelector(`[data-interview="${interview.eventId}"] button`));
          }}
        />
      </li>
    );
  const { kind, round, at, zone, minutes, place, link, personIds = [], notes, eventId } = interview;
  const words = [i18n.t(`story.interview.kinds.${kind}`), round && i18n.t('story.interview.roundOf', [String(round)])]
    .filter(Boolean)
    .join(', ');
  const open = safeUrl(link ?? '');
  const names = personIds.flatMap((id) => people.find((one) => one.id === id)?.name ?? []);
  return (
    <li class="item" data-interview={eventId}>
      <div class="item-what">
        <p>
          <strong>{momentWords(at)}</strong>
          {at > now && <span class="interview-ahead">{aheadWords(at, now)}</span>}
        </p>
        {zone && isZone(zone) && toZoned(at, zone) !== toZoned(at, deviceZone()) && (
          <p class="muted">{i18n.t('story.interview.there', [momentWords(at, zone), zone])}</p>
        )}
        <p>
          {[words, minutes && i18n.t('story.interview.length', [String(minutes)]), place].filter(Boolean).join(' · ')}
        </p>
        {names.length > 0 && <p>{i18n.t('story.interview.with', [names.join(', ')])}</p>}
        {open && (
          <p>
            <a href={open} target="_blank" rel="noopener noreferrer">
              {link}
            </a>
          </p>
        )}
        {notes && (
          <p class="entry-text" dir="auto">
            {notes}
          </p>
        )}
      </div>
      <span class="entry-acts">
        <Button
          look="quiet"
          icon={CalendarPlus}
          label={i18n.t('story.interview.calendar')}
          onClick={() => saveCalendar(application, interview, people)}
        />
        <Button
          look="quiet"
          icon={Pencil}
          label={i18n.t('story.editOf', [`${i18n.t('story.what.interview')}, ${momentWords(at)}`])}
          onClick={() => setEditing(true)}
        />
        <Button
          look="quiet"
          icon={Undo2}
          label={i18n.t('story.interview.remove', [momentWords(at)])}
          onClick={() => act(() => journal.undo(eventId), i18n.t('ui.undone'))}
        />
      </span>
    </li>
  );
}

/** "Tue, 3 Nov, 14:00", in a zone. */
function momentWords(at: number, zone?: string): string {
  const year = new Date(at).getFullYear() !== new Date().getFullYear();
  return dateWords(at, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    ...(year && { year: 'numeric' }),
    ...(zone && { timeZone: zone }),
  });
}
