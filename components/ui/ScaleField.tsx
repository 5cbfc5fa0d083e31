import { X } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from './Button.tsx';
import './ScaleField.css';

interface Props {
  label: string;
  /** The names of the steps, the lowest first. */
  names: string[];
  /** 1 for the first name; undefined when nothing was said. */
  value: number | undefined;
  onSave(value: number | null): void;
}

/** A few steps between little and much, each with its name; the chosen name is said beside them. */
export function ScaleField({ label, names, value, onSave }: Props) {
  const id = useId();
  return (
    <fieldset class="field scale">
      <legend class="field-label">{label}</legend>
      <div class="scale-line">
        {names.map((name, at) => (
          <label key={name} class="scale-step" title={name}>
            <input type="radio" name={id} checked={value === at + 1} onChange={() => onSave(at + 1)} />
            <span class="visually-hidden">{name}</span>
          </label>
        ))}
        <span class={`scale-name${value === undefined ? ' muted' : ''}`} aria-hidden="true">
          {value === undefined ? i18n.t('story.notSaid') : names[value - 1]}
        </span>
        {value !== undefined && (
          <Button look="quiet" icon={X} label={i18n.t('story.takeAway', [label])} onClick={() => onSave(null)} />
        )}
      </div>
    </fieldset>
  );
}
