import { i18n } from '#i18n';
import './Keys.css';

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** Keys as they are written on the keyboard. */
export function Keys({ keys }: { keys: string }) {
  const steps = keys.split(' ');
  return (
    <span class="keys">
      {steps.map((step, at) => (
        <>
          {at > 0 && <span class="keys-then">{i18n.t('shell.then')}</span>}
          {step.split('+').map((key) => (
            <kbd key={key}>{wordOf(key)}</kbd>
          ))}
        </>
      ))}
    </span>
  );
}

function wordOf(key: string): string {
  if (key === 'mod') return MAC ? '⌘' : i18n.t('shell.ctrl');
  if (key === 'shift') return MAC ? '⇧' : i18n.t('shell.shift');
  return key.length === 1 ? key.toUpperCase() : key;
}
