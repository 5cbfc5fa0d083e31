import { i18n } from '#i18n';
import { dateOfDay, dayOf } from '../../../../utils/followups/days.ts';
import { journal } from '../../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../../utils/journal/records.ts';
import type { PlanData } from '../../../../utils/journal/recoveryRecords.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { FormField } from '../../../ui/FormField.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { useDraft } from '../../../ui/useDraft.ts';
import { focusFirst } from '../../focusFirst.ts';
import { go } from '../../route.ts';

interface Props {
  kind: PlanData['plan'];
  applicationId?: string | undefined;
  /** What is changed; nothing for a new one. */
  plan?: RecordOf<'plan'> | undefined;
}

/** What each kind of plan asks for. */
const WORDS = { answer: ['ifNo', 'ifYes', 'next'], blankMind: ['response'], step: ['response'] } as const;
const MOST = 1000;

/** One if-then plan, written while calm. Anything filled in is enough. */
export function PlanForm({ kind, applicationId, plan }: Props) {
  const draft = useDraft(`plan:${kind}:${plan?.id ?? applicationId ?? ''}`, {
    ifNo: plan?.ifNo ?? '',
    ifYes: plan?.ifYes ?? '',
    next: plan?.next ?? '',
    response: plan?.response ?? '',
    on: plan?.on ?? (kind === 'step' ? dateOfDay(dayOf(Date.now()) + 1) : ''),
    at: plan?.at ?? '',
    place: plan?.place ?? '',
  });
  const { values, set } = draft;
  const away = () => go('recovery', 'plans', applicationId);

  const save = async (form: HTMLFormElement) => {
    if (!WORDS[kind].some((name) => values[name].trim())) return form.querySelector('textarea')?.focus();
    const words = Object.fromEntries(WORDS[kind].map((name) => [name, values[name].trim() || null]));
    const when =
      kind === 'step' ? { on: values.on || null, at: values.at || null, place: values.place.trim() || null } : {};
    const written = await act(
      () => journal.put('plan', { plan: kind, applicationId: applicationId ?? null, ...words, ...when }, plan?.id),
      i18n.t('recovery.plans.saved'),
    );
    if (!written) return;
    draft.forget();
    away();
  };

  return (
    <form
      class="form well"
      aria-label={i18n.t(`recovery.plans.kind.${kind}`)}
      ref={focusFirst}
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <DraftNote draft={draft} />
      <h2>{i18n.t(`recovery.plans.kind.${kind}`)}</h2>
      <p class="muted">{i18n.t(`recovery.plans.hint.${kind}`)}</p>
      {WORDS[kind].map((name) => (
        <FormField
          key={name}
          label={i18n.t(`recovery.plans.ask.${kind}.${name}` as 'recovery.plans.ask.answer.ifNo')}
          hint={name === 'ifNo' ? i18n.t('recovery.plans.example') : undefined}
        >
          {(props) => (
            <textarea
              {...props}
              rows={2}
              maxLength={MOST}
              value={values[name]}
              onInput={(event) => set({ [name]: event.currentTarget.value })}
            />
          )}
        </FormField>
      ))}
      {kind === 'step' && (
        <div class="form-pair">
          <FormField label={i18n.t('recovery.plans.day')}>
            {(props) => <TextInput {...props} type="date" value={values.on} onValue={(on) => set({ on })} />}
          </FormField>
          <FormField label={i18n.t('recovery.plans.time')}>
            {(props) => (
              <input
                {...props}
                type="time"
                value={values.at}
                onInput={(event) => set({ at: event.currentTarget.value })}
              />
            )}
          </FormField>
          <FormField label={i18n.t('recovery.plans.place')}>
            {(props) => <TextInput {...props} value={values.place} onValue={(place) => set({ place })} />}
          </FormField>
        </div>
      )}
      <div class="form-actions">
        <Button look="primary" type="submit">
          {i18n.t('story.save')}
        </Button>
        <Button
          onClick={() => {
            draft.forget();
            away();
          }}
        >
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
