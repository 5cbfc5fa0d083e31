import { Ellipsis, Search } from 'lucide';
import { useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../ui/Icon.tsx';
import { settings } from '../ui/settings.ts';
import './Rail.css';
import { PAGES, type PageEntry, SUPPORT } from './pages.ts';
import { palette } from './palette/palette.ts';
import { hrefOf, route } from './route.ts';

/** How many have room in the bar of narrow windows, and of the narrowest; the others are behind "More" there. */
const FIRST = 2;
const MORE = 6;
const restClass = (at: number) => (at < FIRST ? undefined : at < MORE ? 'rail-rest' : 'rail-rest rail-last');

/** The way around: a rail on the left, a bar at the bottom of narrow windows. */
export function Rail() {
  return (
    <nav class="rail" aria-label={i18n.t('dashboard.nav')}>
      <span class="rail-brand" aria-hidden="true">
        Rebound
      </span>
      <button
        type="button"
        class="rail-find"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => (palette.value = true)}
      >
        <Icon of={Search} />
        <span class="rail-find-long">{i18n.t('shell.find')}</span>
        <span class="rail-find-short">{i18n.t('shell.findShort')}</span>
      </button>
      <ul>
        {PAGES.map((entry, at) => (
          <li key={entry.page} class={restClass(at)}>
            <RailLink {...entry} />
          </li>
        ))}
        <li class="rail-more">
          <More entries={[...PAGES.slice(FIRST), SUPPORT]} />
        </li>
      </ul>
      <div class="rail-foot">
        <RailLink {...SUPPORT} />
      </div>
    </nav>
  );
}

function RailLink({ page, name, icon, onChoose }: PageEntry & { onChoose?(): void }) {
  // Table and board are two looks at one page; the rail leads to the last one.
  const both = page === 'applications';
  const to = both && settings.value?.applicationsView === 'board' ? 'board' : page;
  const here = route.value.page === page || (both && route.value.page === 'board');
  return (
    <a href={hrefOf(to)} aria-current={here ? 'page' : undefined} onClick={onChoose}>
      <Icon of={icon} />
      {name()}
    </a>
  );
}

/** The entries that the bar has no room for. */
function More({ entries }: { entries: readonly PageEntry[] }) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [isOpen, setIsOpen] = useState(false);
  const here = entries.some(({ page }) => page === route.value.page);
  return (
    <>
      <button type="button" class={here ? 'rail-here' : undefined} popovertarget={id} aria-expanded={isOpen}>
        <Icon of={Ellipsis} />
        {i18n.t('dashboard.more')}
      </button>
      <ul
        ref={list}
        id={id}
        popover="auto"
        onBeforeToggle={(event) => event.newState === 'open' && setIsOpen(true)}
        // Not before it is closed: the browser gives the focus back first.
        onToggle={(event) => event.newState === 'closed' && setIsOpen(false)}
      >
        {isOpen &&
          entries.map((entry, at) => (
            <li key={entry.page} class={at + FIRST < MORE ? 'rail-shown' : undefined}>
              <RailLink {...entry} onChoose={() => list.current?.hidePopover()} />
            </li>
          ))}
      </ul>
    </>
  );
}
