import { useComputed } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { dateOfDay, dayOf } from '../../../../utils/followups/days.ts';
import { doneAndBack } from '../../../../utils/insights/doneAndBack.ts';
import { readWrote } from '../../../../utils/insights/readWrote.ts';
import { db } from '../../../../utils/journal/db.ts';
import { live } from '../../../../utils/journal/live.ts';
import { countersHiddenUntil } from '../../../../utils/recovery/hardDay.ts';
import { book } from '../../../ui/book.ts';
import { now } from '../../../ui/now.ts';
import { settings } from '../../../ui/settings.ts';
import { DoneAndBack } from '../../insights/DoneAndBack.tsx';
import { Loading } from '../../Loading.tsx';
import { hrefOf } from '../../route.ts';
import { FollowUpsReview } from '../../settings/FollowUpsReview.tsx';
import { Hello } from './Hello.tsx';
import { LifePage } from './LifePage.tsx';
import { ReviewForm } from './ReviewForm.tsx';

const WEEK = 7 * 86_400_000;

/** The weekly ten minutes: what was done, what came back, four questions, one plan, and when to do this again. */
export function WeekSection() {
  const from = useMemo(() => Date.now() - WEEK, []);
  const read = useMemo(
    () => live(async () => ({ records: await db.records.toArray(), wrote: await readWrote(from) })),
    [from],
  );
  const found = useComputed(() => {
    const [rows, some] = [book.rows.value, read.value];
    if (!rows || !some || !book.complete.value) return undefined;
    return { ...doneAndBack(rows, some.records, some.wrote, { from, to: Date.now() }), records: some.records };
  });
  const chosen = settings.value;
  if (!found.value || !chosen) return <Loading />;
  const { done, back, records } = found.value;
  const today = dayOf(now.value);
  const reviews = records.filter((one) => one.kind === 'review');
  // What was begun in the last days is gone on with.
  const current = reviews.find(({ on }) => on > dateOfDay(today - 4));
  return (
    <LifePage title={i18n.t('life.week.title')} intro={i18n.t('life.week.intro')}>
      {countersHiddenUntil(chosen.recovery, now.value) === undefined && <DoneAndBack done={done} back={back} />}
      <ReviewForm key={current?.id} review={current} today={today} />
      <Hello people={records.filter((one) => one.kind === 'person')} />
      <section aria-labelledby="week-next">
        <h2 id="week-next">{i18n.t('life.week.ahead')}</h2>
        <p>
          <a href={hrefOf('agenda', dateOfDay(today + 7))}>{i18n.t('reminders.reviewAgenda')}</a>
        </p>
        <p>
          <a href={`${hrefOf('recovery', 'slots')}?kind=week`}>{i18n.t('life.slots.week.title')}</a>
        </p>
      </section>
      <section>
        <FollowUpsReview review={chosen.followUps.review} />
      </section>
    </LifePage>
  );
}
