import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import { dayWords, timeWords } from './dateWords.ts';
import { forgetDraft, readDraft, writeDraft } from './drafts.ts';
import './Field.css';

interface Props {
  label: string;
  value: string;
  /** Called with the new text when the person has finished with it: on leaving the field or Enter. */
  onSave(value: string): void;
  type?: 'text' | 'url';
  /** Grows with what is in it. `lines` sets how many there are at least. */
  lines?: number;
  /** Why it can't be that, or undefined. */
  check?(value: string): string | undefined;
  hint?: string;
  placeholder?: string;
  disabled?: boolean;
  /** Shows the label to screen readers only. */
  bare?: boolean;
  /** What is usually said here. */
  suggestions?: string[];
  /** Keeps what is typed under this name until it is saved, so that a closed tab takes nothing away. */
  draft?: string;
  /** Something beside the field. */
  children?: ComponentChildren;
}

/** A field that looks like text until it is used. Esc puts the old words back. */
export function Field({
  label,
  value,
  onSave,
  type = 'text',
  lines,
  check,
  hint,
  placeholder,
  disabled,
  bare,
  suggestions,
  draft,
  children,
}: Props) {
  const id = useId();
  const [kept, setKept] = useState(() => {
    const found = draft === undefined ? undefined : readDraft(draft);
    return found?.values.text === value ? undefined : found;
  });
  const [text, setText] = useState(kept?.values.text ?? value);
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLElement>(null);

  // What changed elsewhere is shown, unless the person is in the middle of typing here.
  useEffect(() => {
    if (document.activeElement !== input.current && !kept) setText(value);
  }, [value, kept]);

  const change = (typed: string) => {
    setText(typed);
    if (draft === undefined) return;
    if (typed === value) forgetDraft(draft);
    else writeDraft(draft, { text: typed });
  };
  const putBack = () => {
    setText(value);
    setProblem(undefined);
    done();
  };
  const done = () => {
    setKept(undefined);
    if (draft !== undefined) forgetDraft(draft);
  };

  const save = () => {
    const trimmed = text.trim();
    const wrong = trimmed === value ? undefined : check?.(trimmed);
    setProblem(wrong);
    if (wrong) return;
    setText(trimmed);
    done();
    if (trimmed !== value) onSave(trimmed);
  };
  const common = {
    id,
    ref: (element: HTMLElement | null) => {
      input.current = element;
    },
    value: text,
    disabled,
    placeholder,
    dir: 'auto' as const,
    maxLength: lines ? 20_000 : 1000,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': problem || hint ? `${id}-more` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
    onBlur: save,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && text !== value) {
        event.stopPropagation();
        putBack();
      }
      if (event.key === 'Enter' && !event.isComposing && lines !== undefined && lines > 1 && !event.ctrlKey) return;
      if (event.key === 'Enter' && !event.isComposing) {
        event.preventDefault();
        save();
      }
    },
  };
  return (
    <div class={`field${bare ? ' field-bare' : ''}`}>
      <label for={id} class={bare ? 'visually-hidden' : ''}>
        {label}
      </label>
      <div class="field-line">
        {lines ? (
          <div class="field-grow" data-text={text || placeholder}>
            <textarea {...common} rows={lines} />
          </div>
        ) : (
          <input {...common} type="text" inputMode={type} list={suggestions && `${id}-list`} />
        )}
        {children}
      </div>
      {suggestions && (
        <datalist id={`${id}-list`}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
      {kept && (
        <p class="field-kept small muted" role="status">
          {i18n.t('story.draft.putBack', [dayWords(kept.at), timeWords(kept.at)])}{' '}
          <Button look="quiet" onClick={save}>
            {i18n.t('story.save')}
          </Button>
          <Button look="quiet" onClick={putBack}>
            {i18n.t('story.draft.afresh')}
          </Button>
        </p>
      )}
      {(problem || hint) && (
        <p id={`${id}-more`} class={problem ? 'field-problem' : 'small muted'}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
