import type { Signal } from '@preact/signals';
import type { ControlProps } from '../../ui/FormField.tsx';

interface Props extends ControlProps {
  value: Signal<string>;
  /** Readable while it is typed. */
  shown: boolean;
  /** One that is being made up, not one that is known already. */
  fresh?: boolean;
}

/** Where a passphrase is typed: neither corrected, nor kept anywhere, nor read aloud by a spelling check. */
export function PassphraseInput({ value, shown, fresh, ...rest }: Props) {
  const common = {
    ...rest,
    value: value.value,
    dir: 'auto' as const,
    autocapitalize: 'off' as const,
    spellcheck: false,
    maxLength: 1000,
    onInput: (event: { currentTarget: { value: string } }) => {
      value.value = event.currentTarget.value;
    },
  };
  return shown ? (
    <input {...common} type="text" autocomplete="off" />
  ) : (
    <input {...common} type="password" autocomplete={fresh ? 'new-password' : 'current-password'} />
  );
}
