import type { Application, ApplicationFields } from '../journal/types.ts';
import type { Discretion } from './discretion.ts';
import { localDay, localTime } from './localDate.ts';
import { type CsvRow, toCsv } from './toCsv.ts';

type Cell = CsvRow[string];

interface Words {
  /** What the first line calls a column, by its key; the keys themselves by default. */
  label?(key: string): string;
  /** Names of the documents that went out, by id. */
  documents?: ReadonlyMap<string, string>;
}

/** One column for each field that a person can fill in; pay takes four. */
const FIELDS: {
  [Name in Exclude<keyof ApplicationFields, 'pay'>]-?: (value: NonNullable<ApplicationFields[Name]>) => Cell;
} = {
  title: asItIs,
  company: asItIs,
  location: asItIs,
  url: asItIs,
  site: asItIs,
  remote: asItIs,
  salary: asItIs,
  employmentType: asItIs,
  hours: asItIs,
  source: asItIs,
  agency: asItIs,
  datePosted: asItIs,
  validThrough: asItIs,
  promisedOn: asItIs,
  excitement: asItIs,
  country: asItIs,
  publicSector: asItIs,
  timerDays: (days) =>
    Object.entries(days)
      .map(([timer, count]) => `${timer} ${count}`)
      .join(', '),
  roundSize: asItIs,
  onlyJustFit: asItIs,
  stopGap: asItIs,
  noContact: asItIs,
  tags: (tags) => tags.join(', '),
  documentIds: (ids) => ids.join(', '),
  notes: asItIs,
  appliedAt: localDay,
};

const MORE: Record<string, (row: Application) => Cell> = {
  stage: (row) => row.stage,
  outcome: (row) => row.outcome,
  stageAt: (row) => localDay(row.stageAt),
  outcomeAt: (row) => row.outcomeAt && localDay(row.outcomeAt),
  payMin: (row) => row.pay?.min,
  payMax: (row) => row.pay?.max,
  payCurrency: (row) => row.pay?.currency,
  payPeriod: (row) => row.pay?.period,
  interviews: (row) =>
    row.interviews?.map(({ at, kind, zone }) => [localTime(at), kind, zone].filter(Boolean).join(' ')).join('\n'),
  feedback: (row) =>
    row.feedback
      ?.map(({ reason, was, wasNot, liked }) => [reason, was, wasNot, liked].filter(Boolean).join('; '))
      .join('\n'),
  lastInAt: (row) => row.lastInAt && localDay(row.lastInAt),
  lastOutAt: (row) => row.lastOutAt && localDay(row.lastOutAt),
  createdAt: (row) => localTime(row.createdAt),
  updatedAt: (row) => localTime(row.updatedAt),
  id: (row) => row.id,
};

/** The columns of the file, in its order. They keep their keys from version to version. */
export const APPLICATION_COLUMNS: readonly string[] = [
  'title',
  'company',
  'location',
  'stage',
  'outcome',
  'appliedAt',
  ...Object.keys({ ...FIELDS, ...MORE }).filter(
    (key) => !['title', 'company', 'location', 'stage', 'outcome', 'appliedAt'].includes(key),
  ),
];

/** All fields of applications as a CSV file, one application a line, days in the person's time zone. */
export function applicationsCsv(
  applications: readonly Application[],
  discretion: Discretion,
  { label = (key) => key, documents }: Words = {},
): string {
  const rows = applications.map((application): CsvRow => {
    const row = discretion.application(application);
    const named = row.documentIds?.map((id) => discretion.text(documents?.get(id) ?? id));
    const shown = named ? { ...row, documentIds: named } : row;
    return Object.fromEntries(APPLICATION_COLUMNS.map((key) => [key, cell(shown, key)]));
  });
  return toCsv(
    APPLICATION_COLUMNS.map((key) => ({ key, label: label(key) })),
    rows,
  );
}

function cell(row: Application, key: string): Cell {
  const more = MORE[key];
  if (more) return more(row);
  const value = row[key as keyof typeof FIELDS];
  return value === undefined || value === null
    ? ''
    : (FIELDS[key as keyof typeof FIELDS] as (value: unknown) => Cell)(value);
}

function asItIs<T extends Cell>(value: T): Cell {
  return value;
}
