import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { keep } from '../../../utils/backups/kept.ts';
import { changeSettings } from '../../../utils/settings.ts';
import { newPassphraseKey } from '../../../utils/transfer/passphraseKey.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/Form.css';
import { FormField } from '../../ui/FormField.tsx';
import { toast } from '../../ui/toast.ts';
import { PassphraseInput } from './PassphraseInput.tsx';

/** Shorter ones can be guessed by trying. */
const SHORTEST = 10;
/** None that look alike: 32 letters, so that twenty of them are a hundred bits. */
const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** Asks for a new passphrase, twice, after saying that nobody can help when it is lost. */
export function NewPassphrase({ onDone }: { onDone(): void }) {
  const first = useSignal('');
  const second = useSignal('');
  const shown = useSignal(false);
  const problem = useSignal<'short' | 'differ' | 'failed' | undefined>(undefined);
  const busy = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);

  const save = async () => {
    problem.value =
      first.value.length < SHORTEST ? 'short' : !shown.value && first.value !== second.value ? 'differ' : undefined;
    if (problem.value) {
      form.current?.querySelectorAll('input')[problem.value === 'short' ? 0 : 1]?.focus();
      return;
    }
    busy.value = true;
    try {
      await keep('key', { ...(await newPassphraseKey(first.value)), since: Date.now() });
      await changeSettings(({ backups }) => ({ backups: { ...backups, encrypted: true } }));
      toast.value = { text: i18n.t('backups.passphrase.isSet') };
      onDone();
    } catch (error) {
      console.error(error);
      problem.value = 'failed';
    }
    busy.value = false;
  };
  const makeUp = () => {
    first.value = madeUp();
    shown.value = true;
    problem.value = undefined;
  };

  return (
    <form
      ref={form}
      class="form well"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>
        <strong>{i18n.t('backups.passphrase.lostWarning')}</strong> {i18n.t('backups.passphrase.lostAdvice')}
      </p>
      <FormField
        label={i18n.t('backups.passphrase.new')}
        hint={i18n.t('backups.passphrase.hint', [SHORTEST])}
        problem={problem.value === 'short' ? i18n.t('backups.passphrase.short', [SHORTEST]) : undefined}
      >
        {(props) => <PassphraseInput {...props} fresh shown={shown.value} value={first} />}
      </FormField>
      {!shown.value && (
        <FormField
          label={i18n.t('backups.passphrase.again')}
          problem={problem.value === 'differ' ? i18n.t('backups.passphrase.differ') : undefined}
        >
          {(props) => <PassphraseInput {...props} fresh shown={false} value={second} />}
        </FormField>
      )}
      <label class="choice">
        <input
          type="checkbox"
          checked={shown.value}
          onChange={(event) => {
            shown.value = event.currentTarget.checked;
          }}
        />
        {i18n.t('backups.passphrase.show')}
      </label>
      <p class="small muted">{i18n.t('backups.passphrase.kept')}</p>
      {problem.value === 'failed' && (
        <p class="form-problem" role="alert">
          {i18n.t('backups.passphrase.failed')}
        </p>
      )}
      <div class="form-actions">
        <Button type="submit" look="primary" disabled={busy.value}>
          {i18n.t('backups.passphrase.use')}
        </Button>
        <Button onClick={onDone}>{i18n.t('ui.cancel')}</Button>
        <Button look="quiet" onClick={makeUp}>
          {i18n.t('backups.passphrase.makeUp')}
        </Button>
      </div>
    </form>
  );
}

/** "k3mq-…": five groups of four. */
function madeUp(): string {
  const letters = Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => LETTERS[byte % LETTERS.length]);
  return letters.join('').replace(/.{4}(?=.)/g, '$&-');
}
