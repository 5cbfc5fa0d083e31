import { useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { dateOfDay, dayOfDate } from '../../../../utils/followups/days.ts';
import { Button } from '../../../ui/Button.tsx';
import { FormField } from '../../../ui/FormField.tsx';

interface Props {
  label: string;
  hint?: string;
  button: string;
  /** The day must come after this one; days as in `days.ts`. */
  after: number;
  /** Called with YYYY-MM-DD. */
  onDay(date: string): unknown;
}

/** One day to come, and what to do with it. */
export function DayForm({ label, hint, button, after, onDay }: Props) {
  const date = useSignal('');
  const day = dayOfDate(date.value);
  const usable = day !== undefined && day > after;
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (usable) onDay(date.value);
      }}
    >
      <FormField label={label} hint={hint} problem={date.value && !usable ? i18n.t('reminders.notAhead') : undefined}>
        {(control) => (
          <input
            {...control}
            type="date"
            min={dateOfDay(after + 1)}
            value={date.value}
            onChange={(event) => (date.value = event.currentTarget.value)}
          />
        )}
      </FormField>
      <div class="form-actions">
        <Button type="submit" disabled={!usable}>
          {button}
        </Button>
      </div>
    </form>
  );
}
