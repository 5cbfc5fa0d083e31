import type { Signal } from '@preact/signals';
import { Search } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { OUTCOMES, STAGES } from '../../../utils/journal/types.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import './Filters.css';
import { type Choice, EVERYTHING, isNarrowed, type Sort } from './selectRows.ts';

interface Props {
  choice: Signal<Choice>;
  /** How many of how many are shown. */
  shown: number;
  all: number;
}

const SORTS: Record<Sort, () => string> = {
  applied: () => i18n.t('dashboard.list.sortApplied'),
  latest: () => i18n.t('dashboard.list.sortLatest'),
  title: () => i18n.t('dashboard.list.sortTitle'),
  company: () => i18n.t('dashboard.list.sortCompany'),
};

/** Search, filters, order, and how many are left. "/" goes to the search from anywhere on the page. */
export function Filters({ choice, shown, all }: Props) {
  const search = useRef<HTMLInputElement>(null);
  const set = (change: Partial<Choice>) => {
    choice.value = { ...choice.value, ...change };
  };

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      search.current?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const { query, stage, outcome, sort } = choice.value;
  const count = i18n.t('dashboard.list.count', all, [all.toLocaleString()]);
  return (
    <search class="filters">
      <div class="filter-search">
        <Icon of={Search} />
        <input
          ref={search}
          type="search"
          value={query}
          placeholder={i18n.t('dashboard.list.search')}
          aria-label={i18n.t('dashboard.list.search')}
          aria-keyshortcuts="/"
          onInput={(event) => set({ query: event.currentTarget.value })}
        />
      </div>
      <select
        aria-label={i18n.t('dashboard.list.stage')}
        value={stage}
        onChange={(event) => set({ stage: event.currentTarget.value as Choice['stage'] })}
      >
        <option value="">{i18n.t('dashboard.list.allStages')}</option>
        {STAGES.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`stage.${one}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={i18n.t('dashboard.list.outcome')}
        value={outcome}
        onChange={(event) => set({ outcome: event.currentTarget.value as Choice['outcome'] })}
      >
        <option value="">{i18n.t('dashboard.list.allOutcomes')}</option>
        <option value="closed">{i18n.t('dashboard.list.closed')}</option>
        {OUTCOMES.map((one) => (
          <option key={one} value={one}>
            {i18n.t(`outcome.${one}`)}
          </option>
        ))}
      </select>
      <select
        aria-label={i18n.t('dashboard.list.sort')}
        value={sort}
        onChange={(event) => set({ sort: event.currentTarget.value as Sort })}
      >
        {Object.entries(SORTS).map(([one, name]) => (
          <option key={one} value={one}>
            {name()}
          </option>
        ))}
      </select>
      <div class="filter-count">
        <span role="status">
          {shown === all ? count : i18n.t('dashboard.list.shown', [shown.toLocaleString(), count])}
        </span>
        {isNarrowed(choice.value) && (
          <Button look="quiet" onClick={() => set({ ...EVERYTHING, sort })}>
            {i18n.t('dashboard.list.clear')}
          </Button>
        )}
      </div>
      {shown === 0 && (
        <div class="empty">
          <h2>{i18n.t('dashboard.list.none')}</h2>
          <p>{i18n.t('dashboard.list.noneHint')}</p>
        </div>
      )}
    </search>
  );
}
