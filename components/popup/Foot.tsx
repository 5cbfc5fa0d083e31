import { LifeBuoy } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../ui/Icon.tsx';
import { QuietSwitch } from '../ui/QuietSwitch.tsx';
import { dashboardHref } from './dashboardHref.ts';

/** What is always one click away: quiet, and people to talk to. */
export function Foot() {
  return (
    <>
      <QuietSwitch brief />
      <a class="button quiet" href={dashboardHref('support')} target="_blank" rel="noopener">
        <Icon of={LifeBuoy} />
        {i18n.t('support.title')}
      </a>
    </>
  );
}
