import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ANSWER_KINDS } from '../../../utils/answers/kinds.ts';
import { changesBy, type NotedAnswer, noteAnswer } from '../../../utils/answers/noteAnswer.ts';
import type { AnswerReading } from '../../../utils/answers/readAnswer.ts';
import type { Application, Stage } from '../../../utils/journal/types.ts';
import { act } from '../../ui/act.ts';
import { Button } from '../../ui/Button.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { fromDateInput, toDateInput } from '../dateInput.ts';
import { hrefOf } from '../route.ts';

const KINDS = [...ANSWER_KINDS, 'message'] as const;
type Kind = (typeof KINDS)[number];
const STEPS = ['screen', 'interview', 'final'] as const satisfies Stage[];

interface Props {
  reading: AnswerReading;
  rows: readonly Application[];
  onAgain(): void;
  onNoted(): void;
}

/** What a message seems to say, the sentence that says so, and what noting it would change. Nothing changes without the click. */
export function Proposal({ reading, rows, onAgain, onNoted }: Props) {
  const [kind, setKind] = useState<Kind | ''>(reading.kind === 'unsure' ? '' : reading.kind);
  const [step, setStep] = useState<Stage>(reading.step ?? 'interview');
  const [id, setId] = useState(reading.applicationId ?? '');
  const [day, setDay] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const application = rows.find((one) => one.id === id);
  const today = toDateInput(Date.now());

  const note = async () => {
    if (!application || !kind) return;
    const at = day && day !== today ? (fromDateInput(day) ?? Date.now()) : Date.now();
    const answer: NotedAnswer = { kind, text: reading.text, at, ...(kind === 'invitation' && { step }) };
    const said = i18n.t('answer.noted', [application.title || i18n.t('ui.untitled')]);
    if (await act(() => noteAnswer(application, answer), said)) onNoted();
  };
  return (
    <div class="answer-proposal">
      <div class="answer-says">
        <h2 ref={heading} tabIndex={-1}>
          {i18n.t(`answer.reads.${reading.kind}`)}
        </h2>
        {reading.sentence && (
          <blockquote dir="auto">
            <p>{reading.sentence}</p>
          </blockquote>
        )}
        {reading.kind === 'unsure' && <p class="muted">{i18n.t('answer.unsureHint')}</p>}
      </div>
      <div class="answer-choices">
        <ApplicationChoice reading={reading} rows={rows} id={id} onChoose={setId} />
        <FormField label={i18n.t('answer.kind')}>
          {(props) => (
            <select {...props} value={kind} onChange={(event) => setKind(event.currentTarget.value as Kind | '')}>
              {kind === '' && <option value="">{i18n.t('answer.choose')}</option>}
              {KINDS.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`answer.kinds.${one}`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
        {kind === 'invitation' && (
          <FormField label={i18n.t('answer.step')}>
            {(props) => (
              <select {...props} value={step} onChange={(event) => setStep(event.currentTarget.value as Stage)}>
                {STEPS.map((one) => (
                  <option key={one} value={one}>
                    {i18n.t(`stage.${one}`)}
                  </option>
                ))}
              </select>
            )}
          </FormField>
        )}
        <FormField label={i18n.t('answer.when')}>
          {(props) => <TextInput {...props} type="date" value={day || today} onValue={setDay} />}
        </FormField>
      </div>
      {application && kind && <Effects application={application} kind={kind} step={step} />}
      <div class="form-actions">
        <Button look="primary" disabled={!application || !kind} onClick={note}>
          {i18n.t('answer.note')}
        </Button>
        <Button onClick={onAgain}>{i18n.t('answer.again')}</Button>
        {application && (
          <a class="end" href={hrefOf('applications', application.id)}>
            {i18n.t('answer.open')}
          </a>
        )}
      </div>
    </div>
  );
}

/** Those that fit come first; all others are there too. */
function ApplicationChoice({
  reading,
  rows,
  id,
  onChoose,
}: Pick<Props, 'reading' | 'rows'> & { id: string; onChoose(id: string): void }) {
  const { fitting, others } = useMemo(() => {
    const byId = new Map(rows.map((row) => [row.id, row]));
    const ids = [...new Set([reading.applicationId, ...reading.candidates.map((one) => one.applicationId)])];
    const first = ids.flatMap((one) => byId.get(one ?? '') ?? []);
    const rest = rows.filter((row) => !first.includes(row)).sort((a, b) => b.updatedAt - a.updatedAt);
    return { fitting: first, others: rest };
  }, [reading, rows]);
  const option = (row: Application) => (
    <option key={row.id} value={row.id}>
      {[row.title || i18n.t('ui.untitled'), row.company].filter(Boolean).join(' · ')}
    </option>
  );
  return (
    <FormField
      label={i18n.t('answer.application')}
      hint={id === '' ? i18n.t(fitting.length > 0 ? 'answer.several' : 'answer.none') : undefined}
    >
      {(props) => (
        <select {...props} value={id} onChange={(event) => onChoose(event.currentTarget.value)}>
          {id === '' && <option value="">{i18n.t('answer.choose')}</option>}
          {fitting.length > 0 && others.length > 0 ? (
            <>
              <optgroup label={i18n.t('answer.fitting')}>{fitting.map(option)}</optgroup>
              <optgroup label={i18n.t('answer.others')}>{others.map(option)}</optgroup>
            </>
          ) : (
            [...fitting, ...others].map(option)
          )}
        </select>
      )}
    </FormField>
  );
}

/** What a click on "Note it" does, in words. */
function Effects({ application, kind, step }: { application: Application; kind: Kind; step: Stage }) {
  const { stage, outcome } = changesBy({ kind, step }, application);
  return (
    <ul class="effects" aria-label={i18n.t('answer.effects')}>
      <li>{i18n.t('answer.effect.message')}</li>
      {stage && <li>{i18n.t('answer.effect.stage', [i18n.t(`stage.${stage}`)])}</li>}
      {outcome === 'rejected' && <li>{i18n.t('answer.effect.rejected')}</li>}
      {outcome === 'open' && <li>{i18n.t('answer.effect.open')}</li>}
    </ul>
  );
}
