import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import type { Dated, Feedback } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { fromDateInput, toDateInput } from '../dateInput.ts';
import { focusFirst } from '../focusFirst.ts';
import { FEEDBACK_PARTS } from './eventWords.ts';

interface Props {
  applicationId: string;
  /** What is corrected; nothing for new feedback. */
  feedback?: Dated<Feedback>;
  onDone(): void;
}

/** What they said about the application. One answer is enough. */
export function FeedbackForm({ applicationId, feedback, onDone }: Props) {
  const day = toDateInput(feedback?.at ?? Date.now());
  const draft = useDraft(`feedback:${feedback?.eventId ?? applicationId}`, {
    reason: feedback?.reason ?? '',
    was: feedback?.was ?? '',
    wasNot: feedback?.wasNot ?? '',
    liked: feedback?.liked ?? '',
    on: day,
  });
  const { values, set } = draft;

  const save = async (form: HTMLFormElement) => {
    const said: Feedback = {};
    for (const part of FEEDBACK_PARTS) if (values[part].trim()) said[part] = values[part].trim();
    if (Object.keys(said).length === 0) return form.querySelector('textarea')?.focus();
    const at = values.on === day ? undefined : fromDateInput(values.on);
    const change = () =>
      feedback
        ? journal.amend(feedback.eventId, { feedback: said, ...(at !== undefined && { at }) })
        : journal.log(applicationId, { type: 'feedback', feedback: said }, at);
    if (!(await act(change, i18n.t('story.feedback.saved')))) return;
    draft.forget();
    onDone();
  };
  return (
    <form
      class="form well"
      aria-label={i18n.t('story.what.feedback')}
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onDone();
      }}
    >
      <DraftNote draft={draft} />
      {FEEDBACK_PARTS.map((part) => (
        <FormField key={part} label={i18n.t(`story.feedback.${part}`)}>
          {(props) => (
            <textarea
              {...props}
              rows={2}
              maxLength={5000}
              value={values[part]}
              onInput={(event) => set({ [part]: event.currentTarget.value })}
            />
          )}
        </FormField>
      ))}
      <div class="form-pair">
        <FormField label={i18n.t('story.when')}>
          {(props) => <TextInput {...props} type="date" value={values.on} onValue={(on) => set({ on })} />}
        </FormField>
      </div>
      <div class="form-actions">
        <Button look="primary" type="submit">
          {i18n.t('story.save')}
        </Button>
        <Button
          onClick={() => {
            draft.forget();
            onDone();
          }}
        >
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
