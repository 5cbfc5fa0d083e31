import type { Database } from '../journal/db.ts';
import type { Mirror } from '../journal/mirror.ts';
import type { JournalEvent } from '../journal/types.ts';
import { chunks } from '../transfer/eachChunk.ts';
import { refold } from '../transfer/refold.ts';
import { leaveNotice, type Notice } from './notice.ts';

/**
 * Puts events of the mirror back into the journal, with the captures that they came from, folds their rows anew, and
 * leaves a notice: all in one transaction, so that it happens once, and never in silence.
 *
 * @returns how many there were; events that came back by themselves meanwhile are not counted
 */
export async function bringBack(
  db: Database,
  mirror: Mirror,
  lost: readonly string[],
  notice: Pick<Notice, 'at' | 'rebuilt' | 'textsLost'>,
): Promise<number> {
  const events: JournalEvent[] = [];
  // Read now, not when the two were compared: what was deleted on purpose meanwhile is not here any more.
  for (const some of chunks(lost))
    for (const event of await mirror.events.bulkGet([...some])) if (event) events.push(event);
  const captures = await mirror.captures.toArray();
  return db.transaction('rw', db.tables, async () => {
    const here = new Set<string>();
    for (const some of chunks(events)) {
      const found = await db.events.bulkGet(some.map(({ id }) => id));
      for (const event of found) if (event) here.add(event.id);
    }
    const added = events.filter(({ id }) => !here.has(id));
    if (added.length === 0) return 0;
    for (const some of chunks(added)) await db.events.bulkPut(some);
    const known = new Set(await db.captures.toCollection().primaryKeys());
    await db.captures.bulkAdd(captures.filter(({ id }) => !known.has(id)));
    const subjects = [...new Set(added.map((event) => event.applicationId))];
    await refold(db, subjects);
    await leaveNotice(db, { ...notice, events: added.length, applications: subjects.length, missing: 0 });
    return added.length;
  });
}
