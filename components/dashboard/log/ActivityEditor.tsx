import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { ACTIVITY_KINDS, type ActivityKind, type RecordOf } from '../../../utils/journal/records.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { fromDateInput, toDateInput } from '../dateInput.ts';
import { safeUrl } from '../safeUrl.ts';

interface Props {
  /** What is edited; nothing for a new one. */
  activity?: RecordOf<'activity'> | undefined;
  onDone(): void;
}

/** The form for something done that is no application. It says what it did, with an undo. */
export function ActivityEditor({ activity, onDone }: Props) {
  const day = toDateInput(activity?.at ?? Date.now());
  const draft = useDraft(`activity:${activity?.id ?? 'new'}`, {
    activity: activity?.activity ?? 'jobCentre',
    title: activity?.title ?? '',
    day,
    time: activity ? timeInput(activity.at) : '',
    minutes: activity?.minutes === undefined ? '' : String(activity.minutes),
    place: activity?.place ?? '',
    company: activity?.company ?? '',
    contact: activity?.contact ?? '',
    link: activity?.link ?? '',
    result: activity?.result ?? '',
    notes: activity?.notes ?? '',
  });
  const [wrong, setWrong] = useState<'day' | 'minutes' | 'link'>();
  const { values } = draft;

  const save = async (form: HTMLFormElement) => {
    const text = (name: keyof typeof values) => values[name].trim() || null;
    const at = momentOf(values.day, values.time);
    const minutes = values.minutes.trim() ? Number(values.minutes.trim().replace(',', '.')) : null;
    const link = text('link');
    const problem =
      at === undefined
        ? 'day'
        : minutes !== null && !(minutes >= 0 && minutes < 1e6)
          ? 'minutes'
          : link && !safeUrl(link)
            ? 'link'
            : undefined;
    setWrong(problem);
    if (problem || at === undefined) return form.querySelector<HTMLElement>(`[name=${problem}]`)?.focus();
    const kind = ACTIVITY_KINDS.find((one) => one === values.activity) ?? 'other';
    const title = text('title') ?? i18n.t(`log.kind.${kind}`);
    const data = {
      activity: kind,
      title,
      at,
      minutes: minutes === null ? null : Math.round(minutes),
      place: text('place'),
      company: text('company'),
      contact: text('contact'),
      link,
      result: text('result'),
      notes: text('notes'),
    };
    const said = i18n.t(activity ? 'log.changed' : 'log.added', [title]);
    if (!(await act(() => journal.put('activity', data, activity?.id), said))) return;
    draft.forget();
    onDone();
  };
  const remove = async () => {
    if (!activity) return;
    const said = i18n.t('log.deleted', [activity.title]);
    if (!(await act(() => journal.removeRecord('activity', activity.id), said))) return;
    draft.forget();
    onDone();
  };
  const field = (
    name: Exclude<keyof typeof values, 'activity' | 'notes' | 'time'>,
    type?: 'date' | 'numeric' | 'url',
    problem?: string,
  ) => (
    <FormField label={i18n.t(`log.field.${name}`)} problem={wrong === name ? problem : undefined}>
      {(props) => (
        <TextInput
          {...props}
          name={name}
          type={type ?? 'text'}
          value={values[name]}
          onValue={(value) => draft.set({ [name]: value })}
        />
      )}
    </FormField>
  );

  return (
    <form
      class="form well"
      noValidate
      aria-label={activity ? i18n.t('log.editOf', [activity.title]) : i18n.t('log.add')}
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
      <div class="form-pair">
        <FormField label={i18n.t('log.field.activity')}>
          {(props) => (
            <select
              {...props}
              name="activity"
              value={values.activity}
              onChange={(event) => draft.set({ activity: event.currentTarget.value as ActivityKind })}
            >
              {ACTIVITY_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {i18n.t(`log.kind.${kind}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        {field('title')}
        {field('day', 'date', i18n.t('log.dayWrong'))}
        <FormField label={i18n.t('log.field.time')}>
          {(props) => (
            <input
              {...props}
              name="time"
              type="time"
              value={values.time}
              onInput={(event) => draft.set({ time: event.currentTarget.value })}
            />
          )}
        </FormField>
        {field('minutes', 'numeric', i18n.t('log.minutesWrong'))}
        {field('place')}
        {field('company')}
        {field('contact')}
      </div>
      {field('link', 'url', i18n.t('dashboard.one.urlWrong'))}
      {field('result')}
      <FormField label={i18n.t('log.field.notes')} hint={i18n.t('log.notesHint')}>
        {(props) => (
          <textarea
            {...props}
            name="notes"
            rows={2}
            maxLength={20_000}
            value={values.notes}
            onInput={(event) => draft.set({ notes: event.currentTarget.value })}
          />
        )}
      </FormField>
      <div class="form-actions">
        <Button look="primary" type="submit">
          {i18n.t('log.save')}
        </Button>
        <Button
          onClick={() => {
            draft.forget();
            onDone();
          }}
        >
          {i18n.t('ui.cancel')}
        </Button>
        {activity && (
          <span class="end">
            <Button look="quiet" onClick={remove}>
              {i18n.t('log.delete')}
            </Button>
          </span>
        )}
      </div>
    </form>
  );
}

/** Noon stands for "at no certain time", as it does wherever only a day is known. */
function timeInput(at: number): string {
  const date = new Date(at);
  const text = `${String(date.getHours()).padStart(2, '0')}:${String(date.getMinutes()).padStart(2, '0')}`;
  return text === '12:00' ? '' : text;
}

function momentOf(day: string, time: string): number | undefined {
  const noon = fromDateInput(day);
  const [hours, minutes] = time.split(':').map(Number);
  if (noon === undefined || hours === undefined || minutes === undefined || !time) return noon;
  return new Date(noon).setHours(hours, minutes, 0, 0);
}
