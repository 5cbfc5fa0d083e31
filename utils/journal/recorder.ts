import type { Attempt } from '../capture/attempts.ts';
import type { Posting } from '../capture/posting.ts';
import type { Confirmation, Intent } from '../messages.ts';
import { append, type NewEvent } from './append.ts';
import type { Database } from './db.ts';
import { currentApplication } from './queries.ts';
import { type Application, type ApplicationFields, STAGES } from './types.ts';

/**
 * The only way from a page into the journal. Finds the application by any of its keys, writes event and row in one
 * transaction together with the capture's id, so that a capture counts once however often it arrives.
 */

/** What became of a capture. */
export interface Recorded {
  applicationId: string;
  /** The event that was written; absent when there was nothing new to write. */
  eventId?: string;
  row?: Application;
}

const reached = (row: Application, stage: Application['stage']): boolean =>
  STAGES.indexOf(row.stage) >= STAGES.indexOf(stage);

/** The application that was noted under any of these keys; the latest one when there are several. */
export async function findByKeys(db: Database, keys: readonly string[]): Promise<Application | undefined> {
  const rows = await db.applications.where('keys').anyOf(keys).distinct().toArray();
  return rows.sort((a, b) => b.updatedAt - a.updatedAt)[0];
}

/** Notes that somebody began to apply: stage `started`, unless they got further already. */
export function recordIntent(
  db: Database,
  intent: Intent,
  attempt: Pick<Attempt, 'posting' | 'applicationId'>,
  now: number,
): Promise<Recorded | undefined> {
  return once(db, intent.id, now, async () => {
    const known = await find(db, attempt, intent.posting);
    // Without a title there is nothing to ask about later; the attempt itself goes on.
    if (!known && !attempt.posting?.title) return undefined;
    const postings = [attempt.posting, intent.posting];
    if (known && reached(known, 'started')) return enrich(db, known, postings, intent.at, now);
    return write(db, known, postings, now, { by: 'page', type: 'started', at: intent.at });
  });
}

/** Notes that an application was sent: stage `applied`, with what the page said as evidence. */
export function recordConfirmation(
  db: Database,
  confirmation: Confirmation,
  attempt: Pick<Attempt, 'posting' | 'applicationId'>,
  now: number,
): Promise<Recorded | undefined> {
  return once(db, confirmation.id, now, async () => {
    const known = await find(db, attempt, confirmation.posting);
    const postings = [attempt.posting, confirmation.posting];
    if (known && reached(known, 'applied')) return enrich(db, known, postings, confirmation.at, now);
    const { how, sentence, url } = confirmation;
    return write(db, known, postings, now, {
      by: 'page',
      type: 'applied',
      at: confirmation.at,
      evidence: { how, sentence, url },
    });
  });
}

/** Saves a listing because the person asked for it on the page or in the popup. */
export async function recordSaved(db: Database, posting: Posting, now: number): Promise<Recorded> {
  return db.transaction('rw', [db.applications, db.events, db.records, db.postings], async () => {
    const known = await findByKeys(db, posting.keys);
    if (known) return enrich(db, known, [posting], now, now);
    return write(db, undefined, [posting], now, { by: 'page', type: 'saved', at: now });
  });
}

async function find(
  db: Database,
  attempt: Pick<Attempt, 'posting' | 'applicationId'>,
  seen: Posting | undefined,
): Promise<Application | undefined> {
  const keys = [...new Set([...(attempt.posting?.keys ?? []), ...(seen?.keys ?? [])])];
  return (
    (keys.length ? await findByKeys(db, keys) : undefined) ??
    (attempt.applicationId ? await currentApplication(attempt.applicationId, db) : undefined)
  );
}

/**
 * Runs in one transaction that also marks the capture as done. One that is done already does nothing, but still says what
 * it was noted under: the background may have died before it could remember that.
 */
function once(
  db: Database,
  id: string,
  now: number,
  work: () => Promise<Recorded | undefined>,
): Promise<Recorded | undefined> {
  return db.transaction('rw', [db.applications, db.events, db.records, db.postings, db.captures], async () => {
    const done = await db.captures.get(id);
    if (done) return done.applicationId ? { applicationId: done.applicationId } : undefined;
    const recorded = await work();
    await db.captures.add({ id, at: now, applicationId: recorded?.applicationId });
    return recorded;
  });
}

/** Adds keys and missing fields that a later page brought; writes nothing when it brought nothing. */
async function enrich(
  db: Database,
  row: Application,
  postings: (Posting | undefined)[],
  at: number,
  now: number,
): Promise<Recorded> {
  const keys = keysOf(postings).filter((key) => !row.keys.includes(key));
  await keepDescription(db, row.id, postings, now);
  if (keys.length === 0) return { applicationId: row.id, row };
  const added = await append(db, now, {
    applicationId: row.id,
    by: 'page',
    type: 'seen',
    at,
    keys,
    fields: fieldsOf(postings),
  });
  return { applicationId: row.id, row: added.row };
}

async function write(
  db: Database,
  known: Application | undefined,
  postings: (Posting | undefined)[],
  now: number,
  event: Omit<NewEvent, 'applicationId'>,
): Promise<Recorded> {
  const applicationId = known?.id ?? crypto.randomUUID();
  await keepDescription(db, applicationId, postings, now);
  const { events, row } = await append(db, now, {
    ...event,
    applicationId,
    keys: keysOf(postings),
    fields: fieldsOf(postings),
  });
  return { applicationId, eventId: events[0]?.id, row };
}

/** The posting as it was when it was first seen: later versions don't replace it. */
async function keepDescription(
  db: Database,
  applicationId: string,
  postings: (Posting | undefined)[],
  now: number,
): Promise<void> {
  const posting = postings.find((one) => one?.description);
  if (!posting?.description || (await db.postings.get(applicationId))) return;
  await db.postings.add({ applicationId, seenAt: now, url: posting.url, description: posting.description });
}

function keysOf(postings: (Posting | undefined)[]): string[] {
  return [...new Set(postings.flatMap((posting) => posting?.keys ?? []))];
}

function fieldsOf(postings: (Posting | undefined)[]): Partial<ApplicationFields> {
  const fields: Partial<ApplicationFields> = {};
  for (const posting of postings.toReversed()) {
    if (!posting) continue;
    const { title, company, location, url, site, remote, salary, employmentType, datePosted, validThrough } = posting;
    const read = { title, company, location, url, site, remote, salary, employmentType, datePosted, validThrough };
    for (const [name, value] of Object.entries(read)) if (value) (fields as Record<string, unknown>)[name] = value;
  }
  return fields;
}
