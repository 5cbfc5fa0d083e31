import {
  BriefcaseBusiness,
  Building2,
  CalendarDays,
  Ellipsis,
  type IconNode,
  Save,
  SlidersHorizontal,
  Users,
} from 'lucide';
import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../ui/Icon.tsx';
import './Rail.css';
import { hrefOf, route } from './route.ts';

interface Entry {
  page: string;
  name: () => string;
  icon: IconNode;
}

/** One entry a page, in the order of the rail. A new page adds its line here and its view in `App`. */
const ENTRIES: Entry[] = [
  { page: 'applications', name: () => i18n.t('dashboard.applications'), icon: BriefcaseBusiness },
  { page: 'employers', name: () => i18n.t('employers.title'), icon: Building2 },
  { page: 'people', name: () => i18n.t('people.title'), icon: Users },
  { page: 'log', name: () => i18n.t('log.title'), icon: CalendarDays },
  { page: 'data', name: () => i18n.t('dashboard.data'), icon: Save },
  { page: 'settings', name: () => i18n.t('dashboard.settings'), icon: SlidersHorizontal },
];
/** How many have room in the bar of the narrowest windows; the others are behind "More" there. */
const FIRST = 3;

/** The way around: a rail on the left, a bar at the bottom of narrow windows. */
export function Rail() {
  return (
    <nav class="rail" aria-label={i18n.t('dashboard.nav')}>
      <span class="rail-brand" aria-hidden="true">
        Rebound
      </span>
      <ul>
        {ENTRIES.map((entry, at) => (
          <li key={entry.page} class={at < FIRST ? undefined : 'rail-rest'}>
            <RailLink {...entry} />
          </li>
        ))}
        <li class="rail-more">
          <More entries={ENTRIES.slice(FIRST)} />
        </li>
      </ul>
    </nav>
  );
}

function RailLink({ page, name, icon, onChoose }: Entry & { onChoose?(): void }) {
  return (
    <a href={hrefOf(page)} aria-current={route.value.page === page ? 'page' : undefined} onClick={onChoose}>
      <Icon of={icon} />
      {name()}
    </a>
  );
}

/** The entries that the bar has no room for. */
function More({ entries }: { entries: Entry[] }) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const here = entries.some(({ page }) => page === route.value.page);
  return (
    <>
      <button
        ref={button}
        type="button"
        class={here ? 'rail-here' : undefined}
        popovertarget={id}
        aria-expanded="false"
      >
        <Icon of={Ellipsis} />
        {i18n.t('dashboard.more')}
      </button>
      <ul
        ref={list}
        id={id}
        popover="auto"
        onToggle={(event) => button.current?.setAttribute('aria-expanded', String(event.newState === 'open'))}
      >
        {entries.map((entry) => (
          <li key={entry.page}>
            <RailLink {...entry} onChoose={() => list.current?.hidePopover()} />
          </li>
        ))}
      </ul>
    </>
  );
}
