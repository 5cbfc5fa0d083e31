import { useSignal } from '@preact/signals';
import { UserPlus } from 'lucide';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { live } from '../../../utils/journal/live.ts';
import { recordsOf } from '../../../utils/journal/queries.ts';
import { PERSON_ROLES, type PersonRole, type RecordOf } from '../../../utils/journal/records.ts';
import { foldText } from '../../../utils/search/foldText.ts';
import { Button } from '../../ui/Button.tsx';
import { book } from '../../ui/book.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { compareNames, numberWords } from '../../ui/format.ts';
import '../employers/EmployerList.css';
import { RowList } from '../employers/RowList.tsx';
import { focusFirst, focusLater } from '../focusFirst.ts';
import { Loading } from '../Loading.tsx';
import '../ListPage.css';
import './PeoplePage.css';
import { PersonEditor } from './PersonEditor.tsx';
import { PersonItem } from './PersonItem.tsx';

type Person = RecordOf<'person'>;
type Sort = 'touch' | 'name' | 'company';

const byName = (a: Person, b: Person) => compareNames(a.name, b.name);
const ORDER: Record<Sort, (a: Person, b: Person) => number> = {
  touch: (a, b) => (b.lastTouchAt ?? 0) - (a.lastTouchAt ?? 0) || byName(a, b),
  name: byName,
  company: (a, b) =>
    Number(!a.company) - Number(!b.company) || compareNames(a.company ?? '', b.company ?? '') || byName(a, b),
};

/** Everyone whom the person noted: to be searched, edited, written to and called. */
export function PeoplePage({ id }: { id: string | undefined }) {
  const people = useMemo(() => live(() => recordsOf('person')), []);
  const query = useSignal('');
  const role = useSignal<PersonRole | ''>('');
  const sort = useSignal<Sort>('touch');
  const adding = useSignal(false);
  const scroller = useRef<HTMLDivElement>(null);
  const rows = book.rows.value;
  const byId = useMemo(() => new Map(rows?.map((one) => [one.id, one])), [rows]);
  const all = people.value;
  const found = useMemo(
    () => all && select(all, query.value, role.value).sort(ORDER[sort.value]),
    [all, query.value, role.value, sort.value],
  );
  // An address leads to one person, or to the form for a new one.
  const named = id === 'new' ? undefined : all?.find((one) => one.id === id)?.name;
  useEffect(() => {
    if (id === 'new') adding.value = true;
    query.value = named ?? '';
  }, [id, named, adding, query]);
  const done = () => {
    adding.value = false;
    focusLater(() => scroller.current?.querySelector('.list-page-head button, .empty button'));
  };
  const addButton = (look: 'primary' | 'plain') => (
    <Button look={look} icon={UserPlus} onClick={() => (adding.value = true)}>
      {i18n.t('story.people.add')}
    </Button>
  );

  return (
    <div class="list-page people-page" ref={scroller}>
      <header class="list-page-head">
        <h1>{i18n.t('people.title')}</h1>
        {all && all.length > 0 && !adding.value && addButton('plain')}
      </header>
      {adding.value && (
        <div class="people-add" ref={focusFirst}>
          <PersonEditor onDone={done} />
        </div>
      )}
      {!all || !found ? (
        <Loading />
      ) : all.length === 0 ? (
        !adding.value && (
          <EmptyState title={i18n.t('people.emptyTitle')}>
            <p>{i18n.t('people.empty')}</p>
            {addButton('primary')}
          </EmptyState>
        )
      ) : (
        <>
          <div class="narrow">
            <input
              type="search"
              aria-label={i18n.t('people.search')}
              placeholder={i18n.t('people.search')}
              value={query.value}
              onInput={(event) => (query.value = event.currentTarget.value)}
            />
            <select
              aria-label={i18n.t('story.people.role')}
              value={role.value}
              onChange={(event) => (role.value = event.currentTarget.value as PersonRole | '')}
            >
              <option value="">{i18n.t('people.anyRole')}</option>
              {PERSON_ROLES.map((one) => (
                <option key={one} value={one}>
                  {i18n.t(`story.role.${one}`)}
                </option>
              ))}
            </select>
            <select
              aria-label={i18n.t('dashboard.list.sort')}
              value={sort.value}
              onChange={(event) => (sort.value = event.currentTarget.value as Sort)}
            >
              <option value="touch">{i18n.t('people.sortTouch')}</option>
              <option value="name">{i18n.t('people.sortName')}</option>
              <option value="company">{i18n.t('dashboard.list.sortCompany')}</option>
            </select>
            <p class="muted" role="status">
              {found.length === all.length
                ? i18n.t('people.count', all.length, [numberWords(all.length)])
                : i18n.t('dashboard.list.shown', [numberWords(found.length), numberWords(all.length)])}
            </p>
          </div>
          {found.length === 0 ? (
            <p class="muted">{i18n.t('people.none')}</p>
          ) : (
            <RowList
              scroller={scroller}
              label={i18n.t('people.title')}
              rows={found}
              idOf={(one) => one.id}
              row={(one) => (
                <PersonItem
                  person={one}
                  applications={(one.applicationIds ?? []).flatMap((id) => byId.get(id) ?? [])}
                />
              )}
            />
          )}
        </>
      )}
    </div>
  );
}

/** Those in that role in whose name, employer, ways to reach them or notes all the words are. */
function select(all: readonly Person[], query: string, role: PersonRole | ''): Person[] {
  const words = foldText(query).split(' ').filter(Boolean);
  return all.filter((one) => {
    if (role && one.role !== role) return false;
    const text = words.length ? foldText([one.name, one.company, one.email, one.phone, one.notes].join('\n')) : '';
    return words.every((word) => text.includes(word));
  });
}
