import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TabView } from '../../utils/messages.ts';
import { changeSettings } from '../../utils/settings.ts';
import { Button } from '../ui/Button.tsx';
import { SiteNames } from '../ui/SiteNames.ts';

/** Why there is no job to show, and what can be done about it. */
export function NoPosting({ view }: { view: TabView | null | undefined }) {
  const names = useContext(SiteNames);
  const site = view?.site;
  if (view?.blocked !== 'off' || !site)
    return (
      <p class="muted">
        {i18n.t(
          view?.blocked === 'private'
            ? 'watching.private'
            : view?.blocked === 'browser'
              ? 'watching.closed'
              : view?.kind === 'results'
                ? 'popup.results'
                : 'popup.noJob',
        )}
      </p>
    );
  const switchOn = async () => {
    await changeSettings(({ sitesOff }) => ({ sitesOff: sitesOff.filter((id) => id !== site) }));
    // Looks at the page from the beginning.
    location.reload();
  };
  return (
    <div class="line">
      <span class="muted">{i18n.t('watching.off', [names[site] ?? site])}</span>
      <Button onClick={switchOn}>{i18n.t('watching.switchOn')}</Button>
    </div>
  );
}
