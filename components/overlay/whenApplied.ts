import { i18n } from '#i18n';
import { daysBetween, dayWords } from '../ui/dateWords.ts';
import { relativeWords } from '../ui/format.ts';

/** "Applied yesterday", "Applied 3 Nov · 12 days ago": calendar days where the person is. */
export function whenApplied(appliedAt: number, now: number): string {
  const day = dayWords(appliedAt, now);
  const days = daysBetween(appliedAt, now);
  if (days < 2) return i18n.t('overlay.appliedOn', [day]);
  const ago = relativeWords(-days, 'day');
  return i18n.t('overlay.appliedAgo', [day, ago]);
}
