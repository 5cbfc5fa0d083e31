import { i18n } from '#i18n';
import { localDay } from '../../../utils/transfer/localDate.ts';
import type { LogRow } from '../../../utils/transfer/logRows.ts';
import { dateWords, numberWords } from '../../ui/format.ts';
import { statusWords } from '../../ui/statusWords.ts';

export const LOG_COLUMNS = [
  'date',
  'kind',
  'company',
  'place',
  'contact',
  'title',
  'how',
  'reference',
  'minutes',
  'result',
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

/** What offices ask for everywhere; place and time spent are asked for by some. */
export const USUAL_COLUMNS: readonly LogColumn[] = [
  'date',
  'kind',
  'company',
  'place',
  'contact',
  'title',
  'how',
  'reference',
  'result',
];

/** The day as forms have it: "3 Nov 2026". */
export function dayOnForms(at: number): string {
  return dateWords(at, { day: 'numeric', month: 'short', year: 'numeric' });
}

type SiteNames = Readonly<Record<string, string>>;

const CELLS: Record<LogColumn, (row: LogRow, siteNames: SiteNames) => string> = {
  date: ({ at }) => dayOnForms(at),
  kind: ({ kind }) =>
    kind === 'application' || kind === 'interview' ? i18n.t(`log.${kind}`) : i18n.t(`log.kind.${kind}`),
  company: ({ company }) => company,
  place: ({ place }) => place,
  contact: ({ contact }) => contact,
  title: ({ title, about }) => title || (about === 'activity' ? '' : i18n.t('ui.untitled')),
  how: howWords,
  reference: ({ reference, url }) => {
    const address = shortAddress(url);
    // Many addresses have the number in them.
    return [address.includes(reference) ? '' : reference, address].filter(Boolean).join(' · ');
  },
  minutes: ({ minutes }) => (minutes === undefined ? '' : durationWords(minutes)),
  result: resultWords,
};

/** A row in words, as it is on the page and on paper. */
export function logCell(row: LogRow, column: LogColumn, siteNames: SiteNames): string {
  return CELLS[column](row, siteNames);
}

/** The same for a spreadsheet: days that it can sort, whole addresses, minutes as a number. */
export function logCsvCell(row: LogRow, column: LogColumn, siteNames: SiteNames): string | number {
  if (column === 'date') return localDay(row.at);
  if (column === 'minutes') return row.minutes ?? '';
  if (column === 'reference') return [row.reference, row.url].filter(Boolean).join(' ');
  return logCell(row, column, siteNames);
}

function howWords({ source, site, agency, channel }: LogRow, siteNames: SiteNames): string {
  return [
    source && i18n.t(`log.source.${source}`),
    siteNames[site] ?? site,
    agency,
    channel && i18n.t(`log.channel.${channel}`),
  ]
    .filter(Boolean)
    .join(', ');
}

/** What came of it, and when. */
function resultWords({ about, result, stage, outcome, answered, resultAt, planned }: LogRow): string {
  if (planned) return i18n.t('log.planned');
  if (about !== 'application') return result;
  const words = stage
    ? statusWords({ stage, outcome: outcome ?? 'open' })
    : i18n.t(answered ? 'log.answered' : 'log.noAnswer');
  return resultAt === undefined ? words : `${words}, ${dayOnForms(resultAt)}`;
}

/** "2 h 30 min". */
export function durationWords(minutes: number): string {
  const unit = (value: number, name: 'hour' | 'minute') =>
    numberWords(value, { style: 'unit', unit: name, unitDisplay: 'short' });
  const [hours, rest] = [Math.floor(minutes / 60), Math.round(minutes % 60)];
  return [hours > 0 && unit(hours, 'hour'), (rest > 0 || hours === 0) && unit(rest, 'minute')]
    .filter(Boolean)
    .join(' ');
}

/** An address without what says nothing on paper. */
function shortAddress(text: string): string {
  if (!URL.canParse(text)) return '';
  const { host, pathname } = new URL(text);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`;
}
