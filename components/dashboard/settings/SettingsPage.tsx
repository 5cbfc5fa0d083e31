import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../utils/journal/live.ts';
import { usedSites } from '../../../utils/journal/queries.ts';
import { changeSettings, type Settings } from '../../../utils/settings.ts';
import { hrefOf } from '../route.ts';
import './SettingsPage.css';

const THEMES: { theme: Settings['theme']; name: () => string }[] = [
  { theme: 'system', name: () => i18n.t('settings.themeSystem') },
  { theme: 'light', name: () => i18n.t('settings.themeLight') },
  { theme: 'dark', name: () => i18n.t('settings.themeDark') },
];

/** Colours, and where the note on job pages is shown. Everything is saved as it is chosen. */
export function SettingsPage({ settings, siteNames }: { settings: Settings; siteNames: Record<string, string> }) {
  const used = useMemo(() => live(() => usedSites()), []);
  const sites = [...new Set([...(used.value ?? []), ...Object.keys(settings.overlaySites)])]
    .map((id) => ({ id, name: siteNames[id] ?? id }))
    .sort((a, b) => a.name.localeCompare(b.name));

  return (
    <div class="page">
      <h1>{i18n.t('dashboard.settings')}</h1>
      <fieldset class="choices">
        <legend>{i18n.t('settings.theme')}</legend>
        {THEMES.map(({ theme, name }) => (
          <label key={theme} class="choice">
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => changeSettings(() => ({ theme }))}
            />
            {name()}
          </label>
        ))}
      </fieldset>
      <fieldset class="choices">
        <legend>{i18n.t('settings.overlay')}</legend>
        <p class="muted">{i18n.t('settings.overlayHint')}</p>
        <label class="choice">
          <input
            type="checkbox"
            checked={settings.overlay}
            onChange={(event) => {
              const overlay = event.currentTarget.checked;
              void changeSettings(() => ({ overlay }));
            }}
          />
          {i18n.t('settings.overlayAll')}
        </label>
        <fieldset class="choices nested" disabled={!settings.overlay}>
          <legend>{i18n.t('settings.overlaySites')}</legend>
          {used.value && sites.length === 0 && <p class="muted">{i18n.t('settings.overlayNone')}</p>}
          {sites.map(({ id, name }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={settings.overlaySites[id] !== false}
                onChange={(event) => {
                  const shown = event.currentTarget.checked;
                  void changeSettings((now) => ({ overlaySites: { ...now.overlaySites, [id]: shown } }));
                }}
              />
              {name}
            </label>
          ))}
        </fieldset>
      </fieldset>
      <section>
        <h2>{i18n.t('settings.help')}</h2>
        <a href={hrefOf('welcome')}>{i18n.t('settings.again')}</a>
      </section>
    </div>
  );
}
