import { type Database, db } from './db.ts';

/**
 * Keeps a posting that the person pasted, where none was kept. It is no event: like one that a page gave, it is there or
 * not.
 *
 * @returns false when one is kept already: what was seen on the day is not replaced
 */
export function keepPosting(
  applicationId: string,
  description: string,
  url: string,
  now = Date.now(),
  database: Database = db,
): Promise<boolean> {
  return database.transaction('rw', database.postings, async () => {
    if (await database.postings.get(applicationId)) return false;
    await database.postings.add({ applicationId, seenAt: now, url, description });
    return true;
  });
}

/** Lets go of a posting, as the way back after pasting the wrong thing. */
export async function dropPosting(applicationId: string, database: Database = db): Promise<void> {
  await database.postings.delete(applicationId);
}
