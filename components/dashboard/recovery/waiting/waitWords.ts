import { i18n } from '#i18n';
import type { FollowUpContext } from '../../../../utils/followups/context.ts';
import { dayOf, dayOfDate } from '../../../../utils/followups/days.ts';
import { silenceLevel } from '../../../../utils/followups/silence.ts';
import { waitingOf } from '../../../../utils/followups/silenceTimers.ts';
import type { TimerId } from '../../../../utils/followups/timers.ts';
import { usualDays } from '../../../../utils/followups/usualDays.ts';
import type { Application } from '../../../../utils/journal/types.ts';
import { dayWords } from '../../../ui/dateWords.ts';

const CLOSED = {
  applied: 'applyPresumeClosed',
  screen: 'screenPresumeClosed',
  interview: 'interviewPresumeClosed',
  final: 'finalPresumeClosed',
} as const satisfies Record<string, TimerId>;

/**
 * How a wait stands, in sentences: since when, what was promised, what is usual at this step, how many are in this round, and how long this silence is.
 */
export function waitWords(application: Application, context: FollowUpContext, now: number): string[] {
  const waiting = waitingOf(application);
  if (!waiting) return [];
  const days = dayOf(now) - dayOf(waiting.since);
  const promised = dayOfDate(application.promisedOn);
  const left = promised === undefined ? undefined : promised - dayOf(now);
  const usual = usualDays(CLOSED[waiting.step], context);
  const level = silenceLevel(application, context, now);
  return [
    waiting.since > now
      ? i18n.t('recovery.waiting.ahead', [dayWords(waiting.since, now)])
      : i18n.t('recovery.waiting.since', days, [dayWords(waiting.since, now), String(days)]),
    left === undefined
      ? i18n.t('recovery.waiting.noPromise')
      : left > 0
        ? i18n.t('recovery.waiting.promisedIn', left)
        : left === 0
          ? i18n.t('recovery.waiting.promisedToday')
          : i18n.t('recovery.waiting.promisedPast', -left),
    usual.basis === 'own'
      ? i18n.t('recovery.waiting.usualOwn', usual.days)
      : i18n.t('recovery.waiting.usual', usual.days),
    ...(application.roundSize ? [i18n.t('recovery.waiting.round', application.roundSize)] : []),
    ...(level ? [i18n.t('followUps.silence', [i18n.t(`followUps.level.${level}`)])] : []),
  ];
}
