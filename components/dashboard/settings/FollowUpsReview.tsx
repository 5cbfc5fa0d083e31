import { i18n } from '#i18n';
import type { Settings } from '../../../utils/settings.ts';
import { WEEKDAYS } from '../../../utils/week.ts';
import { FormField } from '../../ui/FormField.tsx';
import { saveFollowUps } from './saveFollowUps.ts';

type Review = Settings['followUps']['review'];

/** When the weekly ten minutes are. */
export function FollowUpsReview({ review }: { review: Review }) {
  const save = (change: Partial<Review>) => saveFollowUps((now) => ({ review: { ...now.review, ...change } }));
  const names = new Intl.DateTimeFormat(i18n.t('ui.dateLocale'), { weekday: 'long' });
  return (
    <fieldset class="choices">
      <legend>{i18n.t('reminders.review')}</legend>
      <p class="muted reading">{i18n.t('reminders.reviewHint')}</p>
      <label class="choice">
        <input type="checkbox" checked={review.on} onChange={(event) => save({ on: event.currentTarget.checked })} />
        {i18n.t('reminders.reviewOn')}
      </label>
      <div class="hours">
        <FormField label={i18n.t('reminders.reviewDay')}>
          {(control) => (
            <select
              {...control}
              value={review.weekday}
              disabled={!review.on}
              onChange={(event) => save({ weekday: Number(event.currentTarget.value) })}
            >
              {WEEKDAYS.map((day) => (
                <option key={day} value={day}>
                  {names.format(new Date(2026, 0, 4 + day))}
                </option>
              ))}
            </select>
          )}
        </FormField>
        <FormField label={i18n.t('reminders.reviewTime')}>
          {(control) => (
            <input
              {...control}
              type="time"
              value={review.at}
              disabled={!review.on}
              onChange={(event) => event.currentTarget.value && save({ at: event.currentTarget.value })}
            />
          )}
        </FormField>
      </div>
    </fieldset>
  );
}
