import { useComputed, useSignal } from '@preact/signals';
import { MailOpen } from 'lucide';
import { i18n } from '#i18n';
import { isFarOff } from '../../../utils/followups/agenda.ts';
import { applicationTimers } from '../../../utils/followups/applicationTimers.ts';
import { dueList } from '../../../utils/followups/dueList.ts';
import { isClosed } from '../../../utils/journal/isClosed.ts';
import { Button } from '../../ui/Button.tsx';
import { dayWords } from '../../ui/dateWords.ts';
import { followUps } from '../../ui/followUps.ts';
import { Icon } from '../../ui/Icon.tsx';
import { now } from '../../ui/now.ts';
import { timerSoon } from '../../ui/timerWords.ts';
import { Questions } from '../applications/Questions.tsx';
import { book } from '../book.ts';
import { Loading } from '../Loading.tsx';
import { hrefOf } from '../route.ts';
import { DueEntry } from './DueEntry.tsx';
import './TodayPage.css';
import { WeeklyReview } from './WeeklyReview.tsx';

/** So many at once; more would be a list to dread. */
const AT_ONCE = 7;
const COMING = 5;

/** One calm page: what is due, what was begun, what comes next. */
export function TodayPage() {
  const all = useSignal(false);
  const found = useComputed(() => {
    const [rows, context, at] = [book.rows.value, followUps.value, now.value];
    if (!rows || !context || !book.complete.value) return undefined;
    const due = dueList(rows, context, at);
    const coming = rows
      .filter((one) => !isClosed(one))
      .flatMap((application) => applicationTimers(application, context).map((timer) => ({ ...timer, application })))
      // An interview is said once, and what comes after it not yet.
      .filter((timer) => timer.at > at && (timer.hours ?? 2) === 2 && !isFarOff(timer, timer.application, at))
      .sort((a, b) => a.at - b.at)
      .slice(0, COMING);
    return { rows, context, at, due, coming };
  });
  if (!found.value) return <Loading />;
  const { rows, context, at, due, coming } = found.value;
  const shown = all.value ? due : due.slice(0, AT_ONCE);
  const { pausedUntil = 0 } = context;

  return (
    <div class="page today">
      <div class="today-head">
        <h1>{i18n.t('followUps.title')}</h1>
        <a class="button plain" href={hrefOf('answer')}>
          <Icon of={MailOpen} />
          {i18n.t('answer.command')}
        </a>
      </div>
      {pausedUntil > at && <p class="muted">{i18n.t('followUps.paused', [dayWords(pausedUntil, at)])}</p>}
      <Questions all={rows} atOnce={3} />
      <WeeklyReview rows={rows} due={due} now={at} />
      <section aria-labelledby="due">
        <h2 id="due">{due.length > 0 ? i18n.t('followUps.due') : i18n.t('followUps.nothing')}</h2>
        {due.length === 0 && coming.length > 0 && <p class="muted">{i18n.t('followUps.nothingHint')}</p>}
        <ul class="dues">
          {shown.map((one) => (
            <DueEntry key={one.key} due={one} week={context.week} now={at} />
          ))}
        </ul>
        {shown.length < due.length && (
          <Button look="quiet" onClick={() => (all.value = true)}>
            {i18n.t('followUps.more', due.length - shown.length)}
          </Button>
        )}
      </section>
      <section aria-labelledby="coming">
        <h2 id="coming">{i18n.t('followUps.next')}</h2>
        {coming.length === 0 && <p class="muted">{i18n.t('followUps.nothingNext')}</p>}
        <ul class="coming">
          {coming.map((timer) => (
            <li key={`${timer.application.id} ${timer.id} ${timer.from}`}>
              <span>{timerSoon(timer, at)}</span>
              <a href={hrefOf('applications', timer.application.id)}>
                {[timer.application.title || i18n.t('ui.untitled'), timer.application.company]
                  .filter(Boolean)
                  .join(' · ')}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
