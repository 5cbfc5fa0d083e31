import { useSignal } from '@preact/signals';
import { Plus } from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../utils/journal/live.ts';
import { allApplications } from '../../../utils/journal/queries.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { ApplicationView } from '../one/ApplicationView.tsx';
import { AddForm } from './AddForm.tsx';
import { ApplicationList } from './ApplicationList.tsx';
import './ApplicationsPage.css';
import { Loading } from '../Loading.tsx';
import { go, hrefOf } from '../route.ts';
import { Filters } from './Filters.tsx';
import { Questions } from './Questions.tsx';
import { type Choice, EVERYTHING, isNarrowed, selectRows } from './selectRows.ts';

interface Props {
  /** The one that is open in the side panel, or `new`. */
  id: string | undefined;
  /** Words to look for, from the address. */
  query: string | undefined;
  siteNames: Record<string, string>;
}

/** The list, and one application beside it (or instead of it, where there is no room). */
export function ApplicationsPage({ id, query, siteNames }: Props) {
  const rows = useMemo(() => live(() => allApplications()), []);
  const choice = useSignal<Choice>(EVERYTHING);
  const unfolded = useSignal(false);
  const scroller = useRef<HTMLDivElement>(null);
  const all = rows.value;
  const found = useMemo(() => all && selectRows(all, choice.value), [all, choice.value]);

  useEffect(() => {
    if (query !== undefined) choice.value = { ...EVERYTHING, query };
  }, [query, choice]);

  const close = () => {
    const opened = id;
    go('applications');
    // Back to where the person came from.
    requestAnimationFrame(() =>
      scroller.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(opened ?? '')}"] a`)?.focus(),
    );
  };

  return (
    <div class={`applications${id ? ' opened' : ''}`}>
      <div class="list-pane" ref={scroller}>
        <header class="list-head">
          <h1>{i18n.t('dashboard.applications')}</h1>
          {all && all.length > 0 && (
            <a class="button plain" href={hrefOf('applications', 'new')}>
              <Icon of={Plus} />
              {i18n.t('dashboard.add')}
            </a>
          )}
        </header>
        {!all || !found ? (
          <Loading />
        ) : all.length === 0 ? (
          <EmptyState title={i18n.t('dashboard.list.emptyTitle')}>
            <p>{i18n.t('dashboard.list.empty')}</p>
            <p>{i18n.t('dashboard.list.emptyHint')}</p>
            <a class="button primary" href={hrefOf('applications', 'new')}>
              <Icon of={Plus} />
              {i18n.t('dashboard.add')}
            </a>
          </EmptyState>
        ) : (
          <>
            <Questions all={all} />
            <Filters choice={choice} shown={found.open.length + found.closed.length} all={all.length} />
            <ApplicationList
              scroller={scroller}
              open={found.open}
              closed={found.closed}
              // Whoever searches wants to know of all of them.
              unfolded={unfolded.value || isNarrowed(choice.value) || found.open.length === 0}
              onFold={isNarrowed(choice.value) ? undefined : () => (unfolded.value = !unfolded.value)}
              current={id}
            />
          </>
        )}
      </div>
      {id === 'new' && <AddForm onClose={close} />}
      {id && id !== 'new' && <ApplicationView key={id} id={id} onClose={close} siteNames={siteNames} />}
    </div>
  );
}
