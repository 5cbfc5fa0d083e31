import { i18n } from '#i18n';
import { journal } from '../../../utils/journal/journal.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import {
  type Application,
  CHANNELS,
  type EventChange,
  type JournalEvent,
  OUTCOMES,
  STAGES,
} from '../../../utils/journal/types.ts';
import { deviceZone, fromZoned, toZoned } from '../../../utils/journal/zonedTime.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { DraftNote } from '../../ui/DraftNote.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { focusFirst } from '../focusFirst.ts';
import { personChoices } from '../people/personChoices.ts';
import { FeedbackForm } from './FeedbackForm.tsx';
import { InterviewForm } from './InterviewForm.tsx';

const EDITABLE: readonly JournalEvent['type'][] = [
  'saved',
  'started',
  'applied',
  'stage',
  'outcome',
  'note',
  'message',
  'interview',
  'feedback',
];

/** Whether there is something in it that a person can correct: its day at least. */
export function isEditable(event: JournalEvent): boolean {
  return EDITABLE.includes(event.type);
}

interface Props {
  /** As it is now. */
  event: JournalEvent;
  words: string;
  application: Application;
  people: readonly RecordOf<'person'>[];
  onDone(): void;
}

/** Corrects an entry of the timeline where it stands. */
export function EntryEditor({ event, words, application, people, onDone }: Props) {
  if (event.type === 'interview' && event.interview) {
    const interview = { ...event.interview, eventId: event.id, at: event.at };
    return <InterviewForm application={application} interview={interview} onDone={onDone} />;
  }
  if (event.type === 'feedback')
    return (
      <FeedbackForm
        applicationId={application.id}
        feedback={{ ...event.feedback, eventId: event.id, at: event.at }}
        onDone={onDone}
      />
    );
  return <LineEditor {...{ event, words, people, onDone }} />;
}

function LineEditor({ event, words, people, onDone }: Omit<Props, 'application'>) {
  const { id, at, type, message } = event;
  const draft = useDraft(`entry:${id}`, {
    when: toZoned(at, deviceZone()),
    text: event.text ?? '',
    direction: message?.direction ?? 'in',
    channel: message?.channel ?? '',
    person: message?.personId ?? '',
    stage: event.stage ?? 'applied',
    outcome: event.outcome ?? 'open',
  });
  const { values, set } = draft;

  const save = async () => {
    const change = changeOf(event, values);
    const said = i18n.t('dashboard.one.changed', [words]);
    if (Object.keys(change).length > 0 && !(await act(() => journal.amend(id, change), said))) return;
    draft.forget();
    onDone();
  };
  const choice = (
    name: 'direction' | 'channel' | 'person' | 'stage' | 'outcome',
    label: string,
    options: [string, string][],
  ) => (
    <FormField label={label}>
      {(props) => (
        <select {...props} value={values[name]} onChange={(input) => set({ [name]: input.currentTarget.value })}>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
  return (
    <form
      class="form well"
      aria-label={i18n.t('story.editOf', [words])}
      ref={focusFirst}
      onSubmit={(submit) => {
        submit.preventDefault();
        void save();
      }}
      onKeyDown={(key) => {
        if (key.key !== 'Escape') return;
        key.stopPropagation();
        onDone();
      }}
    >
      <DraftNote draft={draft} />
      {(type === 'note' || type === 'message') && (
        <FormField label={i18n.t('story.text')}>
          {(props) => (
            <textarea
              {...props}
              rows={3}
              maxLength={20_000}
              value={values.text}
              onInput={(input) => set({ text: input.currentTarget.value })}
            />
          )}
        </FormField>
      )}
      <div class="form-pair">
        {type === 'message' && (
          <>
            {choice('direction', i18n.t('story.whatLabel'), [
              ['in', i18n.t('story.what.in')],
              ['out', i18n.t('story.what.out')],
            ])}
            {choice('channel', i18n.t('story.channelLabel'), [
              ['', i18n.t('story.notSaid')],
              ...CHANNELS.map((one): [string, string] => [one, i18n.t(`story.channel.${one}`)]),
            ])}
            {people.length > 0 && choice('person', i18n.t('message.person'), personChoices(people))}
          </>
        )}
        {type === 'stage' &&
          choice(
            'stage',
            i18n.t('ui.howFar'),
            STAGES.map((one) => [one, i18n.t(`stage.${one}`)]),
          )}
        {type === 'outcome' &&
          choice(
            'outcome',
            i18n.t('ui.howItEnded'),
            OUTCOMES.map((one) => [one, i18n.t(`outcome.act.${one}`)]),
          )}
        <FormField label={i18n.t('story.when')}>
          {(props) => (
            <TextInput {...props} type="datetime-local" value={values.when} onValue={(when) => set({ when })} />
          )}
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

/** What differs from the entry as it is. */
function changeOf(event: JournalEvent, values: Record<string, string>): EventChange {
  const { at, type, message } = event;
  const when = values.when === toZoned(at, deviceZone()) ? undefined : fromZoned(values.when ?? '', deviceZone());
  const text = values.text?.trim();
  const stage = STAGES.find((one) => one === values.stage);
  const outcome = OUTCOMES.find((one) => one === values.outcome);
  const channel = CHANNELS.find((one) => one === values.channel);
  const direction = values.direction === 'out' ? 'out' : 'in';
  const { channel: before, personId: who, ...others } = message ?? {};
  const personId = values.person || undefined;
  return {
    ...(when !== undefined && { at: when }),
    ...((type === 'note' || type === 'message') && text !== undefined && text !== event.text && { text }),
    ...(type === 'stage' && stage && stage !== event.stage && { stage }),
    ...(type === 'outcome' && outcome && outcome !== event.outcome && { outcome }),
    ...(type === 'message' &&
      (channel !== before || personId !== who || direction !== message?.direction) && {
        message: { ...others, direction, ...(channel && { channel }), ...(personId && { personId }) },
      }),
  };
}
