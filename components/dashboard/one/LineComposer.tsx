import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal, type Written } from '../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import { together } from '../../../utils/journal/together.ts';
import {
  type Application,
  CHANNELS,
  type Channel,
  INTERVIEW_KINDS,
  type InterviewKind,
  OUTCOMES,
  type Outcome,
  STAGES,
  type Stage,
} from '../../../utils/journal/types.ts';
import { deviceZone, fromZoned, toZoned } from '../../../utils/journal/zonedTime.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { WhenInput } from '../../ui/WhenInput.tsx';
import { personChoices } from '../people/personChoices.ts';
import { touch } from '../people/touch.ts';
import { FEEDBACK_PARTS } from './eventWords.ts';
import './LineComposer.css';
import { stageAfter } from './stageAfter.ts';

const WHAT = ['note', 'call', 'in', 'out', 'interview', 'feedback', 'step'] as const;
type What = (typeof WHAT)[number];

const START = {
  what: 'note',
  text: '',
  channel: 'email',
  person: '',
  kind: 'phone',
  part: 'reason',
  step: '',
  who: '',
  next: '',
  when: '',
  alsoStage: '1',
};
type Values = typeof START;

interface Props {
  application: Application;
  people: readonly RecordOf<'person'>[];
}

/** One line for whatever happened: what it was, its words, and when, which is now unless something else is said. */
export function LineComposer({ application, people }: Props) {
  const { id, stage } = application;
  const draft = useDraft(`line:${id}`, START);
  const line = useRef<HTMLInputElement>(null);
  const { values, set } = draft;
  const what = WHAT.find((one) => one === values.what) ?? 'note';
  const next = stageAfter(application, kindOf(values));
  const step = values.step || `stage ${STAGES[Math.min(STAGES.indexOf(stage) + 1, STAGES.length - 1)]}`;

  const save = async () => {
    const at = values.when ? fromZoned(values.when, deviceZone()) : undefined;
    const person = people.find((one) => one.id === values.person);
    const changes = changesOf(id, what, { ...values, step, person: person?.id ?? '' }, at, next);
    if (changes.length === 0) return line.current?.focus();
    // What was closed for silence is open again: see `journal`.
    const reopens =
      application.outcome === 'noReply' &&
      (what === 'in' || what === 'call' || what === 'interview' || (what === 'step' && step.startsWith('stage'))) &&
      (at ?? Date.now()) >= (application.outcomeAt ?? 0);
    const said = reopens ? i18n.t('followUps.act.saidReopened') : i18n.t('dashboard.one.noted');
    const touched = what === 'in' || what === 'out' ? touch(person, at ?? Date.now()) : [];
    if (!(await act(() => together([...changes, ...touched]), said))) return;
    draft.forget();
    line.current?.focus();
  };
  const choice = <Name extends keyof Values>(
    name: Name,
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <select
      aria-label={label}
      value={name === 'step' ? step : values[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value } as Partial<Values>)}
    >
      {options.map(([value, text]) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  );
  const extra = (name: 'who' | 'next') => (
    <input
      type="text"
      maxLength={200}
      autoComplete="off"
      value={values[name]}
      aria-label={i18n.t(`learning.call.${name}`)}
      placeholder={i18n.t(`learning.call.${name}`)}
      onInput={(event) => set({ [name]: event.currentTarget.value })}
    />
  );

  return (
    <form
      class="line"
      aria-label={i18n.t('story.line')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="line-choices">
        <select
          aria-label={i18n.t('story.whatLabel')}
          value={what}
          onChange={(event) => {
            const chosen = event.currentTarget.value as What;
            const when = chosen === 'interview' && !values.when ? toZoned(Date.now(), deviceZone()) : values.when;
            set({ what: chosen, when: chosen === 'interview' || values.what !== 'interview' ? when : '' });
          }}
        >
          {WHAT.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`story.what.${one}`)}
            </option>
          ))}
        </select>
        {(what === 'in' || what === 'out') &&
          choice(
            'channel',
            i18n.t('story.channelLabel'),
            CHANNELS.map((one) => [one, i18n.t(`story.channel.${one}`)]),
          )}
        {(what === 'in' || what === 'out') &&
          people.length > 0 &&
          choice('person', i18n.t('message.person'), personChoices(people))}
        {what === 'interview' &&
          choice(
            'kind',
            i18n.t('story.interview.kind'),
            INTERVIEW_KINDS.map((one) => [one, i18n.t(`story.interview.kinds.${one}`)]),
          )}
        {what === 'feedback' &&
          choice(
            'part',
            i18n.t('story.feedback.part'),
            FEEDBACK_PARTS.map((one) => [one, i18n.t(`story.feedback.${one}`)]),
          )}
        {what === 'step' && choice('step', i18n.t('story.stepLabel'), steps())}
        <WhenInput value={values.when} onValue={(when) => set({ when })} />
      </div>
      <div class="line-words">
        {what === 'call' && extra('who')}
        <input
          ref={line}
          type="text"
          maxLength={2000}
          autoComplete="off"
          value={values.text}
          aria-label={i18n.t(`story.hint.${what}`)}
          placeholder={i18n.t(`story.hint.${what}`)}
          onInput={(event) => set({ text: event.currentTarget.value })}
        />
        {what === 'call' && extra('next')}
        <Button type="submit">{i18n.t('story.add')}</Button>
      </div>
      {what === 'interview' && next && (
        <label class="line-also">
          <input
            type="checkbox"
            checked={values.alsoStage === '1'}
            onChange={(event) => set({ alsoStage: event.currentTarget.checked ? '1' : '' })}
          />
          {i18n.t('story.interview.alsoStage', [i18n.t(`stage.${next}`)])}
        </label>
      )}
      <DraftNote draft={draft} />
    </form>
  );
}

const kindOf = ({ kind }: Values): InterviewKind => INTERVIEW_KINDS.find((one) => one === kind) ?? 'other';

/** How far it got and how it ended, as one choice. */
const steps = (): [string, string][] => [
  ...STAGES.filter((one) => one !== 'started').map((one): [string, string] => [`stage ${one}`, i18n.t(`stage.${one}`)]),
  ...OUTCOMES.map((one): [string, string] => [`outcome ${one}`, i18n.t(`outcome.act.${one}`)]),
];

function changesOf(
  id: string,
  what: What,
  values: Values,
  at: number | undefined,
  next: Stage | undefined,
): (() => Promise<Written>)[] {
  const text = values.text.trim();
  const note = () => journal.log(id, { type: 'note', text }, at);
  if (what === 'note') return text ? [note] : [];
  if (what === 'call') {
    const [who, step] = [values.who.trim(), values.next.trim()];
    const lines = [who && i18n.t('learning.call.withOf', [who]), text, step && i18n.t('learning.call.nextOf', [step])];
    const said = lines.filter(Boolean).join('\n');
    const message = { direction: 'in' as const, channel: 'phone' as const };
    return said ? [() => journal.log(id, { type: 'message', text: said, message }, at)] : [];
  }
  if (what === 'in' || what === 'out') {
    const channel = CHANNELS.find((one): one is Channel => one === values.channel);
    const message = {
      ...{ direction: what, ...(channel && { channel }) },
      ...(values.person && { personId: values.person }),
    };
    return [() => journal.log(id, { type: 'message', text, message }, at)];
  }
  if (what === 'feedback') {
    const part = FEEDBACK_PARTS.find((one) => one === values.part) ?? 'reason';
    return text ? [() => journal.log(id, { type: 'feedback', feedback: { [part]: text } }, at)] : [];
  }
  if (what === 'interview') {
    const interview = { kind: kindOf(values), zone: deviceZone(), ...(text && { notes: text }) };
    return [
      () => journal.log(id, { type: 'interview', interview }, at),
      ...(next && values.alsoStage ? [() => journal.setStage(id, next, Math.min(at ?? Date.now(), Date.now()))] : []),
    ];
  }
  const [which, to] = values.step.split(' ');
  const change =
    which === 'stage' ? () => journal.setStage(id, to as Stage, at) : () => journal.setOutcome(id, to as Outcome, at);
  return [change, ...(text ? [note] : [])];
}
