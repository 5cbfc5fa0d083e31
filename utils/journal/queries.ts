import { historyOf } from './append.ts';
import { type Database, db } from './db.ts';
import { groupsOf, readPairs } from './joined.ts';
import { nameKey } from './names.ts';
import type { RecordKind, RecordOf } from './records.ts';
import { isKeptApart, isSameRole } from './sameRole.ts';
import type { Application, JournalEvent, SavedPosting } from './types.ts';

/** Read-only questions to the journal. Give them to `live()` in views: `live(() => latest(10))`. */

/** Every application, in no particular order. */
export function allApplications(database: Database = db): Promise<Application[]> {
  return database.applications.toArray();
}

/** The applications that changed last, newest first. */
export function latest(count: number, database: Database = db): Promise<Application[]> {
  return database.applications.orderBy('updatedAt').reverse().limit(count).toArray();
}

export function oneApplication(id: string, database: Database = db): Promise<Application | undefined> {
  return database.applications.get(id);
}

/** True for what was started, is not known to be sent, and is due to be asked about at `now`. */
export function isToAsk({ stage, outcome, askAfter }: Application, now: number): boolean {
  return stage === 'started' && outcome === 'open' && (askAfter ?? 0) <= now;
}

/**
 * What was started before `before` and is to be asked about at `now`: the latest first, at most `count`. Reads no more rows
 * than it must, for people leave many forms unfinished.
 */
export function toAsk(now: number, count: number, before = now, database: Database = db): Promise<Application[]> {
  return database.applications
    .where('[stage+stageAt]')
    .between(['started', -Infinity], ['started', before], true, true)
    .reverse()
    .filter((one) => isToAsk(one, now))
    .limit(count)
    .toArray();
}

/** The whole history of one application in the order it was recorded, undone entries included. */
export function timeline(id: string, database: Database = db): Promise<JournalEvent[]> {
  return historyOf(database, id);
}

/** The posting as it was on the day, if the page had a description; that of one which is the same now where it had none. */
export async function savedPosting(id: string, database: Database = db): Promise<SavedPosting | undefined> {
  const own = await database.postings.get(id);
  if (own) return own;
  const others = (await database.applications.get(id))?.joinedIds ?? [];
  return others.length ? (await database.postings.bulkGet(others)).find((one) => one !== undefined) : undefined;
}

/** The row that an application is part of now: its own, or that of the one which it was joined to. */
export async function currentApplication(id: string, database: Database = db): Promise<Application | undefined> {
  const row = await database.applications.get(id);
  if (row) return row;
  const members = groupsOf(await readPairs(database)).get(id) ?? [];
  return (await database.applications.bulkGet([...members])).find((one) => one?.joinedIds?.includes(id));
}

/** Applications for the same role at the same employer that the person did not say are others, the latest first. */
export async function alike(
  role: {
    title: string;
    company: string;
    location: string;
    keys: readonly string[];
    id?: string;
    joinedIds?: string[];
  },
  database: Database = db,
): Promise<Application[]> {
  const [rows, pairs] = await Promise.all([atCompany(nameKey(role.company), database), readPairs(database)]);
  return rows.filter((row) => row.id !== role.id && isSameRole(row, role) && !isKeptApart(pairs, row, role));
}

/** Applications seen under any of these keys (`site:postingId` or canonical URL). */
export function byKeys(keys: string[], database: Database = db): Promise<Application[]> {
  return database.applications.where('keys').anyOf(keys).distinct().toArray();
}

/** Applications at an employer of the same name (see `nameKey`), newest first. */
export async function atCompany(companyKey: string, database: Database = db): Promise<Application[]> {
  if (!companyKey) return [];
  const found = await database.applications.where('companyKey').equals(companyKey).toArray();
  return found.sort((a, b) => b.updatedAt - a.updatedAt);
}

/** All records of a kind, in no particular order. */
export function recordsOf<Kind extends RecordKind>(kind: Kind, database: Database = db): Promise<RecordOf<Kind>[]> {
  return database.records.where('kind').equals(kind).toArray() as Promise<unknown> as Promise<RecordOf<Kind>[]>;
}

/** The people of an application: those named there, and those known from the same employer. */
export async function peopleOf(
  { id, companyKey }: Pick<Application, 'id' | 'companyKey'>,
  database: Database = db,
): Promise<RecordOf<'person'>[]> {
  const [named, carried] = await Promise.all([
    database.records.where('applicationIds').equals(id).toArray(),
    companyKey ? database.records.where('[kind+companyKey]').equals(['person', companyKey]).toArray() : [],
  ]);
  const people = new Map([...named, ...carried].map((one) => [one.id, one]));
  return [...people.values()].filter((one) => one.kind === 'person');
}

/** How many records there are, and from when. */
export async function counts(database: Database = db) {
  const [applications, events, postings, oldest] = await Promise.all([
    database.applications.count(),
    database.events.count(),
    database.postings.count(),
    database.applications.orderBy('createdAt').first(),
  ]);
  return { applications, events, postings, since: oldest?.createdAt };
}

/** The schema number of whatever wrote this database; see `SCHEMA`. */
export async function storedSchema(database: Database = db): Promise<number | undefined> {
  const value = (await database.meta.get('schema'))?.value;
  return typeof value === 'number' ? value : undefined;
}

/** Ids (or host names) of the sites on which something was noted. */
export async function usedSites(database: Database = db): Promise<string[]> {
  const sites = new Set<string>();
  await database.applications.each(({ site }) => site && sites.add(site));
  return [...sites];
}
