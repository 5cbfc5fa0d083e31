import { useId, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../utils/journal/live.ts';
import { usedSites } from '../../../utils/journal/queries.ts';
import type { Settings } from '../../../utils/settings.ts';
import { compareNames } from '../../ui/format.ts';
import { saveSettings } from './saveSettings.ts';
import { WatchedSites } from './WatchedSites.tsx';

interface Props {
  settings: Settings;
  siteNames: Record<string, string>;
}

/** Which sites are watched, and where Rebound shows itself. */
export function Sites({ settings, siteNames }: Props) {
  return (
    <>
      <WatchedSites settings={settings} siteNames={siteNames} />
      <NoteSites settings={settings} siteNames={siteNames} />
    </>
  );
}

/** Whether the note on job pages is shown, by site: those that Rebound knows, and those where something was noted. */
function NoteSites({ settings, siteNames }: Props) {
  const hint = useId();
  const used = useMemo(() => live(() => usedSites()), []);
  const ids = new Set([
    ...Object.keys(siteNames),
    ...settings.watchedSites,
    ...(used.value ?? []),
    ...Object.keys(settings.overlaySites),
  ]);
  const sites = [...ids].map((id) => ({ id, name: siteNames[id] ?? id })).sort((a, b) => compareNames(a.name, b.name));
  return (
    <div class="site-part">
      <h3>{i18n.t('sites.note')}</h3>
      <p class="muted reading">{i18n.t('settings.overlayHint')}</p>
      <p class="muted reading">{i18n.t('settings.overlayTerms')}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.overlay}
          onChange={(event) => {
            const overlay = event.currentTarget.checked;
            void saveSettings(() => ({ overlay }));
          }}
        />
        {i18n.t('settings.overlayAll')}
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.marksElsewhere}
          disabled={!settings.overlay}
          aria-describedby={hint}
          onChange={(event) => {
            const marksElsewhere = event.currentTarget.checked;
            void saveSettings(() => ({ marksElsewhere }));
          }}
        />
        {i18n.t('marks.elsewhere')}
      </label>
      <p id={hint} class="muted reading">
        {i18n.t('marks.elsewhereHint')}
      </p>
      <fieldset class="choices nested" disabled={!settings.overlay}>
        <legend>{i18n.t('settings.overlaySites')}</legend>
        <div class="site-choices">
          {sites.map(({ id, name }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={settings.overlaySites[id] !== false}
                onChange={(event) => {
                  const shown = event.currentTarget.checked;
                  void saveSettings((now) => ({ overlaySites: { ...now.overlaySites, [id]: shown } }));
                }}
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
