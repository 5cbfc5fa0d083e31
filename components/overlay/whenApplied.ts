import { i18n } from '#i18n';

const DAY = 86_400_000;

/** "Applied 3 Nov · 12 days ago", counted in calendar days where the person is. */
export function whenApplied(appliedAt: number, now: number): string {
  // The words are English (or whatever the messages are in); a British reader still gets British dates.
  const words = i18n.t('overlay.lang');
  const locale = navigator.languages.find((one) => one.split('-')[0] === words) ?? words;
  const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(appliedAt)) / DAY);
  const year = days > 300 ? 'numeric' : undefined;
  const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year }).format(appliedAt);
  return i18n.t('overlay.applied', [
    date,
    new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-days, 'day'),
  ]);
}
