import { useSignal } from '@preact/signals';
import { X } from 'lucide';
import { i18n } from '#i18n';
import { dayOf, dayOfDate, momentOf } from '../../../utils/followups/days.ts';
import type { Settings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { dateWords } from '../../ui/format.ts';
import { Part } from './FollowUps.tsx';
import { PublicHolidays } from './PublicHolidays.tsx';
import { saveFollowUps } from './saveFollowUps.ts';

/** Days off, on which no working day is counted. Those of former years are kept, but need no room. */
export function FollowUpsHolidays({ settings }: { settings: Settings }) {
  const { holidays } = settings.followUps;
  const date = useSignal('');
  const today = dayOf(Date.now());
  const shown = holidays.filter((one) => (dayOfDate(one) ?? 0) >= today).toSorted();
  const words = (one: string) =>
    dateWords(momentOf(dayOfDate(one) ?? 0, 12), { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  return (
    <Part title={i18n.t('reminders.holidays')}>
      <p class="muted reading">{i18n.t('reminders.holidaysHint')}</p>
      <PublicHolidays settings={settings} />
      {shown.length > 0 && (
        <ul class="follow-holidays">
          {shown.map((one) => (
            <li key={one}>
              {words(one)}
              <Button
                look="quiet"
                icon={X}
                label={i18n.t('reminders.holidayRemove', [words(one)])}
                onClick={() =>
                  saveFollowUps((now) => ({ holidays: now.holidays.filter((holiday) => holiday !== one) }))
                }
              />
            </li>
          ))}
        </ul>
      )}
      <form
        class="follow-line"
        onSubmit={(event) => {
          event.preventDefault();
          const added = date.value;
          if (dayOfDate(added) === undefined) return;
          date.value = '';
          void saveFollowUps((now) => ({ holidays: [...new Set([...now.holidays, added])].toSorted() }));
        }}
      >
        <FormField label={i18n.t('reminders.holiday')}>
          {(control) => (
            <input
              {...control}
              type="date"
              value={date.value}
              onChange={(event) => (date.value = event.currentTarget.value)}
            />
          )}
        </FormField>
        <Button type="submit" disabled={date.value === ''}>
          {i18n.t('reminders.holidayAdd')}
        </Button>
      </form>
    </Part>
  );
}
