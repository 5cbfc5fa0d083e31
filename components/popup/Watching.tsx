import { Eye } from 'lucide';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TabView } from '../../utils/messages.ts';
import { sendOwn } from '../../utils/sendOwn.ts';
import { askForSite } from '../../utils/siteAccess.ts';
import { Button } from '../ui/Button.tsx';
import { say } from '../ui/toast.ts';
import { dashboardHref } from './dashboardHref.ts';

/** On a site that nobody built in: that it was read this once, and the offer to watch it from now on. */
export function Watching({ view }: { view: TabView }) {
  const [watched, setWatched] = useState(view.watched);
  const { hostname } = new URL(view.url);
  const watch = async () => {
    // First of all: the browser asks the person only straight from a click. Should its question close the popup, the
    // background hears of the answer by itself.
    const allowed = await askForSite(hostname).catch(() => false);
    if (allowed && (await sendOwn({ type: 'watch', host: hostname }))) setWatched('added');
    else say(i18n.t('watching.notAllowed'));
  };
  if (watched === 'builtIn') return null;
  return (
    <div class="line">
      {watched === 'added' ? (
        <>
          <span class="muted">{i18n.t('watching.added', [hostname])}</span>
          <a href={dashboardHref('settings/sites')} target="_blank" rel="noopener">
            {i18n.t('watching.change')}
          </a>
        </>
      ) : (
        <>
          <span class="muted">{i18n.t('watching.once')}</span>
          <Button look="quiet" icon={Eye} onClick={watch}>
            {i18n.t('watching.always', [hostname])}
          </Button>
        </>
      )}
    </div>
  );
}
