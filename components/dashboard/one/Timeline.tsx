import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { RecordOf } from '../../../utils/journal/records.ts';
import type { Application, JournalEvent } from '../../../utils/journal/types.ts';
import { changedTogether, eventWords } from './eventWords.ts';
import { LineComposer } from './LineComposer.tsx';
import { type StoryEntry, storyOf } from './storyOf.ts';
import './Timeline.css';
import { EntryLine, TimelineEntry } from './TimelineEntry.tsx';

interface Props {
  application: Application;
  history: JournalEvent[];
  people: readonly RecordOf<'person'>[];
}

/** What happened, in the order in which it happened; what was taken back, folded away; and a line to add more. */
export function Timeline({ application, history, people }: Props) {
  const { groups, takenBack } = storyOf(history);
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const root = useRef<HTMLDivElement>(null);
  // An entry that left its place takes the keyboard along.
  const onMoved = () =>
    requestAnimationFrame(() => {
      if (root.current?.contains(document.activeElement)) return;
      (
        root.current?.querySelector<HTMLElement>('.taken-back > summary') ??
        root.current?.querySelector<HTMLElement>('.line input')
      )?.focus();
    });
  const show = (entry: StoryEntry) => {
    const words = eventWords(entry.event, entry.stage, names);
    if (words === undefined) return null;
    return <TimelineEntry key={entry.event.id} {...{ entry, words, application, people, onMoved }} />;
  };
  const gone = takenBack.filter(({ event, stage }) => eventWords(event, stage) !== undefined);

  return (
    <div class="timeline" ref={root}>
      <ol>
        {groups.map((group) => {
          const said = group.filter(({ event, stage }) => eventWords(event, stage) !== undefined);
          const [first] = said;
          if (!first) return null;
          if (said.length === 1) return show(first);
          return (
            <EntryLine key={first.event.id} event={first.event}>
              <details class="entry-group">
                <summary>{changedTogether(said.map(({ event }) => event))}</summary>
                <ol>{said.map(show)}</ol>
              </details>
            </EntryLine>
          );
        })}
      </ol>
      {gone.length > 0 && (
        <details class="taken-back">
          <summary>{i18n.t('story.takenBack', gone.length)}</summary>
          <ol>{gone.map(show)}</ol>
        </details>
      )}
      <LineComposer application={application} people={people} />
    </div>
  );
}
