import { type Database, SCHEMA } from '../journal/db.ts';
import { storedSchema } from '../journal/queries.ts';
import type { StoredFile } from '../journal/records.ts';
import type { Backup, Tables } from './backupSchema.ts';
import { toBase64 } from './base64.ts';
import { eachChunk, type Progress } from './eachChunk.ts';

/** The tables of a backup, in the order of the file. */
const TABLES = ['applications', 'events', 'postings', 'captures', 'files'] as const satisfies (keyof Tables)[];

/** Everything in the journal, as the backup file has it. One transaction, so that it is all of one moment. */
export async function createBackup(db: Database, now: number): Promise<Backup> {
  return { ...(await head(db, now)), tables: await readTables(db) };
}

/**
 * The backup as a file: the same, but never in memory as a whole, and the page can draw meanwhile.
 *
 * @param checkIns whether how days felt goes with it, which only the person can say
 * @param counted is told how many rows of each table there were at that moment
 */
export async function backupFile(
  db: Database,
  now: number,
  progress?: Progress,
  { checkIns = false, counted = {} }: { checkIns?: boolean; counted?: Record<string, number> } = {},
): Promise<Blob> {
  const parts = [`${JSON.stringify(await head(db, now)).slice(0, -1)},"tables":{`];
  await inJournal(db, async () => {
    const counts = await Promise.all(TABLES.map((name) => db.table(name).count()));
    const total = counts.reduce((sum, count) => sum + count, 0);
    TABLES.forEach((name, at) => {
      counted[name] = counts[at] ?? 0;
    });
    let done = 0;
    for (const name of TABLES) {
      let comma = '';
      parts.push(`${name === 'applications' ? '' : ','}"${name}":[`);
      await eachChunk<object>(db.table(name), (rows) => {
        parts.push(comma + JSON.stringify(name === 'files' ? (rows as StoredFile[]).map(asText) : rows).slice(1, -1));
        comma = ',';
        done += rows.length;
        progress?.(done / total);
      });
      parts.push(']');
    }
  });
  if (checkIns) parts.push(`,"checkIns":${JSON.stringify(await db.checkIns.toArray())}`);
  return new Blob([...parts, '}}'], { type: 'application/json' });
}

/** All rows of all tables that a backup has. */
export function readTables(db: Database): Promise<Tables> {
  return inJournal(db, async () => ({
    applications: await db.applications.toArray(),
    events: await db.events.toArray(),
    postings: await db.postings.toArray(),
    captures: await db.captures.toArray(),
    files: (await db.files.toArray()).map(asText),
  }));
}

/** What a newer Rebound wrote is marked as such, for this one would refuse it. */
async function head(db: Database, now: number): Promise<Omit<Backup, 'tables'>> {
  const version = Math.max(SCHEMA, (await storedSchema(db)) ?? SCHEMA);
  return { format: 'rebound', version, exportedAt: new Date(now).toISOString() };
}

function inJournal<T>(db: Database, work: () => Promise<T>): Promise<T> {
  return db.transaction('r', TABLES, work);
}

function asText(file: StoredFile): Tables['files'][number] {
  return { ...file, data: toBase64(file.data) };
}
