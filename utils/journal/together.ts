import { type Database, db } from './db.ts';
import type { Written } from './journal.ts';

/** Several changes of the journal as one: all of them or none, and undone together. */
export function together(changes: (() => Promise<Written>)[], database: Database = db): Promise<Written> {
  const { applications, events, records, files, postings } = database;
  return database.transaction('rw', [applications, events, records, files, postings], async () => {
    const done: Written[] = [];
    for (const change of changes) done.push(await change());
    return {
      applicationId: done[0]?.applicationId ?? '',
      eventIds: done.flatMap(({ eventIds }) => eventIds),
    };
  });
}
