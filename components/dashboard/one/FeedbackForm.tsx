import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { type Dated, FEEDBACK_RATINGS, type Feedback, STATED_REASONS } from '../../../utils/journal/types.ts';
import { coverUntil, isCovered, isSpecific } from '../../../utils/recovery/feedbackCover.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { CheckField } from '../../ui/CheckField.tsx';
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
  /** It comes with a no: what is specific is covered until tomorrow, unless they choose to read it now. */
  afterNo?: boolean;
  onDone(): void;
}

/** What they said about the application. One answer is enough. */
export function FeedbackForm({ applicationId, feedback: before, afterNo, onDone }: Props) {
  const day = toDateInput(before?.at ?? Date.now());
  const draft = useDraft(`feedback:${before?.eventId ?? applicationId}`, {
    reason: before?.reason ?? '',
    was: before?.was ?? '',
    wasNot: before?.wasNot ?? '',
    liked: before?.liked ?? '',
    stated: before?.stated ?? '',
    rating: before?.rating ?? '',
    theme: before?.theme ?? '',
    general: before?.general ? '1' : '',
    cover: (before ? isCovered(before, Date.now()) : afterNo) ? '1' : '',
    on: day,
  });
  const { values, set } = draft;
  const said = saidIn(values);

  const save = async (form: HTMLFormElement) => {
    if (Object.keys(said).length === 0) return form.querySelector('textarea')?.focus();
    const at = values.on === day ? undefined : fromDateInput(values.on);
    const feedback = isSpecific(said) && values.cover ? { ...said, coveredUntil: coverUntil(Date.now()) } : said;
    const change = () =>
      before
        ? journal.amend(before.eventId, { feedback, ...(at !== undefined && { at }) })
        : journal.log(applicationId, { type: 'feedback', feedback }, at);
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
        <FormField label={i18n.t('learning.feedback.stated')}>
          {(props) => (
            <select {...props} value={values.stated} onChange={(event) => set({ stated: event.currentTarget.value })}>
              <option value="">{i18n.t('story.notSaid')}</option>
              {STATED_REASONS.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`learning.feedback.statedAs.${one}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField label={i18n.t('learning.feedback.rating')}>
          {(props) => (
            <select {...props} value={values.rating} onChange={(event) => set({ rating: event.currentTarget.value })}>
              <option value="">{i18n.t('story.notSaid')}</option>
              {FEEDBACK_RATINGS.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`learning.feedback.rated.${one}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField label={i18n.t('learning.feedback.theme')}>
          {(props) => <TextInput {...props} value={values.theme} onValue={(theme) => set({ theme })} />}
        </FormField>
        <FormField label={i18n.t('story.when')}>
          {(props) => <TextInput {...props} type="date" value={values.on} onValue={(on) => set({ on })} />}
        </FormField>
      </div>
      <CheckField
        label={i18n.t('learning.feedback.general')}
        hint={i18n.t('learning.feedback.generalHint')}
        checked={values.general !== ''}
        onSave={(on) => set({ general: on ? '1' : '' })}
      />
      {isSpecific(said) && (
        <CheckField
          label={i18n.t('learning.feedback.coverTomorrow')}
          hint={i18n.t('learning.feedback.coverHint')}
          checked={values.cover !== ''}
          onSave={(on) => set({ cover: on ? '1' : '' })}
        />
      )}
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

/** What was filled in: nothing at all is nothing. */
function saidIn(values: Record<string, string>): Feedback {
  const said: Feedback = {};
  for (const part of [...FEEDBACK_PARTS, 'theme'] as const) if (values[part]?.trim()) said[part] = values[part].trim();
  const stated = STATED_REASONS.find((one) => one === values.stated);
  const rating = FEEDBACK_RATINGS.find((one) => one === values.rating);
  return { ...said, ...(stated && { stated }), ...(rating && { rating }), ...(values.general && { general: true }) };
}
