import { BriefcaseBusiness, type IconNode, Save, SlidersHorizontal } from 'lucide';
import { i18n } from '#i18n';
import { Icon } from '../ui/Icon.tsx';
import './Rail.css';
import { hrefOf, route } from './route.ts';

/** One entry a page, in the order of the rail. A new page adds its line here and its view in `App`. */
const ENTRIES: { page: string; name: () => string; icon: IconNode }[] = [
  { page: 'applications', name: () => i18n.t('dashboard.applications'), icon: BriefcaseBusiness },
  { page: 'data', name: () => i18n.t('dashboard.data'), icon: Save },
  { page: 'settings', name: () => i18n.t('dashboard.settings'), icon: SlidersHorizontal },
];

/** The way around: a rail on the left, a bar at the bottom of narrow windows. */
export function Rail() {
  return (
    <nav class="rail" aria-label={i18n.t('dashboard.nav')}>
      <span class="rail-brand" aria-hidden="true">
        Rebound
      </span>
      <ul>
        {ENTRIES.map(({ page, name, icon }) => (
          <li key={page}>
            <a href={hrefOf(page)} aria-current={route.value.page === page ? 'page' : undefined}>
              <Icon of={icon} />
              {name()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
