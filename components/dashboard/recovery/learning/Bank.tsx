import { Plus } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { foldText } from '../../../../utils/search/foldText.ts';
import { Button } from '../../../ui/Button.tsx';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { numberWords } from '../../../ui/format.ts';
import '../../employers/EmployerList.css';
import { RowList } from '../../employers/RowList.tsx';
import { focusLater } from '../../focusFirst.ts';
import '../../ListPage.css';
import { RecoveryHead } from '../RecoveryHead.tsx';

interface Props<Row> {
  title: string;
  intro: string;
  add: string;
  empty: { title: string; text: string };
  /** In the order in which they are shown. */
  rows: readonly Row[];
  idOf(row: Row): string;
  /** What is searched in. */
  textOf(row: Row): string;
  row(row: Row): ComponentChildren;
  /** The form for a new one; without it nothing is added here. */
  form?(onDone: () => void): ComponentChildren;
  /** Whether the address asks for a new one. */
  adding?: boolean;
  /** Only some of them, when it is ticked. */
  only?: { label: string; is(row: Row): boolean };
  /** What stands above the list. */
  children?: ComponentChildren;
}

/** From so many on there is something to search in. */
const MANY = 6;

/** A list of what was gathered: to be searched, added to, changed where it stands. */
export function Bank<Row>(props: Props<Row>) {
  const { title, intro, add, empty, rows, idOf, textOf, row, form, only, children } = props;
  const [adding, setAdding] = useState(props.adding ?? false);
  const [query, setQuery] = useState('');
  const [some, setSome] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const found = useMemo(() => {
    const words = foldText(query).split(' ').filter(Boolean);
    return rows.filter((one) => {
      if (some && only && !only.is(one)) return false;
      const text = words.length > 0 ? foldText(textOf(one)) : '';
      return words.every((word) => text.includes(word));
    });
  }, [rows, query, some]);
  const button = (look: 'primary' | 'plain') => (
    <Button look={look} icon={Plus} onClick={() => setAdding(true)}>
      {add}
    </Button>
  );
  const done = () => {
    setAdding(false);
    focusLater(() => scroller.current?.querySelector('.learn-bar button, .empty button'));
  };
  return (
    <div class="list-page learn" ref={scroller}>
      <RecoveryHead title={title} intro={intro} />
      {rows.length > 0 && (
        <div class="narrow learn-bar">
          {form && !adding && button('plain')}
          {rows.length >= MANY && (
            <input
              type="search"
              aria-label={i18n.t('learning.search')}
              placeholder={i18n.t('learning.search')}
              value={query}
              onInput={(event) => setQuery(event.currentTarget.value)}
            />
          )}
          {only && rows.some(only.is) && (
            <label class="choice">
              <input type="checkbox" checked={some} onChange={(event) => setSome(event.currentTarget.checked)} />
              {only.label}
            </label>
          )}
          {found.length < rows.length && (
            <p class="muted" role="status">
              {i18n.t('learning.shown', [numberWords(found.length), numberWords(rows.length)])}
            </p>
          )}
        </div>
      )}
      {adding && form && <div class="learn-adding">{form(done)}</div>}
      {children}
      {rows.length === 0 ? (
        !adding && (
          <EmptyState title={empty.title}>
            <p>{empty.text}</p>
            {form && button('primary')}
          </EmptyState>
        )
      ) : found.length === 0 ? (
        <p class="muted">{i18n.t('learning.none')}</p>
      ) : (
        <RowList scroller={scroller} label={title} rows={found} idOf={idOf} row={row} />
      )}
    </div>
  );
}
