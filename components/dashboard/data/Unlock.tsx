import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { decryptBackup } from '../../../utils/transfer/decryptBackup.ts';
import type { Problem } from '../../../utils/transfer/readBackup.ts';
import { Button } from '../../ui/Button.tsx';
import '../../ui/Form.css';
import { FormField } from '../../ui/FormField.tsx';
import { PassphraseInput } from './PassphraseInput.tsx';

interface Props {
  /** An encrypted backup. */
  file: Blob;
  onOpen(backup: Blob): void;
  onProblem(problem: Problem): void;
  onCancel(): void;
}

/** Asks for the passphrase of a backup, as often as it takes. */
export function Unlock({ file, onOpen, onProblem, onCancel }: Props) {
  const typed = useSignal('');
  const shown = useSignal(false);
  const wrong = useSignal(false);
  const busy = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  const focus = () => form.current?.querySelector('input')?.focus();
  useEffect(focus, []);

  const open = async () => {
    busy.value = true;
    wrong.value = false;
    const { file: backup, problem } = await decryptBackup(file, typed.value);
    busy.value = false;
    if (backup) return onOpen(backup);
    if (problem !== 'wrongPassphrase') return onProblem({ kind: problem });
    wrong.value = true;
    focus();
  };
  return (
    <form
      ref={form}
      class="form well"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <p>{i18n.t('backups.unlock.text')}</p>
      <FormField
        label={i18n.t('backups.unlock.passphrase')}
        problem={wrong.value ? i18n.t('backups.unlock.wrong') : undefined}
      >
        {(props) => <PassphraseInput {...props} shown={shown.value} value={typed} />}
      </FormField>
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
      <div class="form-actions">
        <Button type="submit" look="primary" disabled={busy.value || typed.value === ''}>
          {i18n.t('backups.unlock.open')}
        </Button>
        <Button onClick={onCancel}>{i18n.t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
