import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { sendOwn } from '../../../utils/sendOwn.ts';
import type { Settings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { compareNames } from '../../ui/format.ts';
import { say } from '../../ui/toast.ts';
import { saveSettings } from './saveSettings.ts';

interface Props {
  settings: Settings;
  /** Names of the built-in sites by id. */
  siteNames: Record<string, string>;
}

/** The sites that are read: the built-in ones, each with its switch, and those that the person added. */
export function WatchedSites({ settings, siteNames }: Props) {
  const { sitesOff, watchedSites } = settings;
  const builtIn = Object.entries(siteNames)
    .map(([id, name]) => ({ id, name }))
    .sort((a, b) => compareNames(a.name, b.name));
  return (
    <div class="site-part">
      <h3>{i18n.t('sites.watched')}</h3>
      <p class="muted reading">{i18n.t('sites.watchedHint')}</p>
      <h4>{i18n.t('sites.added')}</h4>
      {watchedSites.length === 0 ? (
        <p class="muted reading">{i18n.t('sites.noneAdded')}</p>
      ) : (
        <ul class="added-sites">
          {watchedSites.toSorted(compareNames).map((host) => (
            <AddedSite key={host} host={host} />
          ))}
        </ul>
      )}
      <fieldset class="choices">
        <legend>{i18n.t('sites.builtIn')}</legend>
        <div class="site-choices">
          {builtIn.map(({ id, name }) => (
            <label key={id} class="choice">
              <input
                type="checkbox"
                checked={!sitesOff.includes(id)}
                onChange={(event) => {
                  const on = event.currentTarget.checked;
                  void saveSettings((now) => ({
                    sitesOff: [...now.sitesOff.filter((one) => one !== id), ...(on ? [] : [id])],
                  }));
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

function AddedSite({ host }: { host: string }) {
  const id = useId();
  const stop = async () => {
    await sendOwn({ type: 'unwatch', host });
    say(i18n.t('sites.stopped', [host]));
  };
  return (
    <li>
      <span id={id}>{host}</span>
      <Button aria-describedby={id} onClick={stop}>
        {i18n.t('sites.stop')}
      </Button>
    </li>
  );
}
