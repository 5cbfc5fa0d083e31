import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { undoneIds } from '../../../utils/journal/effective.ts';
import { journal } from '../../../utils/journal/journal.ts';
import { stageOf } from '../../../utils/journal/stageOf.ts';
import { type JournalEvent, STAGES, type Stage } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { eventWords } from './eventWords.ts';
import './Timeline.css';
import { TimelineEntry } from './TimelineEntry.tsx';

/** What happened, in the order in which it happened, each entry with its undo; and a line to add one. */
export function Timeline({ applicationId, history }: { applicationId: string; history: JournalEvent[] }) {
  const note = useSignal('');
  const dead = undoneIds(history);
  const undoneBy = new Map(
    history.filter((event) => event.undoes && !dead.has(event.id)).map((event) => [event.undoes, event.id]),
  );
  let stage: Stage = 'saved';
  const entries = history
    .toSorted((a, b) => a.at - b.at || a.recordedAt - b.recordedAt)
    .map((event) => {
      const reached = dead.has(event.id) ? undefined : stageOf(event);
      if (reached && STAGES.indexOf(reached) > STAGES.indexOf(stage)) stage = reached;
      return { event, words: eventWords(event, stage) };
    });

  return (
    <div class="timeline">
      <ol>
        {entries.map(
          ({ event, words }) =>
            words !== undefined && (
              <TimelineEntry key={event.id} event={event} words={words} undoneBy={undoneBy.get(event.id)} />
            ),
        )}
      </ol>
      <form
        class="timeline-add"
        onSubmit={async (event) => {
          event.preventDefault();
          const text = note.value.trim();
          if (
            text &&
            (await act(() => journal.log(applicationId, { type: 'note', text }), i18n.t('dashboard.one.noted')))
          )
            note.value = '';
        }}
      >
        <input
          type="text"
          maxLength={2000}
          value={note.value}
          aria-label={i18n.t('dashboard.one.note')}
          placeholder={i18n.t('dashboard.one.note')}
          onInput={(event) => (note.value = event.currentTarget.value)}
        />
        <Button type="submit">{i18n.t('dashboard.one.addNote')}</Button>
      </form>
    </div>
  );
}
