import { type Database, SCHEMA } from '../journal/db.ts';
import { type Mirror, mirrorOf, writeMirror } from '../journal/mirror.ts';
import { EPOCH, STALE } from '../journal/mirrorMarks.ts';
import { storedSchema } from '../journal/queries.ts';
import type { JournalEvent } from '../journal/types.ts';
import { chunks, eachChunk } from '../transfer/eachChunk.ts';
import { bringBack } from './bringBack.ts';
import { type Canary, canaryOf, missingBy } from './canary.ts';
import { leaveNotice, type Notice } from './notice.ts';

/** What a comparison came to. */
export interface Reconciled {
  /** A newer Rebound wrote this journal: nothing was compared, and nothing may be written. */
  newer?: true;
  /** Events that were brought back into the journal, and events that no copy has any more. */
  restored: number;
  missing: number;
  /** What the canary is to say from now on. */
  canary?: Canary;
}

interface Options {
  canary: Canary | undefined;
  /** Milliseconds since the epoch. */
  now: number;
  /** Read everything rather than count: finds what can't be read. */
  thorough?: boolean;
  /** What happened to the journal before, for the notice. */
  notice?: Pick<Notice, 'rebuilt' | 'textsLost'>;
}

/**
 * Compares the journal with its mirror and with the canary, and makes them agree: what the journal lost comes back from the
 * mirror, what the mirror has not yet is copied. Where both are of one mind it costs a few milliseconds. Throws when the
 * journal can't be read: see `rebuild`.
 */
export async function reconcile(db: Database, { canary, now, thorough, notice }: Options): Promise<Reconciled> {
  if (((await storedSchema(db)) ?? 0) > SCHEMA) return { newer: true, restored: 0, missing: 0 };
  const mirror = await mirrorOf(db.name);
  const own = await canaryOf(db);
  // A journal that was emptied has forgotten what was deleted on purpose; the mirror has not.
  const before = { ...own, epoch: own.epoch ?? ((await mirror.pieces.get(EPOCH))?.value as string | undefined) };
  const doubtful =
    thorough || !(await agree(db, mirror, before)) || missingBy(canary, before) > 0 || !(await has(db, canary, before));
  if (!doubtful) return { restored: 0, missing: 0, canary: own };

  if (thorough) await readRows(db);
  const lost = await lostIds(db, mirror);
  const restored = lost.length > 0 ? await bringBack(db, mirror, lost, { at: now, ...notice }) : 0;
  await copyMissing(db, mirror);
  const after = await canaryOf(db);
  const missing = missingBy(canary, { ...after, epoch: before.epoch });
  if (missing > 0)
    await db.transaction('rw', db.meta, () => leaveNotice(db, { at: now, events: 0, applications: 0, missing }));
  return { restored, missing, canary: after };
}

/** Whether both have as many events, the journal's last one among them, and nothing is under way. */
async function agree(db: Database, mirror: Mirror, { count, last }: Canary): Promise<boolean> {
  const [copies, copy, marks] = await Promise.all([
    mirror.events.count(),
    last === undefined ? true : mirror.events.get(last),
    db.meta.where('key').startsWith(STALE).count(),
  ]);
  return copies === count && copy !== undefined && marks === 0;
}

/** Whether the journal has what the canary remembers as the last event. */
async function has(db: Database, canary: Canary | undefined, { epoch }: Canary): Promise<boolean> {
  if (canary?.last === undefined || canary.epoch !== epoch) return true;
  return (await db.events.get(canary.last)) !== undefined;
}

/** Throws when a row can't be read. */
export async function readRows(db: Database): Promise<void> {
  for (const table of [db.applications, db.records, db.events]) await eachChunk<object>(db.table(table.name), () => {});
}

/** Ids of events that the mirror has, the journal has not, and nobody deleted. */
async function lostIds(db: Database, mirror: Mirror): Promise<string[]> {
  const copies = await mirror.events.toCollection().primaryKeys();
  return db.transaction('r', db.events, db.meta, async () => {
    const stale = new Set(await staleIds(db));
    const here = new Set<string>();
    // Whole rows rather than keys: what can't be read is not there.
    await eachChunk<JournalEvent>(db.events, (some) => {
      for (const { id } of some) here.add(id);
    });
    return copies.filter((id) => !here.has(id) && !stale.has(id));
  });
}

/** Copies what the mirror has not, and anew what was changed or deleted without it. */
async function copyMissing(db: Database, mirror: Mirror): Promise<void> {
  const copies = new Set(await mirror.events.toCollection().primaryKeys());
  const captured = new Set(await mirror.captures.toCollection().primaryKeys());
  const marks = await db.meta.where('key').startsWith(STALE).primaryKeys();
  const epoch = (await db.meta.get(EPOCH))?.value as string | undefined;
  const ids = (await db.events.toCollection().primaryKeys()).filter((id) => !copies.has(id));
  const captureIds = (await db.captures.toCollection().primaryKeys()).filter((id) => !captured.has(id));
  for (const some of chunks([...new Set([...ids, ...(await staleIds(db))])])) {
    const events = await db.events.bulkGet(some);
    const gone = some.filter((_, at) => !events[at]);
    const put = events.filter((event) => event !== undefined);
    await writeMirror(db.name, { events: { put, gone }, captures: { put: [], gone: [] }, epoch });
  }
  for (const some of chunks(captureIds)) {
    const put = (await db.captures.bulkGet(some)).filter((capture) => capture !== undefined);
    await writeMirror(db.name, { events: { put: [], gone: [] }, captures: { put, gone: [] } });
  }
  await db.meta.bulkDelete(marks);
}

async function staleIds(db: Database): Promise<string[]> {
  return (await db.meta.where('key').startsWith(STALE).toArray()).flatMap(({ value }) => value as string[]);
}
