import { X } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';

interface Props {
  label: string;
  /** YYYY-MM-DD, or empty. */
  value: string;
  /** Called with the new day when the person has finished with it; with an empty text when it was taken away. */
  onSave(value: string): void;
  /** Whether it can be taken away. */
  required?: boolean;
}

/** A day. While there is none, words stand there and no empty mask. */
export function DateField({ label, value, onSave, required }: Props) {
  const id = useId();
  const [text, setText] = useState(value);
  const [open, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (document.activeElement !== input.current) setText(value);
    setOpen(false);
  }, [value]);
  useEffect(() => {
    if (open) input.current?.focus();
  }, [open]);

  const save = (typed: string) => {
    // Until it is there, the field stays as it is, and with it the keyboard.
    if (typed !== value && (typed || !required)) return onSave(typed);
    setText(value);
    setOpen(false);
  };
  if (!value && !open)
    return (
      <div class="field">
        <span class="field-label" id={id}>
          {label}
        </span>
        <div>
          <Button look="quiet" aria-describedby={id} onClick={() => setOpen(true)}>
            {i18n.t('story.addDate')}
          </Button>
        </div>
      </div>
    );
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="field-line">
        <input
          ref={input}
          id={id}
          type="date"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onBlur={(event) => save(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter') {
              event.preventDefault();
              save(event.currentTarget.value);
            }
            if (event.key !== 'Escape' || (text === value && !open)) return;
            event.stopPropagation();
            // Leaving the field must not save what was given up.
            event.currentTarget.value = value;
            setText(value);
            setOpen(false);
          }}
        />
        {value && !required && (
          <Button look="quiet" icon={X} label={i18n.t('story.takeAway', [label])} onClick={() => onSave('')} />
        )}
      </div>
    </div>
  );
}
