import { X } from 'lucide';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from './Icon.tsx';
import './TagsField.css';

interface Props {
  label: string;
  value: readonly string[];
  onSave(value: string[]): void;
  /** Tags used elsewhere, the usual ones first; asked for when the field is used. */
  suggest(): string[];
}

/** Words that stand for a group: Enter or a comma adds one, Backspace in the empty field takes the last away. */
export function TagsField({ label, value, onSave, suggest }: Props) {
  const id = useId();
  const [text, setText] = useState('');
  const [known, setKnown] = useState<string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  // Somebody who types fast adds the second before the first is written: each builds on the last that was said.
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  }, [value.join()]);
  const save = (tags: readonly string[]) => {
    latest.current = tags;
    onSave([...tags]);
  };

  const add = (typed: string) => {
    const fresh = typed
      .split(',')
      .map((one) => one.trim().slice(0, 60))
      .filter((one) => one && !latest.current.some((tag) => tag.toLowerCase() === one.toLowerCase()));
    setText('');
    // Written as it is written elsewhere.
    const same = (one: string) => known.find((tag) => tag.toLowerCase() === one.toLowerCase()) ?? one;
    if (fresh.length) save([...latest.current, ...new Set(fresh.map(same))]);
  };
  const remove = (tag: string) => {
    save(latest.current.filter((one) => one !== tag));
    input.current?.focus();
  };

  return (
    <div class="field">
      <label for={id}>{label}</label>
      <div class="tags">
        {value.length > 0 && (
          <ul class="tags-list" aria-label={label}>
            {value.map((tag) => (
              <li key={tag} class="tag">
                {tag}
                <button
                  type="button"
                  aria-label={i18n.t('story.tags.remove', [tag])}
                  title={i18n.t('story.tags.remove', [tag])}
                  onClick={() => remove(tag)}
                >
                  <Icon of={X} size={12} />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          ref={input}
          id={id}
          type="text"
          maxLength={200}
          autoComplete="off"
          list={`${id}-known`}
          value={text}
          placeholder={i18n.t('story.tags.add')}
          onFocus={() => setKnown(suggest())}
          onInput={(event) => {
            const typed = event.currentTarget.value;
            if (typed.endsWith(',')) add(typed);
            else setText(typed);
          }}
          onBlur={() => add(text)}
          onKeyDown={(event) => {
            if (event.isComposing) return;
            if (event.key === 'Enter') {
              event.preventDefault();
              add(text);
            } else if (event.key === 'Backspace' && !text && value.length > 0) {
              save(latest.current.slice(0, -1));
            } else if (event.key === 'Escape' && text) {
              event.stopPropagation();
              setText('');
            }
          }}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !value.includes(tag))
            .slice(0, 50)
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </div>
  );
}
