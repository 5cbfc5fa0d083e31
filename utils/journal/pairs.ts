import { appendAll, historiesOf, historyOf, type NewEvent } from './append.ts';
import { type Database, db } from './db.ts';
import { undoneIds } from './effective.ts';
import { fold } from './fold.ts';
import type { Entry, Written } from './journal.ts';
import type { AnyRecord, PairData, RecordOf } from './records.ts';
import type { Application, ApplicationFields, FieldChanges, JournalEvent } from './types.ts';

/** One name for a pair, whoever says it and on which device: what is said last counts. */
export function pairId(one: string, other: string): string {
  return [one, other].sort().join(' ');
}

/**
 * Says that two applications are one. Keys, histories, people and documents of both are kept; where both have words of
 * the person's own, both are kept as well. One step, which `undo` and `keepApart` take back.
 */
export function joinApplications(
  one: string,
  other: string,
  now = Date.now(),
  database: Database = db,
): Promise<Written> {
  const { applications, events, records } = database;
  return database.transaction('rw', applications, events, records, async () => {
    const rows = (await applications.bulkGet([one, other])).filter((row) => row !== undefined);
    const histories = await historiesOf(database, [one, other]);
    const joined = fold([...histories.values()].flat());
    const stays = rows.find(({ id }) => id === joined?.id);
    const goes = rows.find(({ id }) => id !== joined?.id);
    if (!joined || !stays || !goes) throw new Error('These applications are not there.');
    const base = { by: 'person' as const, at: now };
    const kept: NewEvent[] = [];
    const fields = keptOf(joined, stays, goes);
    if (Object.keys(fields).length > 0)
      kept.push({ ...base, id: crypto.randomUUID(), applicationId: joined.id, type: 'edited', fields });
    // What else is about it, people and what was learned, is known by the application that stays.
    for (const record of await records.toArray()) {
      const data = record.kind === 'pair' ? undefined : movedTo(record, goes.id, joined.id);
      if (data)
        kept.push({
          ...base,
          id: crypto.randomUUID(),
          applicationId: record.id,
          kind: record.kind,
          type: 'put',
          data,
        });
    }
    const eventIds = kept.flatMap(({ id }) => id ?? []);
    const pair: PairData = { applicationIds: [stays.id, goes.id].sort(), same: true, eventIds };
    // First the pair: what follows it is written after all that either history has.
    await appendAll(database, now, [putPair(pairId(stays.id, goes.id), pair, now)]);
    const first = await historyOf(database, pairId(stays.id, goes.id));
    const written = kept.length ? (await appendAll(database, now, kept)).events : [];
    return { applicationId: joined.id, eventIds: [first.at(-1)?.id ?? '', ...written.map(({ id }) => id)] };
  });
}

/** Says that two applications are two, and takes them apart where they had been joined. */
export function keepApart(one: string, other: string, now = Date.now(), database: Database = db): Promise<Written> {
  return decide(pairId(one, other), { applicationIds: [one, other].sort(), same: false }, now, database);
}

/** Says that a posting which is not noted is another one than an application that looks alike. */
export function keepPostingApart(
  applicationId: string,
  key: string,
  now = Date.now(),
  database: Database = db,
): Promise<Written> {
  return decide(crypto.randomUUID(), { applicationIds: [applicationId], same: false, key }, now, database);
}

/** Says that a posting which is not noted is that of an application: from now on it is known by these keys too. */
export async function joinPosting(
  applicationId: string,
  { read = {}, keys = [] }: Pick<Entry, 'read' | 'keys'>,
  now = Date.now(),
  database: Database = db,
): Promise<Written> {
  const fields = Object.fromEntries(Object.entries(read).filter(([, value]) => value !== undefined));
  const { events } = await appendAll(database, now, [
    { applicationId, by: 'page', at: now, type: 'seen', keys, fields },
  ]);
  return { applicationId, eventIds: events.map(({ id }) => id) };
}

function decide(id: string, data: PairData, now: number, database: Database): Promise<Written> {
  const { applications, events, records } = database;
  return database.transaction('rw', applications, events, records, async () => {
    const before = (await records.get(id)) as RecordOf<'pair'> | undefined;
    const taken = before?.same ? await standing(database, before.eventIds ?? []) : [];
    const back = taken.map(
      ({ id: undoes, applicationId, kind }): NewEvent => ({
        applicationId,
        ...(kind && { kind }),
        by: 'person',
        at: now,
        type: 'undone',
        undoes,
      }),
    );
    // Before they are two again, so that each history has its own.
    const written = back.length ? (await appendAll(database, now, back)).events : [];
    const said = (await appendAll(database, now, [putPair(id, { ...data, eventIds: [] }, now)])).events;
    return { applicationId: data.applicationIds[0] ?? '', eventIds: [...written, ...said].map((event) => event.id) };
  });
}

/** Those of these events that were not taken back since. */
async function standing(database: Database, ids: readonly string[]): Promise<JournalEvent[]> {
  const found = (await database.events.bulkGet([...ids])).filter((event) => event !== undefined);
  const histories = await historiesOf(database, [...new Set(found.map(({ applicationId }) => applicationId))]);
  const dead = new Set([...histories.values()].flatMap((history) => [...undoneIds(history)]));
  return found.filter(({ id }) => !dead.has(id));
}

function putPair(id: string, data: PairData, now: number): NewEvent {
  return { applicationId: id, kind: 'pair', by: 'person', at: now, type: 'put', data: { ...data } };
}

/** What the fold of both would leave out of one: its tags, documents and notes, an earlier date, a field that only one has. */
function keptOf(joined: Application, a: Application, b: Application): FieldChanges {
  const kept: Record<string, unknown> = {};
  for (const name of ['tags', 'documentIds'] as const) {
    const all = [...new Set([...(a[name] ?? []), ...(b[name] ?? [])])];
    if (all.length > (joined[name]?.length ?? 0)) kept[name] = all;
  }
  const notes = [...new Set([a.notes, b.notes].filter(Boolean))].join('\n\n');
  if (notes !== (joined.notes ?? '')) kept.notes = notes;
  const dates = [a.appliedAt, b.appliedAt].filter((at) => at !== undefined);
  if (dates.length > 0 && joined.appliedAt !== Math.min(...dates)) kept.appliedAt = Math.min(...dates);
  for (const name of FIELDS)
    if (isEmpty(joined[name])) kept[name] = [a[name], b[name]].find((value) => !isEmpty(value));
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

/** What changes in a record that is about one application, for it to be about another one. */
function movedTo(record: AnyRecord, from: string, to: string): Record<string, unknown> | undefined {
  const { applicationId, applicationIds } = record as { applicationId?: string; applicationIds?: string[] };
  if (applicationId === from) return { applicationId: to };
  if (!applicationIds?.includes(from) || applicationIds.includes(to)) return undefined;
  return { applicationIds: [...applicationIds, to] };
}

/** Every field of one value that a row may have. */
const FIELDS = Object.keys({
  title: 1,
  company: 1,
  location: 1,
  url: 1,
  site: 1,
  remote: 1,
  salary: 1,
  pay: 1,
  employmentType: 1,
  hours: 1,
  source: 1,
  agency: 1,
  datePosted: 1,
  validThrough: 1,
  promisedOn: 1,
  roundSize: 1,
  excitement: 1,
  country: 1,
  publicSector: 1,
  timerDays: 1,
  onlyJustFit: 1,
  noContact: 1,
  stopGap: 1,
} satisfies Record<Exclude<keyof ApplicationFields, 'tags' | 'documentIds' | 'notes' | 'appliedAt'>, 1>) as Exclude<
  keyof ApplicationFields,
  'tags' | 'documentIds' | 'notes' | 'appliedAt'
>[];

const isEmpty = (value: unknown): boolean => value === undefined || value === '';
