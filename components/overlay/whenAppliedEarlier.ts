import { i18n } from '#i18n';
import { daysBetween, dayWords } from '../ui/dateWords.ts';
import { formatIn, relativeWords } from '../ui/format.ts';

/**
 * When the person applied to an earlier posting of this role: "You applied to this role 40 days ago", and as short as a
 * pill needs it, "Applied before · 3 Nov". `locale` as in `whenApplied`.
 */
export function whenAppliedEarlier(appliedAt: number, now: number, locale = ''): { whole: string; brief: string } {
  formatIn(locale);
  const day = dayWords(appliedAt, now);
  const days = daysBetween(appliedAt, now);
  return {
    whole: i18n.t('overlay.earlier', [days < 2 ? day : relativeWords(-days, 'day')]),
    brief: i18n.t('overlay.earlierBrief', [day]),
  };
}
