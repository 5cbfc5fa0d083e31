import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../../utils/settings.ts';
import { FormField } from '../../ui/FormField.tsx';
import { compareNames, dateWords, formatLocale, numberWords } from '../../ui/format.ts';
import { LOCALES } from './locales.ts';
import { saveSettings } from './saveSettings.ts';

const THEMES: { theme: Settings['theme']; name: () => string }[] = [
  { theme: 'system', name: () => i18n.t('settings.themeSystem') },
  { theme: 'light', name: () => i18n.t('settings.themeLight') },
  { theme: 'dark', name: () => i18n.t('settings.themeDark') },
];

/** Colours, and how dates and numbers are written. */
export function Looks({ settings }: { settings: Settings }) {
  const { locale } = settings;
  // Each in its own words: whoever needs it can read it.
  const names = useMemo(
    () =>
      [...new Set([...LOCALES, ...(locale ? [locale] : [])])]
        .map((tag) => ({ tag, name: nameOf(tag) }))
        .sort((a, b) => compareNames(a.name, b.name)),
    [locale],
  );
  const now = Date.now();
  const example = [
    dateWords(now, { dateStyle: 'long' }),
    dateWords(now, { timeStyle: 'short' }),
    numberWords(12345.67),
  ].join(' · ');
  return (
    <>
      <fieldset class="choices">
        <legend>{i18n.t('settings.theme')}</legend>
        {THEMES.map(({ theme, name }) => (
          <label key={theme} class="choice">
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => saveSettings(() => ({ theme }))}
            />
            {name()}
          </label>
        ))}
      </fieldset>
      <FormField label={i18n.t('settings.locale')}>
        {(control) => (
          <select
            {...control}
            value={locale}
            onChange={(event) => {
              const tag = event.currentTarget.value;
              void saveSettings(() => ({ locale: tag }));
            }}
          >
            <option value="">{i18n.t('settings.localeBrowser', [nameOf(navigator.language)])}</option>
            {names.map(({ tag, name }) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        )}
      </FormField>
      <p class="muted">
        {/* `$1` stands last, so that a sentence in another language can be marked as such. */}
        {i18n.t('settings.example', [''])}
        <span lang={formatLocale()}>{example}</span>
      </p>
    </>
  );
}

function nameOf(tag: string): string {
  return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
}
