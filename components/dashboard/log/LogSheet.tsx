import { Pencil } from 'lucide';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { LogRow, Range } from '../../../utils/transfer/logRows.ts';
import { Button } from '../../ui/Button.tsx';
import { numberWords, rangeWords } from '../../ui/format.ts';
import { PrivateSign } from '../../ui/PrivateSign.tsx';
import { hrefOf } from '../route.ts';
import { safeUrl } from '../safeUrl.ts';
import { logChoice } from './logChoice.ts';
import { dayOnForms, durationWords, LOG_COLUMNS, logCell } from './logColumns.ts';

/** A table of thousands takes seconds to draw. */
const AT_ONCE = 300;

/** A word that would push a table off the paper. */
const LONG = /\S{25}/;

interface Props {
  rows: readonly LogRow[];
  range: Range;
  siteNames: Record<string, string>;
  onEdit(activityId: string): void;
}

/** The log as it is printed: its head, and one line for each thing that was done. */
export function LogSheet({ rows, range, siteNames, onEdit }: Props) {
  const [all, setAll] = useState(false);
  const { name, number, columns } = logChoice.value;
  const shown = all ? rows : rows.slice(0, AT_ONCE);
  const columnsShown = LOG_COLUMNS.filter((column) => columns.includes(column));
  return (
    <section class="log-sheet" aria-label={i18n.t('log.sheet')}>
      <header>
        <h2>{i18n.t('log.sheet')}</h2>
        <p>{periodWords(range, rows)}</p>
        {name && (
          <p>
            {i18n.t('log.name')}: <strong>{name}</strong>
          </p>
        )}
        {number && (
          <p>
            {i18n.t('log.number')}: <strong>{number}</strong>
          </p>
        )}
        {rows.length > 0 && <p class="muted">{totalWords(rows)}</p>}
      </header>
      {rows.length > 0 && (
        <table>
          <thead>
            <tr>
              {columnsShown.map((column) => (
                <th key={column} scope="col" class={`log-${column}`}>
                  {i18n.t(`log.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.about} ${row.id}`} data-id={row.id}>
                {columnsShown.map((column) => {
                  const words = logCell(row, column, siteNames);
                  return (
                    <td
                      key={column}
                      class={`log-${column}${words ? '' : ' log-nothing'}${LONG.test(words) ? ' log-long' : ''}`}
                      data-label={i18n.t(`log.column.${column}`)}
                    >
                      {column === 'title' && row.applicationId ? (
                        <a href={hrefOf('applications', row.applicationId)}>{words}</a>
                      ) : column === 'title' && row.about === 'activity' && safeUrl(row.url) ? (
                        <a href={safeUrl(row.url)} target="_blank" rel="noopener noreferrer">
                          {words}
                        </a>
                      ) : (
                        breakable(words)
                      )}
                      {column === 'company' && row.hidden && (
                        <>
                          {' '}
                          <PrivateSign />
                        </>
                      )}
                      {column === 'date' && row.about === 'activity' && (
                        <Button
                          look="quiet"
                          icon={Pencil}
                          label={i18n.t('log.editOf', [row.title])}
                          onClick={() => onEdit(row.id)}
                        />
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {rows.length === 0 && <p class="reading">{i18n.t('log.none')}</p>}
      {shown.length < rows.length && (
        <div class="row">
          <p>{i18n.t('dashboard.list.shown', [numberWords(shown.length), numberWords(rows.length)])}</p>
          <Button onClick={() => setAll(true)}>{i18n.t('log.showAll')}</Button>
        </div>
      )}
    </section>
  );
}

/** Addresses are best broken before a slash. */
function breakable(words: string) {
  const [first, ...rest] = words.split(/(?=\/)/);
  return rest.length === 0
    ? words
    : [
        first,
        ...rest.map((part, at) => (
          <Fragment key={at}>
            <wbr />
            {part}
          </Fragment>
        )),
      ];
}

function periodWords({ from, to }: Range, rows: readonly LogRow[]): string {
  const first = Number.isFinite(from) ? from : (rows[0]?.at ?? Date.now());
  const last = Number.isFinite(to) ? to - 1 : Math.max(rows.at(-1)?.at ?? Date.now(), first);
  if (first > last) return `${dayOnForms(first)} – ${dayOnForms(last)}`;
  return rangeWords(first, last, { day: 'numeric', month: 'long', year: 'numeric' });
}

/** "12 applications, 2 interviews, 3 other activities; 5 h noted". */
function totalWords(rows: readonly LogRow[]): string {
  const done = rows.filter((row) => !row.planned);
  const count = (about: LogRow['about']) => done.filter((row) => row.about === about).length;
  const [applications, interviews, activities] = [count('application'), count('interview'), count('activity')];
  const minutes = done.reduce((sum, row) => sum + (row.minutes ?? 0), 0);
  return [
    i18n.t('log.applications', applications, [numberWords(applications)]),
    interviews > 0 && i18n.t('log.interviews', interviews, [numberWords(interviews)]),
    activities > 0 && i18n.t('log.activities', activities, [numberWords(activities)]),
    minutes > 0 && i18n.t('log.spent', [durationWords(minutes)]),
  ]
    .filter(Boolean)
    .join(', ');
}
