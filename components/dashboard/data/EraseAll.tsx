import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../../ui/Button.tsx';

import { backingUp, backUp } from './backUp.ts';
import { eraseEverything } from './erasure.ts';
import { LastBackup } from './LastBackup.tsx';

/** Deletes everything that there is, after a word was typed; a backup is offered first. */
export function EraseAll() {
  const open = useSignal(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    open.value = false;
    requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <section aria-labelledby="erase">
      <h2 id="erase">{i18n.t('transfer.erase.title')}</h2>
      <p class="reading">{i18n.t('transfer.erase.text')}</p>
      {open.value ? (
        <Confirm onCancel={close} />
      ) : (
        <button
          ref={button}
          type="button"
          class="button plain"
          onClick={() => {
            open.value = true;
          }}
        >
          {i18n.t('transfer.erase.button')}
        </button>
      )}
    </section>
  );
}

function Confirm({ onCancel }: { onCancel(): void }) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const wrong = useSignal(false);
  const word = i18n.t('transfer.erase.word');
  useEffect(() => input.current?.focus(), []);

  const erase = () => {
    wrong.value = input.current?.value.trim().toLocaleLowerCase() !== word.toLocaleLowerCase();
    if (wrong.value) input.current?.focus();
    else void eraseEverything();
  };
  return (
    <form
      class="restore-preview"
      onSubmit={(event) => {
        event.preventDefault();
        erase();
      }}
    >
      <p>{i18n.t('transfer.erase.what')}</p>
      <p>{i18n.t('transfer.erase.filesStay')}</p>
      <div class="row">
        <Button disabled={backingUp.value !== undefined} onClick={() => void backUp()}>
          {i18n.t('transfer.erase.backupFirst')}
        </Button>
        <LastBackup />
      </div>
      <div class="erase-word">
        <label for={id}>{i18n.t('transfer.erase.type', [word])}</label>
        <input
          ref={input}
          id={id}
          type="text"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-invalid={wrong.value}
          aria-describedby={wrong.value ? `${id}-wrong` : undefined}
        />
        {wrong.value && (
          <p id={`${id}-wrong`} role="alert">
            {i18n.t('transfer.erase.wrong', [word])}
          </p>
        )}
      </div>
      <div class="row">
        <Button type="submit">{i18n.t('transfer.erase.do')}</Button>
        <Button look="quiet" onClick={onCancel}>
          {i18n.t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}
