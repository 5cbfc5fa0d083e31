import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { learnPlace } from '../../components/ui/learnPlace.ts';
import { timerName } from '../../components/ui/timerWords.ts';
import { applicationTimers } from '../../utils/followups/applicationTimers.ts';
import { contextOf } from '../../utils/followups/contextOf.ts';
import { dayOf, momentOf } from '../../utils/followups/days.ts';
import { applicationIdOf, dueList, keyOf, nextMoment } from '../../utils/followups/dueList.ts';
import { type Notice, planNotifications } from '../../utils/followups/notificationPlan.ts';
import {
  clearNotification,
  notify,
  readLog,
  readSummary,
  remember,
  showBadge,
  wakeAt,
} from '../../utils/followups/notify.ts';
import { ownTimes } from '../../utils/followups/ownTimes.ts';
import { hasStopGap } from '../../utils/followups/stopGap.ts';
import { summaryOf } from '../../utils/followups/summary.ts';
import { DUE_HOUR } from '../../utils/followups/waiting.ts';
import { isWorkingDay } from '../../utils/followups/workingDays.ts';
import type { Database } from '../../utils/journal/db.ts';
import { createJournal } from '../../utils/journal/journal.ts';
import { readPrivacy } from '../../utils/journal/privacy.ts';
import { countersHiddenUntil } from '../../utils/recovery/hardDay.ts';
import { chosenQuiet, quietChange } from '../../utils/recovery/quiet.ts';
import { readSettings } from '../../utils/settings.ts';
import { weekOf } from '../../utils/week.ts';

/** The id of the notification that speaks of several reminders; others have the key of theirs. */
const SUMMARY = 'summary';

export interface Reminders {
  look(): Promise<void>;
  /** Puts off until tomorrow what a notification was about. */
  snooze(notificationId: string): Promise<void>;
}

/**
 * Looks what is due, says so, and sets the one alarm for the next due moment. Called at every start of the background, at
 * the alarm, and after every change; one look at a time, and a look that was asked for meanwhile comes right after.
 */
export function createReminders(db: Database, now: () => number): Reminders {
  let running: Promise<void> | undefined;
  let again = false;

  const lookOnce = async () => {
    const at = now();
    const [rows, settings, privacy, log] = await Promise.all([
      db.applications.toArray(),
      readSettings(),
      readPrivacy(db),
      readLog(),
    ]);
    const [own, stopGap] = [ownTimes(rows), hasStopGap(rows)];
    const context = contextOf(settings.followUps, { ...settings, ...weekOf(settings) }, own, stopGap);
    const due = dueList(rows, context, at);
    const quietUntil = chosenQuiet(settings.recovery, at);
    const uncountedUntil = countersHiddenUntil(settings.recovery, at);
    const plan = planNotifications(
      due,
      log,
      {
        on: settings.followUps.notifications,
        quiet: settings.quiet,
        quietUntil,
        workingDay: isWorkingDay(dayOf(at), context.week),
        isPrivate: ({ application }) => privacy.has(application.companyKey),
      },
      at,
    );
    const counted = settings.followUps.badge && quietUntil === undefined && uncountedUntil === undefined;
    await showBadge(counted ? due.length : 0);
    for (const notice of plan.notices) await notify(textOf(notice));
    await remember(plan.log, summaryOf(due, own, stopGap, at));
    const changes = [quietChange(settings.recovery, at), uncountedUntil];
    const moments = [nextMoment(rows, context, at), plan.again, ...changes].filter((moment) => moment !== undefined);
    await wakeAt(moments.length > 0 ? Math.min(...moments) : undefined, at);
  };

  const look = async (): Promise<void> => {
    if (running) {
      again = true;
      return running;
    }
    running = (async () => {
      do {
        again = false;
        await lookOnce().catch((error) => console.error(error));
      } while (again);
    })();
    await running;
    running = undefined;
  };

  const snooze = async (notificationId: string): Promise<void> => {
    const [row, settings, known] = await Promise.all([
      db.applications.get(applicationIdOf(notificationId)),
      readSettings(),
      readSummary(),
    ]);
    const context = contextOf(
      settings.followUps,
      { ...settings, ...weekOf(settings) },
      known?.own ?? {},
      known?.stopGap,
    );
    // It may have been done, or be about nothing any more, since the notification was shown.
    const timer = row && applicationTimers(row, context).find((one) => keyOf(row, one) === notificationId);
    if (timer) {
      const until = momentOf(dayOf(now()) + 1, DUE_HOUR);
      const answer = { timer: timer.id, from: timer.from, answer: 'snooze' as const, until };
      await createJournal(db, now).answerTimer(row.id, answer);
    }
    await clearNotification(notificationId);
    await look();
  };
  return { look, snooze };
}

function textOf(notice: Notice) {
  const open = i18n.t('followUps.notify.open');
  if (notice.kind === 'summary')
    return {
      id: SUMMARY,
      title: i18n.t('followUps.notify.summary'),
      message: i18n.t('followUps.notify.summaryText', notice.count),
      buttons: [open],
    };
  const { title, company } = notice.due.application;
  return {
    id: notice.due.key,
    title: timerName(notice.due),
    message: company ? i18n.t('followUps.notify.at', [title, company]) : title,
    // Nobody can put off an interview.
    buttons: notice.due.id === 'interviewAhead' ? [open] : [open, i18n.t('notification.tomorrow')],
  };
}

/** Opens what a notification was about: its id is the key of what is due. */
export async function openNotified(id: string): Promise<void> {
  const application = { id: applicationIdOf(id) };
  const place =
    learnPlace({ id: id.split(' ')[1] ?? '' }, application) ?? `applications/${encodeURIComponent(application.id)}`;
  const path = id === SUMMARY ? '#/today' : `#/${place}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${path}` as '/options.html') });
  await clearNotification(id);
}
