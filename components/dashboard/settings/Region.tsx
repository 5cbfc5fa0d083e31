import { i18n } from '#i18n';
import type { Settings } from '../../../utils/settings.ts';
import { usualWeek, WEEKDAYS, weekOf } from '../../../utils/week.ts';
import { Button } from '../../ui/Button.tsx';
import { FormField } from '../../ui/FormField.tsx';
import { CountryField } from './CountryField.tsx';
import { RegionField } from './RegionField.tsx';
import { saveSettings } from './saveSettings.ts';

/** Where the person looks for work, and how the week runs there. */
export function Region({ settings }: { settings: Settings }) {
  const usual = usualWeek(settings);
  const { workingDays } = weekOf(settings);
  const setDay = (day: (typeof WEEKDAYS)[number], works: boolean) =>
    saveSettings((now) => {
      const before = weekOf(now).workingDays;
      return { workingDays: WEEKDAYS.filter((one) => (one === day ? works : before.includes(one))) };
    });
  return (
    <>
      <p class="muted reading">{i18n.t('settings.regionHint')}</p>
      <CountryField settings={settings} onChange={(country) => saveSettings(() => ({ country }))} />
      <RegionField settings={settings} />
      <FormField label={i18n.t('letters.myName')} hint={i18n.t('letters.myNameUse')}>
        {(control) => (
          <input
            {...control}
            type="text"
            maxLength={200}
            autoComplete="name"
            value={settings.myName}
            onChange={(event) => {
              const myName = event.currentTarget.value.trim();
              void saveSettings(() => ({ myName }));
            }}
          />
        )}
      </FormField>
      <FormField label={i18n.t('settings.firstDay')}>
        {(control) => (
          <select
            {...control}
            value={settings.firstDay}
            onChange={(event) => {
              const firstDay = Number(event.currentTarget.value);
              void saveSettings(() => ({ firstDay }));
            }}
          >
            <option value={0}>{i18n.t('settings.usual', [weekdayName(usual.firstDay)])}</option>
            {WEEKDAYS.map((day) => (
              <option key={day} value={day}>
                {weekdayName(day)}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <fieldset class="choices">
        <legend>{i18n.t('settings.workingDays')}</legend>
        <p class="muted">{i18n.t('settings.workingDaysHint')}</p>
        <div class="days">
          {WEEKDAYS.map((day) => (
            <label key={day} class="choice">
              <input
                type="checkbox"
                checked={workingDays.includes(day)}
                onChange={(event) => setDay(day, event.currentTarget.checked)}
              />
              {weekdayName(day)}
            </label>
          ))}
        </div>
        {settings.workingDays && (
          <Button look="quiet" onClick={() => saveSettings(() => ({ workingDays: undefined }))}>
            {i18n.t('settings.workingDaysUsual')}
          </Button>
        )}
      </fieldset>
    </>
  );
}

/** In the language of our words: it stands in a sentence. 5 January 2026 was a Monday. */
function weekdayName(day: number): string {
  const names = new Intl.DateTimeFormat(i18n.t('ui.dateLocale'), { weekday: 'long' });
  return names.format(new Date(2026, 0, 4 + day));
}
