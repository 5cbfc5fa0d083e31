import { i18n } from '#i18n';
import type { ApplicationFields } from '../../../utils/journal/types.ts';
import type { CalendarWords } from '../../../utils/transfer/toCalendar.ts';
import { dateWords } from '../../ui/format.ts';

/** Columns that are no field of the application view. */
const COLUMNS: Record<string, () => string> = {
  stage: () => i18n.t('transfer.column.stage'),
  outcome: () => i18n.t('transfer.column.outcome'),
  stageAt: () => i18n.t('transfer.column.stageAt'),
  outcomeAt: () => i18n.t('transfer.column.outcomeAt'),
  payMin: () => i18n.t('transfer.column.payMin'),
  payMax: () => i18n.t('transfer.column.payMax'),
  payCurrency: () => i18n.t('transfer.column.payCurrency'),
  payPeriod: () => i18n.t('transfer.column.payPeriod'),
  interviews: () => i18n.t('transfer.column.interviews'),
  feedback: () => i18n.t('transfer.column.feedback'),
  lastInAt: () => i18n.t('transfer.column.lastInAt'),
  lastOutAt: () => i18n.t('transfer.column.lastOutAt'),
  createdAt: () => i18n.t('transfer.column.createdAt'),
  updatedAt: () => i18n.t('transfer.column.updatedAt'),
  id: () => i18n.t('transfer.column.id'),
};

/** What a column of the CSV file is called. */
export function columnWords(key: string): string {
  return COLUMNS[key]?.() ?? i18n.t(`dashboard.one.${key as keyof ApplicationFields}`);
}

export const calendarWords: CalendarWords = {
  interview: (what, kind, round) =>
    i18n.t('transfer.ics.interview', [
      round === undefined
        ? i18n.t(`story.interview.kinds.${kind}`)
        : i18n.t('transfer.ics.round', [i18n.t(`story.interview.kinds.${kind}`), String(round)]),
      what,
    ]),
  closes: (what) => i18n.t('transfer.ics.closes', [what]),
  promised: (what) => i18n.t('transfer.ics.promised', [what]),
  agreed: (at, zone) => i18n.t('transfer.ics.agreed', [timeIn(at, zone), zone]),
  with: (names) => i18n.t('transfer.ics.with', [names]),
  at: (title, company) =>
    title && company ? i18n.t('transfer.ics.at', [title, company]) : title || company || i18n.t('ui.untitled'),
};

/** The day and time where the interview is. A zone that nobody knows is left as it is written, with the time here. */
function timeIn(at: number, timeZone: string): string {
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
  try {
    return dateWords(at, { ...options, timeZone });
  } catch {
    return dateWords(at, options);
  }
}
