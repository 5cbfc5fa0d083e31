import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Application, JournalEvent } from '../../../utils/journal/types.ts';
import { changedTogether, eventWords } from './eventWords.ts';
import { LineComposer } from './LineComposer.tsx';
import { type StoryEntry, storyOf } from './storyOf.ts';
import './Timeline.css';
import { EntryLine, TimelineEntry } from './TimelineEntry.tsx';

/** What happened, in the order in which it happened; what was taken back, folded away; and a line to add more. */
export function Timeline({ application, history }: { application: Application; history: JournalEvent[] }) {
  const { groups, takenBack } = storyOf(history);
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
    const words = eventWords(entry.event, entry.stage);
    if (words === undefined) return null;
    return <TimelineEntry key={entry.event.id} {...{ entry, words, application, onMoved }} />;
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
      <LineComposer application={application} />
    </div>
  );
}
