import { i18n } from '#i18n';
import type { Planned } from '../../../../utils/transfer/import/planImport.ts';
import type { ReadRows } from '../../../../utils/transfer/import/readRows.ts';
import { DateText } from '../../../ui/DateText.tsx';
import { numberWords } from '../../../ui/format.ts';
import { statusWords } from '../../../ui/statusWords.ts';
import { Pair } from '../Pair.tsx';

const FIRST = 5;
/** Beyond this many nobody reads on. */
const LISTED = 100;

/** How many are new, here already, or can't be read, and the first of each. */
export function PlanPreview({ read, plan }: { read: ReadRows; plan: readonly Planned[] }) {
  const count = (is: Planned['is']) => plan.filter((one) => one.is === is).length;
  const first = [...plan.filter(({ is }) => is === 'new'), ...plan.filter(({ is }) => is !== 'new')].slice(0, FIRST);
  return (
    <>
      <dl class="numbers" aria-live="polite">
        <Pair name={i18n.t('past.count.new')}>{numberWords(count('new'))}</Pair>
        <Pair name={i18n.t('past.count.here')}>{numberWords(count('known') + count('joined'))}</Pair>
        {count('joined') > 0 && <Pair name={i18n.t('past.count.joined')}>{numberWords(count('joined'))}</Pair>}
        {count('repeated') > 0 && <Pair name={i18n.t('past.count.repeated')}>{numberWords(count('repeated'))}</Pair>}
        <Pair name={i18n.t('past.count.bad')}>{numberWords(read.bad.length)}</Pair>
      </dl>
      {first.length > 0 && (
        <section aria-label={i18n.t('past.preview')}>
          <h4>{i18n.t('past.preview')}</h4>
          <ul class="past-first">
            {first.map(({ row, is }) => (
              <li key={row.line}>
                <p>
                  <strong>{row.fields.title}</strong> · {row.fields.company}
                </p>
                <p class="muted">
                  {statusWords({ stage: row.stage, outcome: row.outcome ?? 'open' })} ·{' '}
                  {row.at === undefined ? i18n.t('past.noDate') : <DateText at={row.at} />} ·{' '}
                  {i18n.t(`past.will.${is}`)}
                </p>
              </li>
            ))}
          </ul>
        </section>
      )}
      {read.unknown.size > 0 && (
        <p class="muted">
          {i18n.t('past.unknownStatus', [
            [...read.unknown]
              .slice(0, 8)
              .map(([word, times]) => `“${word}” (${numberWords(times)})`)
              .join(', '),
          ])}
        </p>
      )}
      {read.bad.length > 0 && (
        <details class="past-bad">
          <summary>{i18n.t('past.badLines', read.bad.length, [numberWords(read.bad.length)])}</summary>
          <ul>
            {read.bad.slice(0, LISTED).map(({ line, problem, text }) => (
              <li key={line}>
                {i18n.t('past.line', [numberWords(line)])} {i18n.t(`past.bad.${problem}`, [text.slice(0, 80)])}
              </li>
            ))}
          </ul>
          {read.bad.length > LISTED && (
            <p class="muted">
              {i18n.t('past.badMore', read.bad.length - LISTED, [numberWords(read.bad.length - LISTED)])}
            </p>
          )}
        </details>
      )}
    </>
  );
}
