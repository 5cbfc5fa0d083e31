import { i18n } from '#i18n';
import { USES } from '../../../../utils/journal/recoveryRecords.ts';
import { catchForm } from '../../../../utils/recovery/catchForm.ts';
import { act } from '../../../ui/act.ts';
import { FormField } from '../../../ui/FormField.tsx';
import { now } from '../../../ui/now.ts';
import { ScaleField } from '../../../ui/ScaleField.tsx';
import { TextInput } from '../../../ui/TextInput.tsx';
import { say } from '../../../ui/toast.ts';
import { useDraft } from '../../../ui/useDraft.ts';
import { excitementNames } from '../../one/excitementNames.ts';
import { CatchPeople } from './CatchPeople.tsx';
import { CatchQuestions } from './CatchQuestions.tsx';
import { CatchStories } from './CatchStories.tsx';
import { catchStart, goalBefore, OWN, PLACES } from './catchValues.ts';
import { LineField } from './LineField.tsx';
import { RadioChoice } from './RadioChoice.tsx';
import { type Step, Steps } from './Steps.tsx';
import { saveCatch } from './saveCatch.ts';
import { gutNames } from './scaleNames.ts';
import type { SheetSource } from './sheetSource.ts';

interface Props {
  source: SheetSource;
  /** After it was kept (true), or left with nothing in it. */
  onDone(kept: boolean): void;
}

/** The first pass: what is soon forgotten, before the result can repaint it. */
export function CatchForm({ source, onDone }: Props) {
  const { application, interview, sheet } = source;
  const start = catchStart(source);
  const draft = useDraft(`catch:${application.id}:${interview?.eventId ?? ''}`, start);
  const { values, set } = draft;
  const short = !sheet && interview && catchForm(interview, now.value) === 'short';
  const goal = goalBefore(source);
  const asked = PLACES.filter((place) => values[`question${place}`].trim());

  const save = async () => {
    const { step: _, ...typed } = values;
    const { step: __, ...untouched } = start;
    if (!sheet && JSON.stringify(typed) === JSON.stringify(untouched)) {
      draft.forget();
      say(i18n.t('learning.step.leave'));
      return onDone(false);
    }
    if (!(await act(() => saveCatch(source, values, Date.now()), i18n.t('learning.catch.saved')))) return;
    draft.forget();
    onDone(true);
  };

  const words = (key: 'proud' | 'questions' | 'redo' | 'stories' | 'care' | 'people' | 'hear' | 'guess' | 'used') => ({
    key,
    title: i18n.t(`learning.catch.${key}.title`),
    hint: i18n.t(`learning.catch.${key}.hint`),
  });
  const proud: Step = {
    ...words('proud'),
    body: (
      <LineField
        label={i18n.t('learning.catch.proud.label')}
        lines={2}
        value={values.proud}
        onValue={(proud) => set({ proud })}
      />
    ),
  };
  const questions: Step = {
    ...words('questions'),
    body: <CatchQuestions values={values} set={set} known={source.questions} />,
  };
  const redo: Step = {
    ...words('redo'),
    body: (
      <>
        {asked.length > 0 && (
          <RadioChoice
            legend={i18n.t('learning.catch.redo.which')}
            options={[
              ...asked.map((place) => [place, values[`question${place}`]] as const),
              [OWN, i18n.t('learning.catch.redo.own')],
              ['', i18n.t('learning.catch.redo.none')],
            ]}
            value={values.redo}
            onValue={(chosen) => set({ redo: chosen })}
          />
        )}
        {(values.redo === OWN || asked.length === 0) && (
          <LineField
            label={i18n.t('learning.catch.redo.ownLabel')}
            value={values.redoText}
            onValue={(redoText) => set({ redoText, redo: redoText.trim() || asked.length > 0 ? OWN : '' })}
          />
        )}
        {values.redo && (
          <LineField
            label={i18n.t('learning.catch.redo.answer')}
            lines={4}
            value={values.answer}
            onValue={(answer) => set({ answer })}
          />
        )}
      </>
    ),
  };
  const stories: Step = {
    ...words('stories'),
    body: <CatchStories values={values} set={set} known={source.stories} />,
  };
  const care: Step = {
    ...words('care'),
    body: (
      <LineField
        label={i18n.t('learning.catch.care.label')}
        lines={2}
        value={values.care}
        onValue={(text) => set({ care: text })}
      />
    ),
  };
  const people: Step = {
    ...words('people'),
    body: <CatchPeople values={values} set={set} known={source.people} />,
  };
  const hear: Step = {
    ...words('hear'),
    body: (
      <>
        {!values.noDate && (
          <div class="learn-short">
            <FormField label={i18n.t('learning.catch.hear.day')}>
              {(props) => <TextInput {...props} type="date" value={values.day} onValue={(day) => set({ day })} />}
            </FormField>
          </div>
        )}
        <label class="choice">
          <input
            type="checkbox"
            checked={values.noDate !== ''}
            onChange={(event) => set({ noDate: event.currentTarget.checked ? '1' : '' })}
          />
          {i18n.t('learning.catch.hear.notSaid')}
        </label>
      </>
    ),
  };
  const guess: Step = {
    ...words('guess'),
    body: (
      <>
        <ScaleField
          label={i18n.t('learning.catch.guess.gut')}
          names={gutNames()}
          value={values.gut ? Number(values.gut) : undefined}
          onSave={(gut) => set({ gut: gut === null ? '' : String(gut) })}
        />
        <ScaleField
          label={i18n.t('learning.catch.guess.want')}
          names={excitementNames()}
          value={values.want ? Number(values.want) : undefined}
          onSave={(want) => set({ want: want === null ? '' : String(want) })}
        />
        {values.want && Number(values.want) !== application.excitement && (
          <label class="choice">
            <input
              type="checkbox"
              checked={values.also !== ''}
              onChange={(event) => set({ also: event.currentTarget.checked ? '1' : '' })}
            />
            {alsoWords(application.excitement, Number(values.want))}
          </label>
        )}
      </>
    ),
  };
  const used: Step = {
    ...words('used'),
    body: (
      <>
        <blockquote class="learn-quote" dir="auto">
          {goal?.text}
        </blockquote>
        <RadioChoice
          legend={i18n.t('learning.catch.used.label')}
          options={USES.map((use) => [use, i18n.t(`learning.use.${use}`)])}
          value={values.used}
          onValue={(chosen) => set({ used: chosen })}
        />
      </>
    ),
  };
  const steps = short
    ? [proud, questions, hear]
    : [proud, questions, redo, stories, care, people, hear, guess, ...(goal ? [used] : [])];
  return (
    <Steps
      label={i18n.t('learning.sheet.catch')}
      steps={steps}
      at={values.step}
      onAt={(step) => set({ step })}
      onSave={save}
      draft={draft}
    />
  );
}

function alsoWords(before: number | undefined, after: number): string {
  const names = excitementNames();
  const to = names[after - 1] ?? '';
  return before === undefined
    ? i18n.t('learning.catch.guess.alsoNew', [to])
    : i18n.t('learning.catch.guess.also', [names[before - 1] ?? '', to]);
}
