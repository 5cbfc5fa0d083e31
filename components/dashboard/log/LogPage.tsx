import { useSignal } from '@preact/signals';
import { Plus } from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../utils/journal/live.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import type { RecordOf } from '../../../utils/journal/records.ts';
import { createDiscretion } from '../../../utils/transfer/discretion.ts';
import { logRange } from '../../../utils/transfer/logRange.ts';
import { logRows } from '../../../utils/transfer/logRows.ts';
import { sentChannels } from '../../../utils/transfer/sentChannels.ts';
import { weekOf } from '../../../utils/week.ts';
import { Button } from '../../ui/Button.tsx';
import { book } from '../../ui/book.ts';
import { privacy } from '../../ui/privacy.ts';
import { settings } from '../../ui/settings.ts';
import { fromDateInput } from '../dateInput.ts';
import { focusFirst, focusLater } from '../focusFirst.ts';
import { Loading } from '../Loading.tsx';
import { goInstead } from '../route.ts';
import { ActivityEditor } from './ActivityEditor.tsx';
import { LogControls } from './LogControls.tsx';
import '../ListPage.css';
import './LogPage.css';
import { LogSheet } from './LogSheet.tsx';
import { logChoice } from './logChoice.ts';

/** What was done for the search, by date: to look at, to add to, to print and to take along. */
export function LogPage({ siteNames, id }: { siteNames: Record<string, string>; id: string | undefined }) {
  const records = useMemo(
    () =>
      live(async () => {
        const [activities, people] = await Promise.all([recordsOf('activity'), recordsOf('person')]);
        return { activities, people };
      }),
    [],
  );
  /** What is edited; `new` for one that is being added. */
  const editing = useSignal<RecordOf<'activity'> | 'new' | undefined>(undefined);
  // An address leads to one activity, or to the form for a new one.
  const wanted = id === 'new' ? id : records.value?.activities.find((one) => one.id === id);
  useEffect(() => {
    if (!wanted) return;
    editing.value = wanted;
    goInstead('log');
  }, [wanted, editing]);
  const named = useSignal(false);
  const page = useRef<HTMLDivElement>(null);

  const { range, first, last } = logChoice.value;
  // Asked for in any case: the book is read for as long as somebody looks at its rows.
  const all = book.rows.value;
  const rows = book.complete.value ? all : undefined;
  const secrets = privacy.value;
  const now = Date.now();
  const week = settings.value && weekOf(settings.value);
  const when = logRange(range, now, week?.firstDay ?? 1, { first: fromDateInput(first), last: fromDateInput(last) });
  const { from, to } = when;
  const inRange = useMemo(
    () =>
      rows?.filter(
        ({ appliedAt = -1, interviews }) =>
          (appliedAt >= from && appliedAt < to) || interviews?.some(({ at }) => at >= from && at < to),
      ),
    [rows, from, to],
  );
  const channels = useMemo(() => {
    const unsaid = inRange?.filter(({ source, site }) => !source && !site).map(({ id }) => id) ?? [];
    return live(() => sentChannels(unsaid));
  }, [inRange]);
  const known = records.value;
  const log = useMemo(() => {
    if (!inRange || !known || !secrets) return undefined;
    const companies = [...inRange, ...known.activities].flatMap(({ company, companyKey }) =>
      company && companyKey && secrets.has(companyKey) ? [company] : [],
    );
    const discretion = createDiscretion(named.value ? new Map() : secrets, i18n.t('employers.unnamed'), companies);
    const options = { now: Date.now(), discretion, ...(channels.value && { channels: channels.value }) };
    return {
      rows: logRows(inRange, known.activities, known.people, { from, to }, options),
      secret: companies.length > 0,
    };
  }, [inRange, known, secrets, named.value, channels.value, from, to]);

  const edited = editing.value;
  const done = () => {
    const id = edited === 'new' ? undefined : edited?.id;
    editing.value = undefined;
    focusLater(
      () =>
        (id && page.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"] button`)) ||
        page.current?.querySelector<HTMLElement>('.list-page-head button'),
    );
  };

  return (
    <div class="list-page log" ref={page}>
      <header class="list-page-head">
        <h1>{i18n.t('log.title')}</h1>
        {!edited && (
          <Button icon={Plus} onClick={() => (editing.value = 'new')}>
            {i18n.t('log.add')}
          </Button>
        )}
      </header>
      {edited && (
        <div class="log-editor" ref={focusFirst} key={edited === 'new' ? 'new' : edited.id}>
          <ActivityEditor activity={edited === 'new' ? undefined : edited} onDone={done} />
        </div>
      )}
      {!log ? (
        <Loading />
      ) : (
        <>
          <LogControls rows={log.rows} range={when} siteNames={siteNames} secret={log.secret} named={named} />
          <LogSheet
            rows={log.rows}
            range={when}
            siteNames={siteNames}
            onEdit={(id) => (editing.value = known?.activities.find((one) => one.id === id))}
          />
        </>
      )}
    </div>
  );
}
