import type { Table } from 'dexie';
import { type Database, SCHEMA } from '../journal/db.ts';
import { mirrorOf, writeMirror } from '../journal/mirror.ts';
import { storedSchema } from '../journal/queries.ts';
import type { StoredFile } from '../journal/records.ts';
import type { CheckIn } from '../journal/recoveryRecords.ts';
import type { JournalEvent, SavedPosting } from '../journal/types.ts';
import { chunks } from '../transfer/eachChunk.ts';
import type { Canary } from './canary.ts';
import { type Reconciled, reconcile } from './reconcile.ts';

/**
 * Writes a journal anew that can't be read: its events from the mirror, and whatever else of it is still readable.
 * Nothing is deleted before everything is known to be elsewhere; where it is not, this throws, and the damaged one stays.
 */
export async function rebuild(db: Database, canary: Canary | undefined, now: number): Promise<Reconciled> {
  const schema = await storedSchema(db).catch(() => undefined);
  if ((schema ?? 0) > SCHEMA) return { newer: true, restored: 0, missing: 0 };
  const mirror = await mirrorOf(db.name);
  const copies = await mirror.events.toArray();
  const known = new Map(copies.map((event) => [event.id, event]));

  const opens = await db.open().then(
    () => true,
    () => false,
  );
  const ids = opens ? await keysOf(db.events) : [];
  const readable = await salvage<JournalEvent>(db.events, ids);
  const fresh = readable.filter(({ id }) => !known.has(id));
  for (const event of fresh) known.set(event.id, event);
  if (known.size < (canary?.count ?? 0)) throw new Error('Not every event has a copy: the journal is left as it is.');

  const events = [...known.values()];
  const subjects = [...new Set(events.map((event) => event.applicationId))];
  const files = events.flatMap(({ data }) => (typeof data?.fileId === 'string' ? [data.fileId] : []));
  const postings = await salvage<SavedPosting>(db.postings, opens ? subjects : []);
  const attached = await salvage<StoredFile>(db.files, opens ? files : []);
  const checkIns = await salvage<CheckIn>(db.checkIns, opens ? await keysOf(db.checkIns) : []);
  for (const put of chunks(fresh))
    await writeMirror(db.name, { events: { put, gone: [] }, captures: { put: [], gone: [] } });

  await db.delete({ disableAutoOpen: false });
  await db.open();
  await db.transaction('rw', db.postings, db.files, db.checkIns, async () => {
    await db.checkIns.bulkPut(checkIns);
    await db.postings.bulkPut(postings);
    await db.files.bulkPut(attached);
  });
  // How many descriptions there were can't be known any more, only that some may be gone.
  const notice = { rebuilt: true as const, textsLost: true as const };
  return reconcile(db, { canary, now, notice });
}

async function keysOf(table: Table<unknown, string>): Promise<string[]> {
  return table
    .toCollection()
    .primaryKeys()
    .catch(() => []);
}

/** The rows that can still be read, one by one where a piece can't. */
async function salvage<Row>(table: Table<Row, string>, ids: readonly string[]): Promise<Row[]> {
  const found: Row[] = [];
  for (const some of chunks(ids, 50)) {
    const rows = await table.bulkGet(some).catch(() => undefined);
    if (rows) found.push(...rows.filter((row) => row !== undefined));
    else
      for (const id of some) {
        const row = await table.get(id).catch(() => undefined);
        if (row !== undefined) found.push(row as Row);
      }
  }
  return found;
}
