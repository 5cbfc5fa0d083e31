import type { Signal } from '@preact/signals';
import { FormField } from '../../../ui/FormField.tsx';

/** A time of day, HH:MM. Half a time is none yet, and changes nothing. */
export function TimeInput({ label, value, problem }: { label: string; value: Signal<string>; problem?: string }) {
  return (
    <FormField label={label} problem={problem || undefined}>
      {(control) => (
        <input
          {...control}
          type="time"
          value={value.value}
          onChange={(event) => {
            if (event.currentTarget.value) value.value = event.currentTarget.value;
          }}
        />
      )}
    </FormField>
  );
}
