import { i18n } from '#i18n';
import { REGIONS } from '../../../utils/followups/holidays/names.ts';
import type { Settings } from '../../../utils/settings.ts';
import { FormField } from '../../ui/FormField.tsx';
import { compareNames } from '../../ui/format.ts';
import { saveSettings } from './saveSettings.ts';

/** The part of the country, where that makes a difference to days off or to what employers must do; else nothing. */
export function RegionField({ settings: { country, region } }: { settings: Settings }) {
  const regions = Object.entries(REGIONS)
    .filter(([code]) => code.startsWith(`${country}-`))
    .sort(([, a], [, b]) => compareNames(a, b));
  if (!country || regions.length === 0) return null;
  return (
    <FormField label={i18n.t('holidays.region')} hint={i18n.t('holidays.regionHint')}>
      {(control) => (
        <select
          {...control}
          value={region.startsWith(`${country}-`) ? region : ''}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            void saveSettings(() => ({ region: chosen }));
          }}
        >
          <option value="">{i18n.t('settings.countryNone')}</option>
          {regions.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
