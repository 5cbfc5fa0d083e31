import { Search, X } from 'lucide';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Application } from '../../../utils/journal/types.ts';
import { Button } from '../../ui/Button.tsx';
import { numberWords } from '../../ui/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import './Filters.css';
import { activeFilters, choice, choose, EVERYTHING, type Filter, isNarrowed } from './choice.ts';
import { FilterMenus } from './FilterMenus.tsx';
import { filterWords } from './filterWords.ts';
import { SavedViews } from './SavedViews.tsx';

interface Props {
  all: readonly Application[];
  /** How many of how many are shown. */
  shown: number;
  total: number;
  /** About the search, while there is something to say. */
  note: string;
  siteNames: Readonly<Record<string, string>>;
  /** What else stands in the line of menus. */
  children: ComponentChildren;
}

/** Search, filters, saved filters, what of them is set, and how many are left. */
export function Filters({ all, shown, total, note, siteNames, children }: Props) {
  const now = choice.value;
  const active = activeFilters(now);
  const count = i18n.t('dashboard.list.count', total, [numberWords(total)]);
  const without = (filter: Filter) => choose({ [filter]: EVERYTHING[filter] });
  return (
    <search class="filters">
      <div class="filter-search">
        <Icon of={Search} />
        <input
          type="search"
          value={now.query}
          placeholder={i18n.t('find.search')}
          aria-label={i18n.t('find.search')}
          title={i18n.t('find.hint')}
          aria-keyshortcuts="/"
          onInput={(event) => choose({ query: event.currentTarget.value })}
        />
      </div>
      <FilterMenus all={all} siteNames={siteNames} />
      <SavedViews />
      {children}
      <div class="filter-count">
        <span class="filter-note" role="status">
          {note}
        </span>
        <span role="status">
          {shown === total ? count : i18n.t('dashboard.list.shown', [numberWords(shown), count])}
        </span>
      </div>
      {isNarrowed(now) && (
        <div class="chips">
          {active.map((filter) => {
            const words = filterWords(filter, now, siteNames);
            return (
              <button
                key={filter}
                type="button"
                class="chip"
                aria-label={i18n.t('find.without', [words])}
                onClick={() => without(filter)}
              >
                {words}
                <Icon of={X} size={14} />
              </button>
            );
          })}
          <Button look="quiet" onClick={() => (choice.value = { ...EVERYTHING, sort: now.sort })}>
            {i18n.t('find.clear')}
          </Button>
        </div>
      )}
      {shown === 0 && !note && (
        <div class="empty">
          <h2>{i18n.t('dashboard.list.none')}</h2>
          <p>{i18n.t('dashboard.list.noneHint')}</p>
        </div>
      )}
    </search>
  );
}
