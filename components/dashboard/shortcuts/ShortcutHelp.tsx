import { X } from 'lucide';
import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { settings } from '../../ui/settings.ts';
import { hrefOf } from '../route.ts';
import { Keys } from './Keys.tsx';
import './ShortcutHelp.css';
import { SHORTCUTS, shortcutHelp } from './shortcuts.ts';

const GROUPS = ['do', 'go', 'list'] as const;

/** All shortcuts at a glance, and where to switch them off. */
export function ShortcutHelp() {
  const id = useId();
  const close = () => {
    shortcutHelp.value = false;
  };
  return (
    <Dialog label={i18n.t('shell.shortcuts')} class="shortcut-help" onClose={close}>
      <div class="shortcut-head">
        <h2>{i18n.t('shell.shortcuts')}</h2>
        <Button look="quiet" icon={X} label={i18n.t('shell.close')} onClick={close} />
      </div>
      <p class="muted">
        {i18n.t(settings.value?.shortcuts === false ? 'shell.shortcutsOff' : 'shell.shortcutsHint')}{' '}
        <a href={hrefOf('settings', 'shortcuts')} onClick={close}>
          {i18n.t('shell.shortcutsChange')}
        </a>
      </p>
      <div class="shortcut-groups">
        {GROUPS.map((group) => (
          <section key={group} aria-labelledby={`${id}-${group}`}>
            <h3 id={`${id}-${group}`}>{i18n.t(`shell.group.${group}`)}</h3>
            <dl>
              {SHORTCUTS.filter((one) => one.group === group).map(({ keys, name }) => (
                <div key={keys}>
                  <dt>{name()}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
