import { Pencil, Undo2 } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import type { Application, Dated, Feedback } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DateText } from '../../ui/DateText.tsx';
import { dayWords } from '../../ui/dateWords.ts';
import { focusLater } from '../focusFirst.ts';
import { FeedbackForm } from './FeedbackForm.tsx';
import { FeedbackWords } from './FeedbackWords.tsx';
import { Section } from './Section.tsx';

interface Props {
  application: Application;
  adding: boolean;
  onAdd(adding: boolean): void;
}

/** What they said: it comes seldom, and is worth keeping in their words. */
export function FeedbackSection({ application: { id, outcome, feedback = [] }, adding, onAdd }: Props) {
  return (
    <Section
      name="feedback"
      count={feedback.length}
      empty={feedback.length === 0}
      busy={adding}
      add={{ label: i18n.t('story.feedback.add'), onAdd: () => onAdd(true) }}
    >
      <ul class="items">
        {feedback.map((one) => (
          <FeedbackItem key={one.eventId} applicationId={id} feedback={one} />
        ))}
      </ul>
      {adding && <FeedbackForm applicationId={id} afterNo={outcome === 'rejected'} onDone={() => onAdd(false)} />}
    </Section>
  );
}

function FeedbackItem({ applicationId, feedback }: { applicationId: string; feedback: Dated<Feedback> }) {
  const [editing, setEditing] = useState(false);
  if (editing)
    return (
      <li>
        <FeedbackForm
          {...{ applicationId, feedback }}
          onDone={() => {
            setEditing(false);
            focusLater(() => document.querySelector(`[data-feedback="${feedback.eventId}"] button`));
          }}
        />
      </li>
    );
  const { at, eventId } = feedback;
  return (
    <li class="item" data-feedback={eventId}>
      <div class="item-what">
        <p class="small muted">
          <DateText at={at} />
        </p>
        <FeedbackWords feedback={feedback} />
      </div>
      <span class="entry-acts">
        <Button
          look="quiet"
          icon={Pencil}
          label={i18n.t('story.editOf', [`${i18n.t('story.what.feedback')}, ${dayWords(at)}`])}
          onClick={() => setEditing(true)}
        />
        <Button
          look="quiet"
          icon={Undo2}
          label={i18n.t('dashboard.event.undoOf', [`${i18n.t('story.what.feedback')}, ${dayWords(at)}`])}
          onClick={() => act(() => journal.undo(eventId), i18n.t('ui.undone'))}
        />
      </span>
    </li>
  );
}
