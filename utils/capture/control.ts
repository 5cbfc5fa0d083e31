import { clean } from './text.ts';

const CONTROL = 'button,a,input[type=submit],input[type=button],input[type=image],[role=button],[role=link],summary';

/** The control that an event was meant for, seen through open shadow roots. */
export function controlOf(path: readonly EventTarget[]): Element | undefined {
  return path.find((target): target is Element => target instanceof Element && target.matches(CONTROL));
}

/** What a control says: its words, or its label when the words are only an icon. */
export function labelOf(control: Element): string {
  return (
    clean(control.textContent) ||
    clean(control.getAttribute('aria-label')) ||
    clean(control.getAttribute('value')) ||
    clean(control.getAttribute('title'))
  );
}
