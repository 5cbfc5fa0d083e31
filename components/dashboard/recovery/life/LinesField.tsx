import { X } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../../ui/Button.tsx';

interface Props {
  label: string;
  /** What a new line is. */
  add: string;
  value: readonly string[];
  /** How many there can be. */
  most?: number;
  onSave(lines: string[]): unknown;
}

const LONGEST = 200;

/** A few lines in the person's own words: Enter adds one, each can be taken away. */
export function LinesField({ label, add, value, most = 20, onSave }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const keep = () => {
    const line = text.trim();
    setText('');
    if (line && !value.includes(line) && value.length < most) onSave([...value, line]);
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {value.length > 0 && (
        <ul class="lines" aria-label={label}>
          {value.map((line) => (
            <li key={line}>
              <span>{line}</span>
              <Button
                look="quiet"
                icon={X}
                label={i18n.t('story.takeAway', [line])}
                onClick={() => {
                  onSave(value.filter((one) => one !== line));
                  input.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <input
        ref={input}
        readOnly={value.length >= most}
        id={id}
        type="text"
        maxLength={LONGEST}
        autoComplete="off"
        placeholder={value.length < most ? add : i18n.t('life.full')}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          keep();
        }}
      />
    </div>
  );
}
