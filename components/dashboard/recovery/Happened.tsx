import { useComputed } from '@preact/signals';
import { i18n } from '#i18n';
import { waitingOf } from '../../../utils/followups/silenceTimers.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { answerOf } from '../../ui/answer/answered.ts';
import { book } from '../../ui/book.ts';
import { dayWords } from '../../ui/dateWords.ts';
import { now } from '../../ui/now.ts';
import { hrefOf } from '../route.ts';

/** What is older than this has stopped being news. */
const NEWS = 14 * 86_400_000;
/** Interviews further away than this are in the agenda. */
const AHEAD = 3 * 86_400_000;
const AT_MOST = 3;

/** What just happened, in words: answers of the last two weeks, interviews of the next days, and how many answers are waited for. */
export function Happened() {
  const found = useComputed(() => {
    const [rows, at] = [book.rows.value, now.value];
    if (!rows || !book.complete.value) return undefined;
    const answers = rows
      .filter(({ outcome, outcomeAt = 0 }) => answerOf(outcome) && outcomeAt > at - NEWS && outcomeAt <= at)
      .sort((a, b) => (b.outcomeAt ?? 0) - (a.outcomeAt ?? 0))
      .slice(0, AT_MOST);
    const interviews = rows
      .filter(({ outcome }) => outcome === 'open')
      .flatMap((row) => (row.interviews ?? []).map((interview) => ({ row, at: interview.at })))
      .filter((one) => one.at > at && one.at < at + AHEAD)
      .sort((a, b) => a.at - b.at)
      .slice(0, AT_MOST);
    const waiting = rows.filter((row) => row.outcome === 'open' && waitingOf(row) !== undefined).length;
    return { answers, interviews, waiting, at };
  });
  if (!found.value) return null;
  const { answers, interviews, waiting, at } = found.value;
  return (
    <section aria-labelledby="happened">
      <h2 id="happened">{i18n.t('recovery.now.title')}</h2>
      {answers.length + interviews.length === 0 && <p>{i18n.t('recovery.now.nothing')}</p>}
      <ul class="happened">
        {interviews.map(({ row, at: begins }) => (
          <li key={`${row.id} ${begins}`}>
            <a href={hrefOf('applications', row.id)}>
              {i18n.t('recovery.now.interview', [nameOf(row), dayWords(begins, at)])}
            </a>
          </li>
        ))}
        {answers.map((row) => (
          <li key={row.id}>
            <a href={hrefOf('applications', row.id)}>
              {i18n.t(`recovery.now.${answerOf(row.outcome) ?? 'no'}`, [
                nameOf(row),
                dayWords(row.outcomeAt ?? at, at),
              ])}
            </a>
          </li>
        ))}
      </ul>
      <p class="muted">
        {waiting > 0 ? (
          <a href={hrefOf('recovery', 'waiting')}>{i18n.t('recovery.now.waiting', waiting)}</a>
        ) : (
          i18n.t('recovery.now.waiting', 0)
        )}
      </p>
    </section>
  );
}

function nameOf({ title, company }: Application): string {
  return [title || i18n.t('ui.untitled'), company].filter(Boolean).join(' · ');
}
