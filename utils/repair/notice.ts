import type { Database } from '../journal/db.ts';

/** What was found damaged and what became of it; stays until the person has read it. */
export interface Notice {
  /** Milliseconds since the epoch. */
  at: number;
  /** Events that were brought back from the mirror, and the applications and records that they belong to. */
  events: number;
  applications: number;
  /** The journal could not be read at all, and was written anew. */
  rebuilt?: true;
  /** Saved descriptions or files were in the damaged part and are not in the mirror. */
  textsLost?: true;
  /** Events that were known to be there and that no copy has. */
  missing: number;
}

const KEY = 'repair:notice';

export async function readNotice(db: Database): Promise<Notice | undefined> {
  return (await db.meta.get(KEY))?.value as Notice | undefined;
}

/** In the caller's transaction: what was repaired and that it was is one fact. Adds to what was not read yet. */
export async function leaveNotice(db: Database, found: Notice): Promise<void> {
  const before = await readNotice(db);
  const value: Notice = before
    ? {
        ...before,
        ...found,
        events: before.events + found.events,
        applications: before.applications + found.applications,
        missing: before.missing + found.missing,
      }
    : found;
  await db.meta.put({ key: KEY, value });
}

/** The person has read it. */
export async function dismissNotice(db: Database): Promise<void> {
  await db.meta.delete(KEY);
}
