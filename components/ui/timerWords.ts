import { i18n } from '#i18n';
import type { Timer } from '../../utils/followups/applicationTimers.ts';
import { dayOf } from '../../utils/followups/days.ts';
import { relativeWords } from './format.ts';

/** What is due: "Ask how things stand". */
export function timerName({ id, to }: Pick<Timer, 'id' | 'to'>): string {
  if (to === 'agency' && (id === 'applyFollowUp' || id === 'promiseFollowUp' || id === 'secondFollowUp'))
    return i18n.t('followUps.askAgency');
  return i18n.t(`followUps.name.${id}`);
}

/** When: "in 4 days", "since Tuesday", "until tomorrow". Days as people count them. */
export function timerWhen({ at, until, id }: Pick<Timer, 'at' | 'until' | 'id'>, now: number): string {
  const days = dayOf(at) - dayOf(now);
  if (id === 'interviewAhead' && until !== undefined) return relativeDays(dayOf(until) - dayOf(now));
  if (days > 0) return relativeDays(days);
  return days === 0 ? i18n.t('followUps.sinceToday') : i18n.t('followUps.since', [relativeDays(days)]);
}

function relativeDays(days: number): string {
  return days === 0 ? i18n.t('ui.today') : relativeWords(days, 'day');
}
