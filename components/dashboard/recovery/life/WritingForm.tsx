import { useSignal } from '@preact/signals';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { journal } from '../../../../utils/journal/journal.ts';
import type { WritingData } from '../../../../utils/journal/recoveryRecords.ts';
import { act } from '../../../ui/act.ts';
import { Button } from '../../../ui/Button.tsx';
import '../../../ui/Choices.css';
import { DraftNote } from '../../../ui/DraftNote.tsx';
import { forgetDraft, readDraft } from '../../../ui/drafts.ts';
import { FormField } from '../../../ui/FormField.tsx';
import { useDraft } from '../../../ui/useDraft.ts';
import { go } from '../../route.ts';
import { WritingTimer } from './WritingTimer.tsx';
import './Writing.css';

type Kind = WritingData['writing'];

/** How many minutes each takes, as it was done in the studies; it never ends by itself. */
const MINUTES: Record<Kind, number> = { kind: 5, values: 10, reflection: 5, free: 20 };
/** What each asks; free writing asks nothing. */
const PARTS: Record<Kind, readonly string[]> = {
  kind: ['happened', 'others', 'friend'],
  values: ['what', 'why'],
  reflection: ['first', 'second'],
  free: ['all'],
};
/** Questions that a reflection can begin with. */
export const QUESTIONS = ['ending', 'cause', 'columns', 'loss', 'here'] as const;
type Question = (typeof QUESTIONS)[number];
const MOST = 20_000;

interface Props {
  kind: Kind;
  applicationId: string | undefined;
}

/**
 * Writing for oneself. What is typed survives a closed tab; of free writing nothing stays anywhere unless the person wants
 * it to. "That's enough" is always there, and leaving loses nothing.
 */
export function WritingForm({ kind, applicationId }: Props) {
  const name = `writing:${kind}:${applicationId ?? ''}`;
  const mayKeep = useSignal(kind !== 'free' || readDraft(name) !== undefined);
  const question = useSignal<Question>('ending');
  const start = Object.fromEntries(PARTS[kind].map((part) => [part, '']));
  const kept = useDraft(name, start);
  const [loose, setLoose] = useState(start);
  const values = mayKeep.value ? kept.values : loose;
  const set = (change: Record<string, string>) => {
    if (mayKeep.value) kept.set(change);
    else setLoose((before) => ({ ...before, ...change }));
  };
  const label = (part: string) =>
    kind === 'reflection'
      ? i18n.t(`life.write.question.${question.value}.${part as 'first'}`)
      : i18n.t(`life.write.${kind}.${part}` as 'life.write.kind.happened');
  const words = () =>
    PARTS[kind]
      .filter((part) => values[part]?.trim())
      .map((part) => (kind === 'free' ? '' : `${label(part)}\n`) + values[part]?.trim())
      .join('\n\n');

  const end = async (keep: boolean) => {
    const text = words();
    if (text) {
      const about = { writing: kind, writtenAt: Date.now(), ...(applicationId && { applicationId }) };
      const written = await act(
        () => journal.put('writing', { ...about, ...(keep && { text }) }),
        i18n.t(keep ? 'life.write.saved' : 'life.write.letGo'),
      );
      if (!written) return;
    }
    kept.forget();
    forgetDraft(name);
    go('recovery', 'write');
  };

  return (
    <form
      class="form writing"
      aria-label={i18n.t(`life.write.${kind}.title`)}
      onSubmit={(event) => {
        event.preventDefault();
        void end(kind !== 'free');
      }}
    >
      <WritingTimer minutes={MINUTES[kind]} />
      {mayKeep.value && <DraftNote draft={kept} />}
      {kind === 'reflection' && (
        <FormField label={i18n.t('life.write.begin')}>
          {(control) => (
            <select
              {...control}
              value={question.value}
              onChange={(event) => (question.value = event.currentTarget.value as Question)}
            >
              {QUESTIONS.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`life.write.question.${one}.name`)}
                </option>
              ))}
            </select>
          )}
        </FormField>
      )}
      {PARTS[kind].map((part) => (
        <FormField key={part} label={label(part)}>
          {(control) => (
            <textarea
              {...control}
              rows={kind === 'free' ? 14 : 4}
              maxLength={MOST}
              dir="auto"
              value={values[part]}
              onInput={(event) => set({ [part]: event.currentTarget.value })}
            />
          )}
        </FormField>
      ))}
      {kind === 'free' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={mayKeep.value}
            onChange={(event) => {
              const now = values;
              mayKeep.value = event.currentTarget.checked;
              if (mayKeep.value) kept.set(now);
              else {
                setLoose(now);
                kept.forget();
              }
            }}
          />
          {i18n.t('life.write.keepDraft')}
        </label>
      )}
      <p class="muted reading">{i18n.t('life.write.stop')}</p>
      <div class="form-actions">
        {kind === 'free' ? (
          <>
            <Button look="primary" type="submit">
              {i18n.t('life.write.endFree')}
            </Button>
            <Button onClick={() => end(true)}>{i18n.t('life.write.keepFree')}</Button>
          </>
        ) : (
          <>
            <Button look="primary" type="submit">
              {i18n.t('life.write.keep')}
            </Button>
            <Button onClick={() => end(false)}>{i18n.t('life.write.dontKeep')}</Button>
          </>
        )}
      </div>
    </form>
  );
}
