import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { dateOfDay, dayOf, dayOfDate, momentOf } from '../../../utils/followups/days.ts';
import { askToNotify } from '../../../utils/followups/notify.ts';
import type { Settings } from '../../../utils/settings.ts';
import { Button } from '../../ui/Button.tsx';
import { dayWords } from '../../ui/dateWords.ts';
import { FormField } from '../../ui/FormField.tsx';
import './FollowUps.css';
import { FollowUpsDays } from './FollowUpsDays.tsx';
import { FollowUpsHolidays } from './FollowUpsHolidays.tsx';
import { FollowUpsReview } from './FollowUpsReview.tsx';
import { saveFollowUps } from './saveFollowUps.ts';

/** Everything about reminders but the quiet hours: how they are shown, when they pause, and after how many days they come. */
export function FollowUps({ settings }: { settings: Settings }) {
  const { followUps } = settings;
  return (
    <>
      <fieldset class="choices">
        <legend>{i18n.t('reminders.shown')}</legend>
        <label class="choice">
          <input
            type="checkbox"
            checked={followUps.badge}
            onChange={(event) => saveFollowUps({ badge: event.currentTarget.checked })}
          />
          {i18n.t('reminders.badge')}
        </label>
        <Notifications on={followUps.notifications} />
      </fieldset>
      <Pause until={followUps.pausedUntil} />
      <FollowUpsReview review={followUps.review} />
      <FollowUpsHolidays settings={settings} />
      <FollowUpsDays followUps={followUps} />
    </>
  );
}

/** The browser asks for its permission in answer to the very click. */
function Notifications({ on }: { on: boolean }) {
  const refused = useSignal(false);
  const choose = async (box: HTMLInputElement) => {
    const wanted = box.checked;
    const allowed = !wanted || (await askToNotify().catch(() => false));
    refused.value = !allowed;
    if (allowed) return saveFollowUps({ notifications: wanted });
    box.checked = false;
  };
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={on}
          aria-describedby="notifications-hint"
          onChange={(event) => void choose(event.currentTarget)}
        />
        {i18n.t('reminders.notifications')}
      </label>
      <p id="notifications-hint" class="small muted reading">
        {i18n.t('reminders.notificationsHint')}
      </p>
      {refused.value && (
        <p class="form-problem" role="alert">
          {i18n.t('reminders.refused')}
        </p>
      )}
    </>
  );
}

function Pause({ until = 0 }: { until?: number | undefined }) {
  const now = Date.now();
  const date = useSignal('');
  const day = dayOfDate(date.value);
  const usable = day !== undefined && day > dayOf(now);
  const wrong = date.value !== '' && !usable;
  return (
    <Part title={i18n.t('reminders.pause')}>
      {until > now ? (
        <>
          <p>{i18n.t('reminders.paused', [dayWords(until, now)])}</p>
          <Button onClick={() => saveFollowUps({ pausedUntil: undefined })}>{i18n.t('reminders.endPause')}</Button>
        </>
      ) : (
        <form
          class="follow-line"
          onSubmit={(event) => {
            event.preventDefault();
            if (usable) void saveFollowUps({ pausedUntil: momentOf(day) });
          }}
        >
          <FormField
            label={i18n.t('reminders.until')}
            hint={i18n.t('reminders.pauseHint')}
            problem={wrong ? i18n.t('reminders.notAhead') : undefined}
          >
            {(control) => (
              <input
                {...control}
                type="date"
                min={dateOfDay(dayOf(now) + 1)}
                value={date.value}
                onChange={(event) => (date.value = event.currentTarget.value)}
              />
            )}
          </FormField>
          <Button type="submit" disabled={!usable}>
            {i18n.t('reminders.doPause')}
          </Button>
        </form>
      )}
    </Part>
  );
}

export function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <div class="choices">
      <h3>{title}</h3>
      {children}
    </div>
  );
}
