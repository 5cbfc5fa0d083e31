import { Pencil, Undo2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application, JournalEvent } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { exactDate, timeWords } from '../../ui/dateWords.ts';
import { safeUrl } from '../safeUrl.ts';
import { EntryEditor, isEditable } from './EntryEditor.tsx';
import { eventLines, eventWords } from './eventWords.ts';
import { coverWords, isHidden } from './FeedbackWords.tsx';
import type { StoryEntry } from './storyOf.ts';

interface Props {
  entry: StoryEntry;
  words: string;
  application: Application;
  people: readonly RecordOf<'person'>[];
  /** After it was taken back or brought back, and so has left its place. */
  onMoved(): void;
}

/** One thing that happened, with what the page said, and the ways to correct it and to take it back. */
export function TimelineEntry({ entry, words, application, people, onMoved }: Props) {
  const { event, undoneBy, corrections } = entry;
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLSpanElement>(null);
  const change = async () => {
    if (await act(() => journal.undo(undoneBy ?? event.id), i18n.t('ui.undone'))) onMoved();
  };
  const done = () => {
    setEditing(false);
    requestAnimationFrame(() => pencil.current?.querySelector('button')?.focus());
  };
  if (editing)
    return (
      <li class="entry editing">
        <EntryEditor {...{ event, words, application, people }} onDone={done} />
      </li>
    );
  return (
    <EntryLine event={event} undone={Boolean(undoneBy)}>
      <div class="entry-what">
        <p>{undoneBy ? <s>{words}</s> : words}</p>
        {linesOf(event).map((line) => (
          <p key={line} class="entry-text" dir="auto">
            {line}
          </p>
        ))}
        {corrections.length > 0 && <FirstVersion entry={entry} />}
        <EvidenceOf event={event} />
      </div>
      <span class="entry-acts" ref={pencil}>
        {!undoneBy && isEditable(event) && (
          <Button look="quiet" icon={Pencil} label={i18n.t('story.editOf', [words])} onClick={() => setEditing(true)} />
        )}
        {undoneBy ? (
          <Button look="quiet" aria-label={i18n.t('dashboard.event.redoOf', [words])} onClick={change}>
            {i18n.t('dashboard.event.redo')}
          </Button>
        ) : (
          <Button look="quiet" icon={Undo2} label={i18n.t('dashboard.event.undoOf', [words])} onClick={change} />
        )}
      </span>
    </EntryLine>
  );
}

/** The words that belong to it; feedback that is covered stays so here. */
function linesOf(event: JournalEvent): string[] {
  return event.feedback && isHidden(event.feedback, event.id)
    ? [i18n.t('learning.feedback.coveredEntry', [coverWords(event.feedback)])]
    : eventLines(event);
}

/** The line of an entry: when it was and whether a page said it by itself. */
export function EntryLine({
  event,
  undone,
  children,
}: {
  event: JournalEvent;
  undone?: boolean;
  children: ComponentChildren;
}) {
  return (
    <li class={`entry${undone ? ' undone' : ''}${event.by === 'page' ? ' by-page' : ''}`}>
      <div class="entry-when">
        <DateText at={event.at} />
      </div>
      {children}
    </li>
  );
}

/** What it said before it was corrected. */
function FirstVersion({ entry: { first, corrections, stage } }: { entry: StoryEntry }) {
  const last = corrections.at(-1);
  if (!last) return null;
  const undo = () => act(() => journal.undo(...corrections.map(({ id }) => id)), i18n.t('ui.undone'));
  return (
    <details class="evidence">
      <summary>
        {i18n.t('story.edited', [''])}
        <DateText at={last.at} />
      </summary>
      <p>{i18n.t('story.firstVersion', [exactDate(first.at)])}</p>
      <blockquote>
        {[eventWords(first, stage), ...eventLines(first)].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </blockquote>
      <Button look="quiet" onClick={undo}>
        {i18n.t('story.backToFirst')}
      </Button>
    </details>
  );
}

function EvidenceOf({ event: { evidence, at } }: { event: JournalEvent }) {
  if (!evidence) return null;
  return (
    <details class="evidence">
      <summary>{i18n.t('dashboard.event.seen', [timeWords(at)])}</summary>
      <p>{i18n.t(`dashboard.event.evidence.${evidence.how}`)}</p>
      {evidence.sentence && <blockquote>{evidence.sentence}</blockquote>}
      <Address url={evidence.url} />
    </details>
  );
}

function Address({ url }: { url: string }) {
  const safe = safeUrl(url);
  if (!safe) return <p class="muted">{url}</p>;
  return (
    <a href={safe} target="_blank" rel="noopener noreferrer">
      {url}
    </a>
  );
}
