import { i18n } from '#i18n';
import type { Timer } from '../../utils/followups/applicationTimers.ts';
import { dayOf } from '../../utils/followups/days.ts';
import { exactDate } from './dateWords.ts';
import { dateWords, numberWords, relativeWords } from './format.ts';

/** What is due: "Ask how things stand". */
export function timerName({ id, to }: Pick<Timer, 'id' | 'to'>): string {
  if (to === 'agency' && (id === 'applyFollowUp' || id === 'promiseFollowUp' || id === 'secondFollowUp'))
    return i18n.t('followUps.askAgency');
  return i18n.t(`followUps.name.${id}`);
}

/** What comes and when: "Follow up in 4 days". */
export function timerSoon({ id, at, until }: Pick<Timer, 'id' | 'at' | 'until'>, now: number): string {
  const moment = id === 'interviewAhead' ? (until ?? at) : at;
  return i18n.t('followUps.soon', [i18n.t(`followUps.short.${id}`), relativeDays(dayOf(moment) - dayOf(now))]);
}

/** Since when: "since today", "since 3 days ago" as "for 3 days". */
export function timerSince({ at }: Pick<Timer, 'at'>, now: number): string {
  const days = dayOf(now) - dayOf(at);
  return days <= 0 ? i18n.t('followUps.sinceToday') : i18n.t('followUps.since', days);
}

/** Why it is there: how many days, from when, and who says so. Sentences, in order. */
export function timerWhy({ id, from, wait }: Pick<Timer, 'id' | 'from' | 'wait'>): string[] {
  const day = dateWords(from, { day: 'numeric', month: 'long', year: 'numeric' });
  if (!wait || id === 'interviewAhead') return [i18n.t('followUps.why.at', [exactDate(from)])];
  return [
    wait.working
      ? i18n.t('followUps.why.working', wait.days, [numberWords(wait.days), day])
      : i18n.t('followUps.why.counted', wait.days, [numberWords(wait.days), day]),
    i18n.t(`followUps.why.basis.${wait.basis}`),
    ...(wait.publicSector ? [i18n.t('followUps.why.publicSector')] : []),
    ...(wait.holidays > 0 ? [i18n.t('followUps.why.holidays')] : []),
  ];
}

function relativeDays(days: number): string {
  return days === 0 ? i18n.t('ui.today') : relativeWords(days, 'day');
}
