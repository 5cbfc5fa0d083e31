import { i18n } from '#i18n';
import type { ControlProps } from './FormField.tsx';
import './TextInput.css';

interface Props extends ControlProps {
  name?: string;
  value: string;
  onValue(value: string): void;
  type?: 'text' | 'url' | 'email' | 'tel' | 'numeric' | 'decimal' | 'date' | 'datetime-local';
  placeholder?: string;
  list?: string;
  'aria-label'?: string;
  'aria-required'?: true;
}

/** One line to type in. Numbers and addresses are text with a fitting keyboard: nothing is refused while it is typed. */
export function TextInput({ type = 'text', onValue, ...rest }: Props) {
  const common = {
    ...rest,
    onInput: (event: { currentTarget: { value: string } }) => onValue(event.currentTarget.value),
  };
  if (type === 'date' || type === 'datetime-local')
    return (
      <span class="day-input" data-words={rest.value ? undefined : i18n.t('story.addDate')}>
        <input {...common} type={type} />
      </span>
    );
  return <input {...common} type="text" inputMode={type} maxLength={1000} autoComplete="off" />;
}
