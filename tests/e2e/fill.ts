import 'fake-indexeddb/auto';
import type { Page } from '@playwright/test';
import { openDatabase } from '../../utils/journal/db.ts';
import { createJournal, type Journal } from '../../utils/journal/journal.ts';
import { readTable } from './readTable.ts';

/** The tables that people's own entries go to. */
const TABLES = ['applications', 'events', 'postings', 'records'];

interface Ways {
  /** What was there before goes (`anew`), or is gone on with (`onto`). */
  anew?: boolean;
  onto?: boolean;
  /** When it is done; default now. Milliseconds since the epoch. */
  clock?: () => number;
}

/**
 * Fills the journal of an extension with what is done to a journal here. `page` is any page of the extension that has
 * opened its database; it is reloaded.
 */
export async function fill(
  page: Page,
  write: (journal: Journal) => Promise<unknown>,
  { anew = false, onto = false, clock }: Ways = {},
): Promise<void> {
  const database = openDatabase(`fill ${crypto.randomUUID()}`);
  if (onto) for (const name of TABLES) await database.table(name).bulkPut(await page.evaluate(readTable<object>, name));
  await write(createJournal(database, clock));
  const rows = await Promise.all(TABLES.map(async (name) => [name, await database.table(name).toArray()] as const));
  database.close();
  await page.evaluate(
    async ([tables, clear]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      // Made by the extension itself, never here: an empty database would look like a real one to it.
      while (!(await indexedDB.databases()).some(({ name, version }) => name === 'rebound' && version))
        await new Promise((resolve) => setTimeout(resolve, 50));
      const real = await done(indexedDB.open('rebound'));
      const transaction = real.transaction(
        tables.map(([name]) => name),
        'readwrite',
      );
      for (const [name, all] of tables) {
        if (clear) transaction.objectStore(name).clear();
        for (const row of all) transaction.objectStore(name).put(row);
      }
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onerror = () => reject(transaction.error);
      });
      real.close();
    },
    [rows, anew] as const,
  );
  await page.reload();
}
