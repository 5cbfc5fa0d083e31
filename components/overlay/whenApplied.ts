import { i18n } from '#i18n';
import { daysBetween, dayWords } from '../ui/dateWords.ts';
import { formatIn, relativeWords } from '../ui/format.ts';

/**
 * "Applied yesterday", "Applied 3 Nov · 12 days ago": calendar days where the person is. `locale` is a BCP 47 tag, or absent
 * for the language of the browser.
 */
export function whenApplied(appliedAt: number, now: number, locale = ''): string {
  formatIn(locale);
  const day = dayWords(appliedAt, now);
  const days = daysBetween(appliedAt, now);
  if (days < 2) return i18n.t('overlay.appliedOn', [day]);
  const ago = relativeWords(-days, 'day');
  return i18n.t('overlay.appliedAgo', [day, ago]);
}
