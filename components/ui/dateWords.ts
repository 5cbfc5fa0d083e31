import { i18n } from '#i18n';
import { dateWords } from './format.ts';

/** The day as people say it: "today", "yesterday", "tomorrow", "3 Nov", "3 Nov 2025". */
export function dayWords(at: number, now = Date.now()): string {
  const days = daysBetween(at, now);
  if (days === 0) return i18n.t('ui.today');
  if (days === 1) return i18n.t('ui.yesterday');
  if (days === -1) return i18n.t('ui.tomorrow');
  return new Date(at).getFullYear() === new Date(now).getFullYear()
    ? dateWords(at, { day: 'numeric', month: 'short' })
    : dateWords(at, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** "Tuesday 3 November 2026 at 14:02". */
export function exactDate(at: number): string {
  return dateWords(at, { dateStyle: 'full', timeStyle: 'short' });
}

/** "14:02". */
export function timeWords(at: number): string {
  return dateWords(at, { hour: '2-digit', minute: '2-digit' });
}

/** Calendar days from one moment to another, in the person's time zone. */
export function daysBetween(from: number, to: number): number {
  const midnight = (at: number) => {
    const date = new Date(at);
    return Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  };
  return Math.round((midnight(to) - midnight(from)) / 86_400_000);
}
