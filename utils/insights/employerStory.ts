import { historiesOf } from '../journal/append.ts';
import { type Database, db } from '../journal/db.ts';
import { effective } from '../journal/effective.ts';
import { atCompany, recordsOf } from '../journal/queries.ts';
import type { RecordOf } from '../journal/records.ts';
import type { Application, Message } from '../journal/types.ts';
import { mostUsual } from './employers.ts';

export interface EmployerStory {
  /** The most usual spelling. */
  name: string;
  /** What the person said about it. */
  record?: RecordOf<'employer'>;
  /** The last one first, by when it was sent, or noted when it was not. */
  applications: Application[];
  people: RecordOf<'person'>[];
  /** The last one first. */
  activities: RecordOf<'activity'>[];
  /** Documents that went out to them. */
  documents: RecordOf<'document'>[];
  /** In the order in which they were sent. */
  messages: (Message & { at: number; applicationId: string })[];
}

/** Everything with one employer; null when nothing is noted about it. */
export async function employerStory(companyKey: string, database: Database = db): Promise<EmployerStory | null> {
  const [applications, records, activities, documents] = await Promise.all([
    atCompany(companyKey, database),
    database.records.where('[kind+companyKey]').equals(['employer', companyKey]).toArray(),
    recordsOf('activity', database),
    recordsOf('document', database),
  ]);
  const ids = applications.map(({ id }) => id);
  const [carried, named, histories] = await Promise.all([
    database.records.where('[kind+companyKey]').equals(['person', companyKey]).toArray(),
    ids.length ? database.records.where('applicationIds').anyOf(ids).distinct().toArray() : [],
    ids.length ? historiesOf(database, ids) : new Map<string, never[]>(),
  ]);
  const here = activities.filter((one) => one.companyKey === companyKey);
  const people = [...new Map([...carried, ...named].map((one) => [one.id, one])).values()].filter(
    (one) => one.kind === 'person',
  );
  const record = records.find((one) => one.kind === 'employer');
  if (!applications.length && !record && !people.length && !here.length) return null;

  const sent = new Set(applications.flatMap((one) => one.documentIds ?? []));
  const spellings = applications.map(({ company }) => company);
  return {
    name: mostUsual(spellings) || record?.company || people[0]?.company || here[0]?.company || '',
    ...(record && { record }),
    applications: applications.sort((a, b) => (b.appliedAt ?? b.createdAt) - (a.appliedAt ?? a.createdAt)),
    people: people.sort((a, b) => (b.lastTouchAt ?? 0) - (a.lastTouchAt ?? 0) || a.name.localeCompare(b.name)),
    activities: here.sort((a, b) => b.at - a.at),
    documents: documents.filter(({ id }) => sent.has(id)),
    messages: [...histories]
      .flatMap(([applicationId, history]) =>
        effective(history).flatMap(({ type, message, at }) =>
          type === 'message' && message ? [{ ...message, at, applicationId }] : [],
        ),
      )
      .sort((a, b) => a.at - b.at),
  };
}

/** How many applications were sent there, and after how many days those that were answered were: plain facts. */
export function answersOf(applications: readonly Application[]): { sent: number; days: number[] } {
  const sent = applications.filter((one) => one.appliedAt !== undefined);
  const times = sent.flatMap((one) => one.answerTimes?.applied ?? []);
  return { sent: sent.length, days: times.map((time) => Math.round(time / 86_400_000)).sort((a, b) => a - b) };
}
