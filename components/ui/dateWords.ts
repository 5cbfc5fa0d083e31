import { i18n } from '#i18n';

const format = (options: Intl.DateTimeFormatOptions) => {
  let made: Intl.DateTimeFormat | undefined;
  return (at: number) => {
    made ??= new Intl.DateTimeFormat(i18n.t('ui.dateLocale'), options);
    return made.format(at);
  };
};
const dayAndMonth = format({ day: 'numeric', month: 'short' });
const withYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
const exact = format({ dateStyle: 'full', timeStyle: 'short' });
const clock = format({ hour: '2-digit', minute: '2-digit' });

/** The day as people say it: "today", "yesterday", "3 Nov", "3 Nov 2025". */
export function dayWords(at: number, now = Date.now()): string {
  const days = daysBetween(at, now);
  if (days === 0) return i18n.t('ui.today');
  if (days === 1) return i18n.t('ui.yesterday');
  return new Date(at).getFullYear() === new Date(now).getFullYear() ? dayAndMonth(at) : withYear(at);
}

/** "Tuesday 3 November 2026 at 14:02". */
export const exactDate = exact;

/** "14:02". */
export const timeWords = clock;

/** Calendar days from one moment to another, in the person's time zone. */
export function daysBetween(from: number, to: number): number {
  const midnight = (at: number) => {
    const date = new Date(at);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  };
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}
