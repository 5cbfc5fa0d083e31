import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { forget, readKept } from '../../../utils/backups/kept.ts';
import { live } from '../../../utils/journal/live.ts';
import { changeSettings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { dayWords } from '../../ui/dateWords.ts';
import { settings } from '../../ui/settings.ts';
import { toast } from '../../ui/toast.ts';
import { NewPassphrase } from './NewPassphrase.tsx';

/** Whether backups are encrypted, and with a passphrase since when. */
export function Passphrase() {
  const key = useMemo(() => live(async () => (await readKept('key').catch(() => undefined)) ?? null), []).value;
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  if (key === undefined) return null;
  const lost = !key && settings.value?.backups.encrypted;
  const close = () => {
    open.value = false;
    requestAnimationFrame(() => button.current?.focus());
  };
  const stop = async () => {
    await changeSettings(({ backups }) => ({ backups: { ...backups, encrypted: false } }));
    await forget('key');
    toast.value = { text: i18n.t('backups.passphrase.stopped') };
  };
  return (
    <div class="backup-part">
      <h3>{i18n.t('backups.passphrase.title')}</h3>
      {key && <p class="reading">{i18n.t('backups.passphrase.on', [dayWords(key.since)])}</p>}
      {lost && <p class="backup-trouble">{i18n.t('backups.trouble.key')}</p>}
      {!key && <p class="reading">{i18n.t('backups.passphrase.off')}</p>}
      {open.value ? (
        <NewPassphrase onDone={close} />
      ) : (
        <div class="row">
          <button ref={button} type="button" class="button plain" onClick={() => (open.value = true)}>
            {i18n.t(key ? 'backups.passphrase.change' : 'backups.passphrase.set')}
          </button>
          {(key || lost) && (
            <Button look="quiet" onClick={() => void stop()}>
              {i18n.t('backups.passphrase.stop')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
