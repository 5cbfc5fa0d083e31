import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import './Field.css';

interface Props {
  label: string;
  value: string;
  /** Called with the new text when the person has finished with it: on leaving the field or Enter. */
  onSave(value: string): void;
  type?: 'text' | 'url' | 'date';
  /** Grows with what is in it. `lines` sets how many there are at least. */
  lines?: number;
  /** Why it can't be that, or undefined. */
  check?(value: string): string | undefined;
  hint?: string;
  placeholder?: string;
  disabled?: boolean;
  /** Shows the label to screen readers only. */
  bare?: boolean;
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
  children,
}: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLElement>(null);

  // What changed elsewhere is shown, unless the person is in the middle of typing here.
  useEffect(() => {
    if (document.activeElement !== input.current) setText(value);
  }, [value]);

  const save = () => {
    const trimmed = text.trim();
    const wrong = trimmed === value ? undefined : check?.(trimmed);
    setProblem(wrong);
    if (wrong) return;
    setText(trimmed);
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
    maxLength: lines ? 20_000 : 1000,
    'aria-invalid': problem ? ('true' as const) : undefined,
    'aria-describedby': problem || hint ? `${id}-more` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => setText(event.currentTarget.value),
    onBlur: save,
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key === 'Escape' && text !== value) {
        event.stopPropagation();
        setText(value);
        setProblem(undefined);
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
        ) : type === 'date' ? (
          <input {...common} type="date" />
        ) : (
          <input {...common} type="text" inputMode={type} />
        )}
        {children}
      </div>
      {(problem || hint) && (
        <p id={`${id}-more`} class={problem ? 'field-problem' : 'small muted'}>
          {problem ?? hint}
        </p>
      )}
    </div>
  );
}
