import { useSignal } from '@preact/signals';
import { Plus } from 'lucide';
import { useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Employer, groupEmployers } from '../../../utils/insights/employers.ts';
import { live } from '../../../utils/journal/live.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import { foldText } from '../../../utils/search/foldText.ts';
import { book } from '../../ui/book.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { compareNames, numberWords } from '../../ui/format.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Loading } from '../Loading.tsx';
import { hrefOf } from '../route.ts';
import '../ListPage.css';
import './EmployerList.css';
import { EmployerRow } from './EmployerRow.tsx';
import { RowList } from './RowList.tsx';

type Sort = 'latest' | 'name' | 'most';

const ORDER: Record<Sort, ((a: Employer, b: Employer) => number) | undefined> = {
  latest: undefined,
  name: (a, b) => compareNames(a.name, b.name),
  most: (a, b) => b.applications - a.applications,
};

/** Every employer that was applied to or noted, to be searched. */
export function EmployerList() {
  const records = useMemo(() => live(() => recordsOf('employer')), []);
  const query = useSignal('');
  const sort = useSignal<Sort>('latest');
  const scroller = useRef<HTMLDivElement>(null);
  const rows = book.rows.value;
  const complete = book.complete.value;
  const all = useMemo(
    () => (complete && rows && records.value ? groupEmployers(rows, records.value) : undefined),
    [complete, rows, records.value],
  );
  const found = useMemo(() => all && select(all, query.value, sort.value), [all, query.value, sort.value]);

  return (
    <div class="list-page employers" ref={scroller}>
      <header class="list-page-head">
        <h1>{i18n.t('employers.title')}</h1>
      </header>
      {!all || !found ? (
        <Loading />
      ) : all.length === 0 ? (
        <EmptyState title={i18n.t('employers.emptyTitle')}>
          <p>{i18n.t('employers.empty')}</p>
          <a class="button primary" href={hrefOf('applications', 'new')}>
            <Icon of={Plus} />
            {i18n.t('dashboard.add')}
          </a>
        </EmptyState>
      ) : (
        <>
          <div class="narrow">
            <input
              type="search"
              aria-label={i18n.t('employers.search')}
              placeholder={i18n.t('employers.search')}
              value={query.value}
              onInput={(event) => (query.value = event.currentTarget.value)}
            />
            <select
              aria-label={i18n.t('dashboard.list.sort')}
              value={sort.value}
              onChange={(event) => (sort.value = event.currentTarget.value as Sort)}
            >
              <option value="latest">{i18n.t('dashboard.list.sortLatest')}</option>
              <option value="name">{i18n.t('employers.sortName')}</option>
              <option value="most">{i18n.t('employers.sortMost')}</option>
            </select>
            <p class="muted" role="status">
              {found.length === all.length
                ? i18n.t('employers.count', all.length, [numberWords(all.length)])
                : i18n.t('dashboard.list.shown', [numberWords(found.length), numberWords(all.length)])}
            </p>
          </div>
          {found.length === 0 ? (
            <p class="muted">{i18n.t('employers.none')}</p>
          ) : (
            <RowList
              scroller={scroller}
              label={i18n.t('employers.title')}
              rows={found}
              idOf={(one) => one.key}
              row={(one) => <EmployerRow employer={one} />}
            />
          )}
        </>
      )}
    </div>
  );
}

/** Those whose name or nickname has all the words in it. */
function select(all: readonly Employer[], query: string, sort: Sort): Employer[] {
  const words = foldText(query).split(' ').filter(Boolean);
  const found = all.filter(({ name, nickname = '' }) => {
    const text = words.length ? foldText(`${name} ${nickname}`) : '';
    return words.every((word) => text.includes(word));
  });
  const order = ORDER[sort];
  return order ? found.sort(order) : found;
}
