import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { dayOfDate, momentOf } from '../../../utils/followups/days.ts';
import type { Application } from '../../../utils/journal/types.ts';
import { DateText } from '../../ui/DateText.tsx';
import { PrivateMark } from '../../ui/PrivateMark.tsx';
import { payWords } from '../../ui/payWords.ts';
import { TimerSign } from '../../ui/TimerSign.tsx';
import { COLUMN_IDS, type ColumnId } from './columnIds.ts';
import { nextInterview } from './sortRows.ts';

export interface Column {
  id: ColumnId;
  name: string;
  /**
   * In pixels at the usual text size, sixteen of which are one rem: a column grows with the text in it. As long as the
   * person chose none, as here.
   */
  width: number;
  /** What a cell says. Title and status are drawn by the table itself, for they are controls. */
  show(row: Application, siteNames: Readonly<Record<string, string>>): ComponentChildren;
}

const field = (name: Parameters<typeof one>[0]) => () => one(name);
const one = (
  name:
    | 'title'
    | 'company'
    | 'location'
    | 'hours'
    | 'employmentType'
    | 'remote'
    | 'source'
    | 'tags'
    | 'notes'
    | 'pay'
    | 'site'
    | 'excitement',
) => (name === 'pay' ? i18n.t('dashboard.one.salary') : i18n.t(`dashboard.one.${name}`));
const date = (text: string | undefined) => {
  const day = dayOfDate(text);
  return day === undefined ? text : <DateText at={momentOf(day, 12)} />;
};
const moment = (at: number | undefined) => at && <DateText at={at} />;

const MADE: Record<ColumnId, { name(): string; width: number; show: Column['show'] }> = {
  title: { name: field('title'), width: 200, show: (row) => row.title },
  company: {
    name: field('company'),
    width: 150,
    show: (row) => (
      <>
        {row.company}
        <PrivateMark companyKey={row.companyKey} />
      </>
    ),
  },
  location: { name: field('location'), width: 130, show: (row) => row.location },
  status: { name: () => i18n.t('table.status'), width: 205, show: () => null },
  next: { name: () => i18n.t('table.next'), width: 215, show: (row) => <TimerSign application={row} /> },
  applied: { name: () => i18n.t('table.applied'), width: 100, show: (row) => moment(row.appliedAt) },
  latest: { name: () => i18n.t('table.latest'), width: 120, show: (row) => moment(row.updatedAt) },
  closes: { name: () => i18n.t('table.closes'), width: 110, show: (row) => date(row.validThrough) },
  promised: { name: () => i18n.t('table.promised'), width: 140, show: (row) => date(row.promisedOn) },
  pay: {
    name: field('pay'),
    width: 160,
    show: (row) => (row.pay && payWords(row.pay)) || row.salary,
  },
  hours: { name: field('hours'), width: 110, show: (row) => row.hours },
  employmentType: { name: field('employmentType'), width: 130, show: (row) => row.employmentType },
  remote: {
    name: field('remote'),
    width: 100,
    show: ({ remote }) => remote !== undefined && i18n.t(remote ? 'table.remoteYes' : 'table.remoteNo'),
  },
  source: {
    name: field('source'),
    width: 130,
    show: ({ source }) => source && i18n.t(`find.source.${source}`),
  },
  excitement: {
    name: field('excitement'),
    width: 150,
    show: ({ excitement }) => excitement && i18n.t('table.excitement', [String(excitement)]),
  },
  tags: { name: field('tags'), width: 160, show: (row) => row.tags?.join(', ') },
  interview: {
    name: () => i18n.t('table.interview'),
    width: 130,
    show: (row) => moment(nextInterview(row, Date.now())?.at),
  },
  heard: { name: () => i18n.t('table.heard'), width: 120, show: (row) => moment(row.heardAt) },
  site: { name: field('site'), width: 130, show: (row, siteNames) => siteNames[row.site] ?? row.site },
  notes: { name: field('notes'), width: 240, show: (row) => row.notes },
};

/** A column by its id. */
export function columnOf(id: ColumnId): Column {
  const { name, ...rest } = MADE[id];
  return { id, name: name(), ...rest };
}

export const allColumns = (): Column[] => COLUMN_IDS.map(columnOf);
