import type { IconNode } from 'lucide';
import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Button.css';
import { Icon } from './Icon.tsx';

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'icon' | 'label' | 'class'> {
  /** `primary`: the one thing to do here. `quiet`: looks like text until it is pointed at. */
  look?: 'primary' | 'plain' | 'quiet';
  icon?: IconNode;
  /** The name, when there is no room for words: shown on hover, read aloud. */
  label?: string;
  children?: ComponentChildren;
}

/** A button with words, an icon, or both. */
export function Button({ look = 'plain', icon, label, children, type = 'button', ...rest }: Props) {
  return (
    <button aria-label={label} title={label} {...rest} type={type} class={`button ${look}${children ? '' : ' bare'}`}>
      {icon && <Icon of={icon} />}
      {children}
    </button>
  );
}
