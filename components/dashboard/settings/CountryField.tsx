import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { COUNTRY_CODES } from '../../../utils/currencyOf.ts';
import type { Settings } from '../../../utils/settings.ts';
import { FormField } from '../../ui/FormField.tsx';
import { compareNames } from '../../ui/format.ts';

interface Props {
  settings: Settings;
  onChange(country: string): void;
}

/** The country in which the person looks for work. */
export function CountryField({ settings: { country }, onChange }: Props) {
  const countries = useMemo(() => {
    const names = new Intl.DisplayNames(i18n.t('ui.dateLocale'), { type: 'region' });
    return [...new Set([...COUNTRY_CODES, ...(country ? [country] : [])])]
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .sort((a, b) => compareNames(a.name, b.name));
  }, [country]);
  return (
    <FormField label={i18n.t('settings.country')}>
      {(control) => (
        <select {...control} value={country} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">{i18n.t('settings.countryNone')}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </FormField>
  );
}
