import { i18n } from '#i18n';
import { momentOf } from '../../../utils/followups/days.ts';
import { dateWords } from '../../ui/format.ts';

/** A local day in words, with `Intl.DateTimeFormat`'s options. Noon is on every day, however the clocks change. */
export function wordsOfDay(day: number, options: Intl.DateTimeFormatOptions): string {
  return dateWords(momentOf(day, 12), options);
}

/** "Monday, 23 November", with "today" or "tomorrow" where it is so. */
export function dayHeading(day: number, today: number): string {
  const name = wordsOfDay(day, { weekday: 'long', day: 'numeric', month: 'long' });
  if (day === today) return i18n.t('agenda.dayIs', [name, i18n.t('ui.today')]);
  return day === today + 1 ? i18n.t('agenda.dayIs', [name, i18n.t('ui.tomorrow')]) : name;
}
