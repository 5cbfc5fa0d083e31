import { useComputed, useSignal } from '@preact/signals';
import { i18n } from '#i18n';
import { comingList } from '../../../utils/followups/comingList.ts';
import { dueList } from '../../../utils/followups/dueList.ts';
import { countersHiddenUntil } from '../../../utils/recovery/hardDay.ts';
import { Button } from '../../ui/Button.tsx';
import { book } from '../../ui/book.ts';
import { dayWords } from '../../ui/dateWords.ts';
import { followUps } from '../../ui/followUps.ts';
import { now } from '../../ui/now.ts';
import { settings } from '../../ui/settings.ts';
import { timerSoon } from '../../ui/timerWords.ts';
import { Unasked } from '../../ui/tips/Unasked.tsx';
import { Questions } from '../applications/Questions.tsx';
import { Loading } from '../Loading.tsx';
import { weekdayName } from '../recovery/life/weekdayName.ts';
import { hrefOf } from '../route.ts';
import { DueEntry } from './DueEntry.tsx';
import { LifeToday } from './LifeToday.tsx';
import './TodayPage.css';
import { WeeklyReview } from './WeeklyReview.tsx';

/** So many at once; more would be a list to dread. */
const AT_ONCE = 7;
/** On a day that is hard enough. */
const FEW = 2;
const COMING = 5;

/** One calm page: what is due, what was begun, what comes next. */
export function TodayPage() {
  const all = useSignal(false);
  const found = useComputed(() => {
    const [rows, context, at] = [book.rows.value, followUps.value, now.value];
    if (!rows || !context || !book.complete.value) return undefined;
    const due = dueList(rows, context, at);
    return { rows, context, at, due, coming: comingList(rows, context, at, COMING) };
  });
  if (!found.value) return <Loading />;
  const { rows, context, at, due, coming } = found.value;
  const counted = settings.value && countersHiddenUntil(settings.value.recovery, at) === undefined;
  const shown = all.value ? due : due.slice(0, counted ? AT_ONCE : FEW);
  const { pausedUntil = 0 } = context;

  return (
    <div class="page today">
      <h1>{i18n.t('followUps.title')}</h1>
      {pausedUntil > at && <p class="muted">{i18n.t('followUps.paused', [dayWords(pausedUntil, at)])}</p>}
      {context.weekly !== undefined && <p class="muted">{i18n.t('followUps.weekly', [weekdayName(context.weekly)])}</p>}
      <LifeToday />
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
            {counted ? i18n.t('followUps.more', due.length - shown.length) : i18n.t('life.hardDay.more')}
          </Button>
        )}
      </section>
      <Unasked
        around={(tip) => (
          <section aria-labelledby="one-thing">
            <h2 id="one-thing">{i18n.t('recovery.one')}</h2>
            {tip}
          </section>
        )}
      />
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
