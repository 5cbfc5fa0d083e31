import { settings } from '../../ui/settings.ts';
import { SHORTCUTS } from './shortcuts.ts';

/** How long after `g` its second key may follow, in milliseconds. */
const PAUSE = 2000;

/** Fields in which keys are text, and widgets in which letters lead to a choice. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="reset"], [type="file"]), textarea, select, [contenteditable]:not([contenteditable="false"]), [role="menu"], [role="listbox"], [role="combobox"], [role="textbox"]';

/** Listens for shortcuts until the returned function is called. */
export function followShortcuts(): () => void {
  let first = '';
  let firstAt = 0;

  const onKeyDown = (event: KeyboardEvent) => {
    // 229: the key belongs to an input method, which some browsers say in no other way.
    if (event.defaultPrevented || event.isComposing || event.keyCode === 229) return;
    const target = event.target instanceof Element ? event.target : document.body;
    const typing = target.closest(TYPING) !== null;
    const modal = document.querySelector('dialog:modal') !== null;
    const before = performance.now() - firstAt < PAUSE ? first : '';
    const pressed = keysOf(event);
    if (!pressed) return;
    first = '';

    if (pressed.startsWith('mod+')) {
      // In a field, the browser's own undo is meant; in a dialog, nothing behind it may change. The palette opens anywhere.
      if (pressed !== 'mod+k' && (typing || modal)) return;
    } else if (typing || modal || settings.value?.shortcuts === false) return;

    const keys = before ? `${before} ${pressed}` : pressed;
    const shortcut =
      SHORTCUTS.find((one) => one.keys === keys) ?? (pressed === 'mod+y' ? SHORTCUTS.find(isRedo) : undefined);
    if (!shortcut) {
      if (before || !SHORTCUTS.some((one) => one.keys.startsWith(`${pressed} `))) return;
      first = pressed;
      firstAt = performance.now();
      return;
    }
    // A key that is held goes on through a list and through what was done, and nothing else.
    const steps = shortcut.group === 'list' || shortcut.keys.endsWith('z');
    event.preventDefault();
    if (!event.repeat || steps) shortcut.run();
  };

  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}

const isRedo = ({ keys }: { keys: string }) => keys === 'mod+shift+z';

/** What was pressed, as the table writes it; undefined for a modifier alone and for what belongs to the browser. */
function keysOf(event: KeyboardEvent): string | undefined {
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  if (event.key.length !== 1) return undefined;
  const key = latin(event);
  // AltGr, which some layouts need for "/", says Ctrl and Alt as well.
  if (event.getModifierState('AltGraph')) return key;
  if (altKey) return undefined;
  if (ctrlKey !== metaKey) return `mod+${shiftKey ? 'shift+' : ''}${key}`;
  if (ctrlKey) return undefined;
  // "?" needs Shift; a capital letter is no shortcut.
  return shiftKey && /\p{L}/u.test(key) ? undefined : key;
}

/** The letter on a Latin keyboard: in Greek or Russian, the key in its place counts. */
function latin({ key, code }: KeyboardEvent): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  return letter && /[^\p{ASCII}]/u.test(key) ? letter.toLowerCase() : key.toLowerCase();
}
