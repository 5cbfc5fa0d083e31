import { i18n } from '#i18n';
import { dateOfDay, dayOf } from '../../../utils/followups/days.ts';
import type { Due } from '../../../utils/followups/dueList.ts';
import { reviewDue } from '../../../utils/followups/weeklyReview.ts';
import { isClosed } from '../../../utils/journal/isClosed.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { changeSettings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { settings } from '../../ui/settings.ts';
import { say } from '../../ui/toast.ts';
import { hrefOf } from '../route.ts';

interface Props {
  rows: readonly Application[];
  due: readonly Due[];
  /** Milliseconds since the epoch. */
  now: number;
}

/** The weekly ten minutes, from their moment on until they were taken or the week went on without them. */
export function WeeklyReview({ rows, due, now }: Props) {
  const chosen = settings.value?.followUps;
  const slot = chosen?.review.on ? reviewDue(chosen.review, chosen.reviewedAt, now) : undefined;
  // In the first week, and when nothing is open, there is nothing to go through.
  if (!chosen || slot === undefined || !rows.some((one) => !isClosed(one) && one.createdAt < slot)) return null;
  const closed = due.filter(({ id }) => id.endsWith('PresumeClosed')).length;
  const mark = (reviewedAt: number | undefined) =>
    changeSettings(({ followUps }) => ({ followUps: { ...followUps, reviewedAt } }));
  return (
    <section class="due weekly" aria-labelledby="weekly">
      <div class="due-what">
        <h2 id="weekly">{i18n.t('reminders.reviewTitle')}</h2>
        <p class="muted">{i18n.t('reminders.reviewText')}</p>
        {closed > 0 && <p>{i18n.t('reminders.reviewClosed', closed)}</p>}
        <p>
          <a href={hrefOf('agenda', dateOfDay(dayOf(slot) + 7))}>{i18n.t('reminders.reviewAgenda')}</a>
        </p>
      </div>
      <div class="due-acts">
        <a class="button plain" href={hrefOf('recovery', 'week')}>
          {i18n.t('life.week.start')}
        </a>
        <Button
          look="quiet"
          onClick={async () => {
            const before = chosen.reviewedAt;
            await mark(Date.now());
            say(i18n.t('reminders.reviewSaid'), () => void mark(before));
          }}
        >
          {i18n.t('reminders.reviewDone')}
        </Button>
      </div>
    </section>
  );
}
