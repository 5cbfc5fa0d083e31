import { i18n } from '#i18n';
import { daysBetween, dayWords } from '../ui/dateWords.ts';
import { relativeWords } from '../ui/format.ts';

/** "You applied to this role 40 days ago": to an earlier posting of it. */
export function whenAppliedEarlier(appliedAt: number, now: number): string {
  const days = daysBetween(appliedAt, now);
  return i18n.t('overlay.earlier', [days < 2 ? dayWords(appliedAt, now) : relativeWords(-days, 'day')]);
}
