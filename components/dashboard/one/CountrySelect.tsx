import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { COUNTRY_CODES } from '../../../utils/currencyOf.ts';
import { compareNames, formatLocale } from '../../ui/format.ts';
import { SelectField } from '../../ui/SelectField.tsx';

interface Props {
  /** ISO 3166, or empty. */
  value: string;
  onSave(value: string): void;
}

/** Where the employer answers from: how long answers take depends on it. */
export function CountrySelect({ value, onSave }: Props) {
  const options = useMemo(() => {
    const names = new Intl.DisplayNames(formatLocale(), { type: 'region' });
    return [...new Set([...COUNTRY_CODES, ...(/^[A-Z]{2}$/.test(value) ? [value] : [])])]
      .map((code) => ({ value: code, text: names.of(code) ?? code }))
      .sort((a, b) => compareNames(a.text, b.text));
  }, [value]);
  return (
    <SelectField
      label={i18n.t('dashboard.one.country')}
      value={value}
      none={i18n.t('story.choose')}
      options={options}
      onSave={onSave}
    />
  );
}
