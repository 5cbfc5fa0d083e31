import { useSignal } from '@preact/signals';
import { Plus } from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { recordsOf } from '../../../utils/journal/queries.ts';
import { Button } from '../../ui/Button.tsx';
import { book } from '../../ui/book.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { health } from '../../ui/health.ts';
import { Icon } from '../../ui/Icon.tsx';
import { lazy } from '../../ui/Lazy.tsx';
import { rem } from '../../ui/rem.ts';
import { Loading } from '../Loading.tsx';
import { go, hrefOf, type Route } from '../route.ts';
import { ApplicationList } from './ApplicationList.tsx';
import './ApplicationsPage.css';
import { ColumnsMenu } from './ColumnsMenu.tsx';
import { choice, choose, EVERYTHING, isNarrowed } from './choice.ts';
import { Filters } from './Filters.tsx';
import { LayoutSwitch } from './LayoutSwitch.tsx';
import { linesOf } from './lines.ts';
import { Questions } from './Questions.tsx';
import { takeView } from './SavedViews.tsx';
import { SortChoice } from './SortChoice.tsx';
import { selection, selectNone } from './selection.ts';
import { shownOrder } from './shownOrder.ts';
import { type ListProps, Table } from './Table.tsx';
import { sortKept, useColumns } from './useColumns.ts';
import { useFound } from './useFound.ts';
import { useSearch } from './useSearch.ts';
import { useWidth } from './useWidth.ts';

const AddForm = lazy(() => import('./AddForm.tsx').then((it) => it.AddForm));
const ApplicationView = lazy(() => import('../one/ApplicationView.tsx').then((it) => it.ApplicationView));
const Board = lazy(() => import('../board/Board.tsx').then((it) => it.Board));
const BulkBar = lazy(() => import('./BulkBar.tsx').then((it) => it.BulkBar));

/** Where there is less room, the table becomes a list. In rem: large text needs more. */
const TABLE_FROM = 45;

const NOTES = {
  idle: () => '',
  looking: () => i18n.t('find.looking'),
  failed: () => i18n.t('find.lookFailed'),
};

interface Props {
  /** With the id of the one that is open in the side panel, or `new`. */
  at: Route;
  siteNames: Record<string, string>;
}

/** All applications as table, list or board, and one of them beside (or instead, where there is no room). */
export function ApplicationsPage({ at, siteNames }: Props) {
  const { page, id, query, view } = at;
  const board = page === 'board';
  const unfolded = useSignal(false);
  /** Whether rows of the list have checkboxes, which those of the table always have. */
  const selectMode = useSignal(false);
  const selecting = selectMode.value || selection.value.size > 0;
  const scroller = useRef<HTMLDivElement>(null);
  /** The one that was open last, and whether it is just being closed. */
  const opened = useRef<string>(undefined);
  const closing = useRef(false);
  const width = useWidth(scroller);
  const table = useColumns();
  const search = useSearch();
  const found = useFound(search.holding);
  useEffect(() => found && search.prepare(found.all), [found?.all, search.prepare]);
  useEffect(() => {
    if (!book.complete.value) return;
    const handle = requestIdleCallback(() => {
      for (const view of [ApplicationView, AddForm, BulkBar]) view.ahead();
    });
    return () => cancelIdleCallback(handle);
  }, [book.complete.value]);

  useEffect(() => {
    const sort = sortKept();
    if (sort && choice.value === EVERYTHING) choose({ sort });
  }, []);
  useEffect(() => {
    if (query !== undefined) choice.value = { ...EVERYTHING, sort: choice.value.sort, query };
  }, [query]);
  useEffect(() => {
    if (view)
      void recordsOf('view').then((views) => {
        const wanted = views.find((one) => one.id === view);
        if (wanted) takeView(wanted);
      });
  }, [view]);

  if (id && id !== 'new') opened.current = id;
  const close = () => {
    closing.current = true;
    go(page);
  };
  // Back to where the person came from, as soon as that row is drawn: the list may become a table first.
  useEffect(() => {
    if (!closing.current || id || document.activeElement !== document.body) return;
    scroller.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(opened.current ?? '')}"] a`)?.focus();
  });
  useEffect(() => {
    const onAct = () => {
      closing.current = false;
    };
    addEventListener('pointerdown', onAct, true);
    addEventListener('keydown', onAct, true);
    return () => {
      removeEventListener('pointerdown', onAct, true);
      removeEventListener('keydown', onAct, true);
    };
  }, []);

  const narrowed = isNarrowed(choice.value);
  // Whoever searches wants to know of all of them.
  const showClosed = unfolded.value || narrowed || found?.open.length === 0;
  const lines = useMemo(() => found && linesOf(found, showClosed), [found?.open, found?.closed, showClosed]);
  useEffect(() => {
    shownOrder.value = lines;
  }, [lines]);
  const wide = width >= TABLE_FROM * rem.value;
  const list: ListProps | undefined = lines &&
    found && {
      scroller,
      lines,
      missing: found.missing,
      unfolded: showClosed,
      onFold: narrowed ? undefined : () => (unfolded.value = !unfolded.value),
      current: id,
      initial: id ?? opened.current,
      hrefOf: (one) => hrefOf(page, one),
      excerptOf: search.excerptOf,
      searching: search.holding !== undefined,
    };
  return (
    <div class={`applications${id ? ' opened' : ''}`}>
      <div class="list-pane" ref={scroller}>
        <div class="list-inner">
          <div class="list-top">
            <header class="list-head">
              <h1>{i18n.t('dashboard.applications')}</h1>
              {book.total.value > 0 && (
                <div class="row">
                  <LayoutSwitch board={board} />
                  <a class="button plain" href={hrefOf(page, 'new')}>
                    <Icon of={Plus} />
                    {i18n.t('dashboard.add')}
                  </a>
                </div>
              )}
            </header>
            {/* An empty list is shown when it is known that nothing was lost. */}
            {!found || !list || (found.total === 0 && !health.value) ? (
              <Loading />
            ) : found.total === 0 ? (
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
                <Questions all={book.rows.value ?? []} atOnce={board ? 1 : 3} />
                <Filters
                  all={found.all}
                  shown={found.missing || found.waiting ? found.total : found.open.length + found.closed.length}
                  total={found.total}
                  note={NOTES[search.state]()}
                  siteNames={siteNames}
                >
                  {wide && !board ? (
                    <ColumnsMenu
                      shown={table.columns}
                      onColumns={table.setColumns}
                      onWidth={table.setWidth}
                      onMove={table.move}
                      onReset={table.reset}
                    />
                  ) : (
                    <>
                      <SortChoice onSort={table.sortBy} />
                      {!board && (
                        <Button
                          look="quiet"
                          aria-pressed={selecting}
                          onClick={() => {
                            selectMode.value = !selecting;
                            selectNone();
                          }}
                        >
                          {i18n.t('bulk.start')}
                        </Button>
                      )}
                    </>
                  )}
                </Filters>
              </>
            )}
          </div>
          {found?.waiting && <Loading />}
          {list &&
            found &&
            list.lines.count > 0 &&
            (board ? (
              <Board found={found} current={id} hrefOf={list.hrefOf} excerptOf={list.excerptOf} />
            ) : wide ? (
              <Table
                {...list}
                columns={table.columns}
                sort={choice.value.sort}
                siteNames={siteNames}
                onSort={table.sortBy}
                onWidth={table.setWidth}
                onMove={table.move}
              />
            ) : (
              <ApplicationList {...list} selecting={selecting} />
            ))}
          {found && selection.value.size > 0 && <BulkBar all={found.all} />}
        </div>
      </div>
      {id === 'new' && <AddForm key={at.at} slotId={at.at} onClose={close} />}
      {id && id !== 'new' && <ApplicationView key={id} id={id} onClose={close} siteNames={siteNames} />}
    </div>
  );
}
