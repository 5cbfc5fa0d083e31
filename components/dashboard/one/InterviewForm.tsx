import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import { live } from '../../../utils/journal/live.ts';
import { peopleOf } from '../../../utils/journal/queries.ts';
import { together } from '../../../utils/journal/together.ts';
import { type Application, type Dated, INTERVIEW_KINDS, type Interview } from '../../../utils/journal/types.ts';
import { deviceZone, fromZoned, isZone, toZoned } from '../../../utils/journal/zonedTime.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { focusFirst } from '../focusFirst.ts';
import { safeUrl } from '../safeUrl.ts';
import { stageAfter } from './stageAfter.ts';

interface Props {
  application: Application;
  /** What is corrected; nothing for another round. */
  interview?: Dated<Interview>;
  onDone(): void;
}

type Problem = 'when' | 'link';

/** One round: when it is where it was agreed, with whom, and where. */
export function InterviewForm({ application, interview, onDone }: Props) {
  const here = deviceZone();
  const zone = interview?.zone && isZone(interview.zone) ? interview.zone : here;
  const draft = useDraft(`interview:${interview?.eventId ?? application.id}`, {
    kind: interview?.kind ?? 'video',
    when: interview ? toZoned(interview.at, zone) : '',
    zone,
    minutes: interview?.minutes ? String(interview.minutes) : '',
    round: interview?.round ? String(interview.round) : '',
    place: interview?.place ?? '',
    link: interview?.link ?? '',
    people: (interview?.personIds ?? []).join(' '),
    notes: interview?.notes ?? '',
    alsoStage: '1',
  });
  const { values, set } = draft;
  const [wrong, setWrong] = useState<Problem>();
  const people = useMemo(() => live(() => peopleOf(application)), [application.id, application.companyKey]);
  const kind = INTERVIEW_KINDS.find((one) => one === values.kind) ?? 'other';
  const next = interview ? undefined : stageAfter(application, kind);
  const chosen = values.people.split(' ').filter(Boolean);

  const save = async (form: HTMLFormElement) => {
    const at =
      interview && values.when === toZoned(interview.at, zone) && values.zone === zone
        ? interview.at
        : fromZoned(values.when, values.zone);
    const link = values.link.trim();
    const problem = at === undefined ? 'when' : link && !safeUrl(link) ? 'link' : undefined;
    setWrong(problem);
    if (problem || at === undefined) return form.querySelector<HTMLElement>(`[name=${problem}]`)?.focus();
    const step: Interview = {
      kind,
      zone: values.zone,
      ...number('round', values.round),
      ...number('minutes', values.minutes),
      ...(values.place.trim() && { place: values.place.trim() }),
      ...(link && { link }),
      ...(chosen.length && { personIds: chosen }),
      ...(values.notes.trim() && { notes: values.notes.trim() }),
    };
    const { id } = application;
    const change = () =>
      interview
        ? journal.amend(interview.eventId, { at, interview: step })
        : together([
            () => journal.log(id, { type: 'interview', interview: step }, at),
            ...(next && values.alsoStage ? [() => journal.setStage(id, next, Math.min(at, Date.now()))] : []),
          ]);
    if (!(await act(change, i18n.t('story.interview.saved')))) return;
    draft.forget();
    onDone();
  };
  const field = (name: 'when' | 'minutes' | 'round' | 'place' | 'link', type: Kind = 'text', problem?: string) => (
    <FormField label={i18n.t(`story.interview.${name}`)} problem={wrong === name ? problem : undefined}>
      {(props) => (
        <TextInput
          {...props}
          name={name}
          type={type}
          value={values[name]}
          onValue={(value) => set({ [name]: value })}
          {...(name === 'when' && { 'aria-required': true })}
        />
      )}
    </FormField>
  );

  return (
    <form
      class="form well"
      noValidate
      aria-label={i18n.t(interview ? 'story.interview.edit' : 'story.interview.add')}
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
      <div class="form-pair">
        <FormField label={i18n.t('story.interview.kind')}>
          {(props) => (
            <select
              {...props}
              value={kind}
              onChange={(event) => set({ kind: event.currentTarget.value as typeof kind })}
            >
              {INTERVIEW_KINDS.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`story.interview.kinds.${one}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        {field('round', 'numeric')}
        {field('when', 'datetime-local', i18n.t('story.interview.needWhen'))}
        <FormField label={i18n.t('story.interview.zone')}>
          {(props) => (
            <select {...props} value={values.zone} onChange={(event) => set({ zone: event.currentTarget.value })}>
              {zones(here, values.zone).map((one) => (
                <option key={one} value={one}>
                  {one === here ? i18n.t('story.interview.here', [one]) : one}
                </option>
              ))}
            </select>
          )}
        </FormField>
        {field('minutes', 'numeric')}
        {field('place')}
      </div>
      {field('link', 'url', i18n.t('dashboard.one.urlWrong'))}
      {(people.value ?? []).length > 0 && (
        <fieldset>
          <legend class="field-label">{i18n.t('story.interview.people')}</legend>
          {people.value?.map(({ id, name }) => (
            <label key={id} class="line-also">
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) =>
                  set({
                    people: (event.currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id)).join(
                      ' ',
                    ),
                  })
                }
              />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <FormField label={i18n.t('story.interview.notes')}>
        {(props) => (
          <textarea
            {...props}
            rows={3}
            maxLength={20_000}
            value={values.notes}
            onInput={(event) => set({ notes: event.currentTarget.value })}
          />
        )}
      </FormField>
      {next && (
        <label class="line-also">
          <input
            type="checkbox"
            checked={values.alsoStage === '1'}
            onChange={(event) => set({ alsoStage: event.currentTarget.checked ? '1' : '' })}
          />
          {i18n.t('story.interview.alsoStage', [i18n.t(`stage.${next}`)])}
        </label>
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

type Kind = 'text' | 'numeric' | 'datetime-local' | 'url';

/** A whole number above nothing, if that is what was typed. */
function number<Name extends string>(name: Name, text: string): Partial<Record<Name, number>> {
  const value = Math.round(Number(text));
  return value > 0 && value < 100_000 ? ({ [name]: value } as Record<Name, number>) : {};
}

/** This device's zone first, then all others by name. */
function zones(here: string, chosen: string): string[] {
  return [...new Set([here, chosen, ...Intl.supportedValuesOf('timeZone')])];
}
