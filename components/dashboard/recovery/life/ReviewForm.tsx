import { i18n } from '#i18n';
import { dateOfDay } from '../../../../utils/followups/days.ts';
import { journal } from '../../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import { together } from '../../../../utils/journal/together.ts';
import { changeSettings } from '../../../../utils/settings.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { FormField } from '../../../ui/FormField.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useDraft } from '../../../ui/useDraft.ts';
import { go } from '../../route.ts';

/** The four parts of a good search, as studies of it name them: see `ReviewData`. */
const PARTS = ['plans', 'preparing', 'goingOn', 'learning'] as const;
const MOST = 20_000;

/** Four short questions and one plan for the next week. Any of them may stay empty. */
export function ReviewForm({ review, today }: { review: RecordOf<'review'> | undefined; today: number }) {
  const draft = useDraft(`review:${review?.id ?? ''}`, {
    plans: review?.plans ?? '',
    preparing: review?.preparing ?? '',
    goingOn: review?.goingOn ?? '',
    learning: review?.learning ?? '',
    step: '',
    on: dateOfDay(today + 3),
    at: '',
    place: '',
  });
  const { values, set } = draft;
  const save = async () => {
    const answers = Object.fromEntries(PARTS.map((part) => [part, values[part].trim() || null]));
    const step = values.step.trim();
    const when = { on: values.on || null, at: values.at || null, place: values.place.trim() || null };
    const changes = [
      () => journal.put('review', { on: review?.on ?? dateOfDay(today), ...answers }, review?.id),
      ...(step ? [() => journal.put('plan', { plan: 'step', response: step, ...when })] : []),
    ];
    if (!(await act(() => together(changes), i18n.t('reminders.reviewSaid')))) return;
    draft.forget();
    await changeSettings(({ followUps }) => ({ followUps: { ...followUps, reviewedAt: Date.now() } }));
    go('today');
  };
  return (
    <form
      class="form"
      aria-label={i18n.t('life.week.questions')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{i18n.t('life.week.questions')}</h2>
      <p class="muted reading">{i18n.t('life.week.questionsHint')}</p>
      <DraftNote draft={draft} />
      {PARTS.map((part) => (
        <FormField key={part} label={i18n.t(`life.week.${part}`)}>
          {(control) => (
            <textarea
              {...control}
              rows={2}
              maxLength={MOST}
              dir="auto"
              value={values[part]}
              onInput={(event) => set({ [part]: event.currentTarget.value })}
            />
          )}
        </FormField>
      ))}
      <h3>{i18n.t('life.week.onePlan')}</h3>
      <FormField label={i18n.t('life.week.step')} hint={i18n.t('life.week.stepHint')}>
        {(control) => <TextInput {...control} value={values.step} onValue={(step) => set({ step })} />}
      </FormField>
      <div class="form-pair">
        <FormField label={i18n.t('life.day')}>
          {(control) => <TextInput {...control} type="date" value={values.on} onValue={(on) => set({ on })} />}
        </FormField>
        <FormField label={i18n.t('life.time')}>
          {(control) => (
            <input
              {...control}
              type="time"
              value={values.at}
              onInput={(event) => set({ at: event.currentTarget.value })}
            />
          )}
        </FormField>
        <FormField label={i18n.t('life.place')}>
          {(control) => <TextInput {...control} value={values.place} onValue={(place) => set({ place })} />}
        </FormField>
      </div>
      <div class="form-actions">
        <Button look="primary" type="submit">
          {i18n.t('reminders.reviewDone')}
        </Button>
      </div>
    </form>
  );
}
