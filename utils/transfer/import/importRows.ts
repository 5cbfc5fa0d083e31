import { appendAll, type NewEvent } from '../../journal/append.ts';
import { type Database, db as ours } from '../../journal/db.ts';
import type { Journal, Written } from '../../journal/journal.ts';
import type { SavedPosting, Stage } from '../../journal/types.ts';
import { chunks, type Progress } from '../eachChunk.ts';
import type { Planned } from './planImport.ts';
import type { ImportedRow } from './readRows.ts';

/** The last time that past applications were brought in, kept for as long as it can be taken back. */
export interface LastImport {
  at: number;
  /** How many were new, and how many that were here know more now. */
  added: number;
  joined: number;
  eventIds: string[];
  /** Applications whose posting came along. */
  postings: string[];
}
const KEY = 'import';
/** So many applications are written in one go. */
const PIECE = 500;

export interface ImportOptions {
  now: number;
  /** For lines without a date. */
  undatedAt?: number | undefined;
  /** What was sent before this and never answered is closed as such. */
  closeBefore?: number | undefined;
  progress?: Progress;
}

/** Whether a line was sent, and nothing that it says came back. */
export function isUnanswered({ stage, outcome }: ImportedRow): boolean {
  return stage === 'applied' && outcome === undefined;
}

/**
 * Writes what is new in a plan: all or nothing, as things that the person said. Dates that no line gave are those of
 * `undatedAt`; how an application stands, where nothing says since when, is as old as the application.
 */
export function importRows(
  plan: readonly Planned[],
  { now, undatedAt = now, closeBefore = -Infinity, progress = () => {} }: ImportOptions,
  db: Database = ours,
): Promise<LastImport> {
  return db.transaction('rw', [db.applications, db.events, db.records, db.postings, db.meta], async () => {
    const last: LastImport = { at: now, added: 0, joined: 0, eventIds: [], postings: [] };
    const wanted = plan.filter(({ is }) => is === 'new' || is === 'joined');
    let done = 0;
    for (const some of chunks(wanted, PIECE)) {
      const events: NewEvent[] = [];
      const postings: SavedPosting[] = [];
      for (const one of some) {
        const applicationId = one.is === 'joined' ? one.applicationId : crypto.randomUUID();
        events.push(
          ...(one.is === 'joined' ? joining(one, now) : adding(one, applicationId, { now, undatedAt, closeBefore })),
        );
        last[one.is === 'joined' ? 'joined' : 'added']++;
        const { description, fields } = one.row;
        if (one.is === 'new' && description)
          postings.push({ applicationId, seenAt: one.row.at ?? undatedAt, url: fields.url ?? '', description });
      }
      const written = await appendAll(db, now, events);
      for (const { id } of written.events) last.eventIds.push(id);
      await db.postings.bulkAdd(postings);
      for (const { applicationId } of postings) last.postings.push(applicationId);
      done += some.length;
      progress(done / wanted.length);
    }
    if (last.eventIds.length > 0) await db.meta.put({ key: KEY, value: last });
    return last;
  });
}

function adding(
  { row }: Planned,
  applicationId: string,
  { now, undatedAt, closeBefore }: { now: number; undatedAt: number; closeBefore: number },
): NewEvent[] {
  const at = row.at ?? undatedAt;
  const { site, ...fields } = row.fields;
  const base = { applicationId, by: 'person' as const };
  const since = row.changedAt ?? at;
  const further = row.stage !== 'saved' && row.stage !== 'started' && row.stage !== 'applied';
  return [
    { ...base, at, ...stageEvent(further ? 'applied' : row.stage), keys: row.keys },
    { ...base, at, type: 'edited', fields: { ...fields, ...(site && { site }) } },
    ...(further ? [{ ...base, at: since, ...stageEvent(row.stage) }] : []),
    ...(row.outcome ? [{ ...base, at: since, type: 'outcome' as const, outcome: row.outcome }] : []),
    ...(isUnanswered(row) && at < closeBefore
      ? [{ ...base, at: now, type: 'outcome' as const, outcome: 'noReply' as const }]
      : []),
  ];
}

function joining(one: Planned & { is: 'joined' }, now: number): NewEvent[] {
  const { applicationId, gain, row } = one;
  const base = { applicationId, by: 'person' as const };
  const at = row.at ?? now;
  return [
    ...(gain.keys.length > 0 || Object.keys(gain.fields).length > 0
      ? [{ ...base, at: now, type: 'edited' as const, keys: gain.keys, fields: gain.fields }]
      : []),
    ...(gain.stage ? [{ ...base, at, ...stageEvent(gain.stage) }] : []),
    ...(gain.outcome ? [{ ...base, at: row.changedAt ?? at, type: 'outcome' as const, outcome: gain.outcome }] : []),
  ];
}

function stageEvent(stage: Stage): Pick<NewEvent, 'type' | 'stage'> {
  return stage === 'saved' || stage === 'started' || stage === 'applied' ? { type: stage } : { type: 'stage', stage };
}

/** The last import, if it can still be taken back. */
export async function lastImport(db: Database = ours): Promise<LastImport | undefined> {
  const last = (await db.meta.get(KEY))?.value as LastImport | undefined;
  // A backup that was restored since may have taken it away.
  return last && (await db.events.get(last.eventIds[0] ?? '')) ? last : undefined;
}

/** Takes the last import back as a whole. What the person wrote since into an application that it brought stays in its history. */
export function undoImport(journal: Journal, progress: Progress = () => {}, db: Database = ours): Promise<Written> {
  return db.transaction('rw', [db.applications, db.events, db.records, db.postings, db.meta], async () => {
    const last = await lastImport(db);
    if (!last) throw new Error('There is nothing to take back.');
    const eventIds: string[] = [];
    for (const some of chunks(last.eventIds, PIECE * 16)) {
      eventIds.push(...(await journal.undo(...some)).eventIds);
      progress(Math.min(1, eventIds.length / last.eventIds.length));
    }
    await db.postings.bulkDelete(last.postings);
    await db.meta.delete(KEY);
    return { applicationId: '', eventIds };
  });
}
