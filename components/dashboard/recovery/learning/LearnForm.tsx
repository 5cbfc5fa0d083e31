import { i18n } from '#i18n';
import { STOPPED_AT } from '../../../../utils/journal/recoveryRecords.ts';
import { act } from '../../../ui/act.ts';
import { settings } from '../../../ui/settings.ts';
import { say } from '../../../ui/toast.ts';
import { useDraft } from '../../../ui/useDraft.ts';
import { FeedbackWords } from '../../one/FeedbackWords.tsx';
import { GoalRoom } from './GoalRoom.tsx';
import { LineField } from './LineField.tsx';
import { goalOf, goalOptions, type LearnValues, learnStart, OWN_WORDS } from './learnValues.ts';
import { RadioChoice } from './RadioChoice.tsx';
import { type Step, Steps } from './Steps.tsx';
import { saveLearn } from './saveLearn.ts';
import { moodNames } from './scaleNames.ts';
import type { SheetSource } from './sheetSource.ts';

interface Props {
  source: SheetSource;
  /** After a yes only two questions are asked. */
  form: 'no' | 'yes';
  /** After it was kept, with the words of the goal that was taken, or left with nothing in it. */
  onDone(kept: boolean, goal?: string): void;
}

/** The second pass: what worked first, then one thing for the next time. */
export function LearnForm({ source, form, onDone }: Props) {
  const { application, interview, sheet, goals } = source;
  const start = learnStart(source);
  const draft = useDraft(`learn:${application.id}:${interview?.eventId ?? ''}`, start);
  const { values, set } = draft;
  const at = Date.now();

  const save = async () => {
    const isUntouched = (Object.keys(start) as (keyof LearnValues)[]).every(
      (name) => name === 'step' || values[name] === start[name],
    );
    if (!sheet?.learnedAt && isUntouched) {
      draft.forget();
      say(i18n.t('learning.step.leave'));
      return onDone(false);
    }
    if (!(await act(() => saveLearn(source, values, Date.now()), i18n.t('learning.learn.saved')))) return;
    draft.forget();
    onDone(true, goalOf(values));
  };

  const words = (key: 'worked' | 'nextTime' | 'hands' | 'told' | 'stopped' | 'goal' | 'mood') => ({
    key,
    title: i18n.t(`learning.learn.${key}.title`),
    hint: i18n.t(`learning.learn.${key}.hint`),
  });
  const line = (name: keyof LearnValues, label: string, lines: number, hint?: string) => (
    <LineField label={label} lines={lines} hint={hint} value={values[name]} onValue={(text) => set({ [name]: text })} />
  );
  const worked: Step = { ...words('worked'), body: line('worked', i18n.t('learning.learn.worked.label'), 3) };
  const nextTime: Step = { ...words('nextTime'), body: line('nextTime', i18n.t('learning.learn.nextTime.label'), 2) };
  const hands: Step = {
    ...words('hands'),
    body: (
      <div class="form-pair">
        {line('inHands', i18n.t('learning.learn.hands.mine'), 4)}
        {line('notInHands', i18n.t('learning.learn.hands.notMine'), 4)}
      </div>
    ),
  };
  const said = application.feedback ?? [];
  const told: Step = {
    ...words('told'),
    body: (
      <>
        {said.length > 0 && (
          <div class="learn-said">
            <h3>{i18n.t('learning.learn.told.before')}</h3>
            {said.map((one) => (
              <FeedbackWords key={one.eventId} feedback={one} />
            ))}
          </div>
        )}
        {line('was', i18n.t('learning.learn.told.was'), 2)}
        {line('wasNot', i18n.t('learning.learn.told.wasNot'), 2)}
      </>
    ),
  };
  const stopped: Step = {
    ...words('stopped'),
    body: (
      <>
        <RadioChoice
          legend={i18n.t('learning.learn.stopped.label')}
          options={STOPPED_AT.map((one) => [one, i18n.t(`learning.learn.stopped.at.${one}`)])}
          value={values.stoppedAt}
          onValue={(stoppedAt) => set({ stoppedAt })}
        />
        {line('theme', i18n.t('learning.learn.stopped.theme'), 1, i18n.t('learning.learn.stopped.themeHint'))}
      </>
    ),
  };
  const options = goalOptions(values);
  const before = goals.find(({ id }) => id === sheet?.goalId);
  const goal: Step = {
    ...words('goal'),
    body: (
      <>
        <RadioChoice
          legend={i18n.t('learning.learn.goal.which')}
          options={[
            ...options.map((one) => [one, one] as const),
            [OWN_WORDS, i18n.t('learning.learn.goal.own')],
            ['', i18n.t('learning.learn.goal.none')],
          ]}
          value={values.goal}
          onValue={(chosen) => set({ goal: chosen, goalText: chosen === OWN_WORDS ? '' : chosen })}
        />
        {values.goal && line('goalText', i18n.t('learning.learn.goal.text'), 2)}
        {goalOf(values) && !before && (
          <GoalRoom goals={goals} now={at} value={values.room} onValue={(room) => set({ room })} />
        )}
      </>
    ),
  };
  const mood: Step = {
    ...words('mood'),
    body: (
      <RadioChoice
        legend={i18n.t('learning.learn.mood.label')}
        options={moodNames().map((name, index) => [String(index + 1), name])}
        value={values.mood}
        onValue={(chosen) => set({ mood: chosen })}
      />
    ),
  };
  const steps =
    form === 'yes'
      ? [worked, nextTime]
      : [worked, nextTime, hands, told, stopped, goal, ...(settings.value?.recovery.checkIn ? [mood] : [])];
  return (
    <>
      {sheet?.proudLine && (
        <figure class="learn-proud">
          <figcaption class="small muted">{i18n.t('learning.learn.yourLine')}</figcaption>
          <blockquote class="learn-quote" dir="auto">
            {sheet.proudLine}
          </blockquote>
        </figure>
      )}
      <Steps
        label={i18n.t('learning.sheet.learn')}
        steps={steps}
        at={values.step}
        onAt={(step) => set({ step })}
        onSave={save}
        draft={draft}
      />
    </>
  );
}
