import type { Page } from '@playwright/test';
import { fold } from '../../utils/journal/fold.ts';
import type { JournalEvent } from '../../utils/journal/types.ts';

/** A step of a history: what is left out is made up. */
export type Step = Partial<JournalEvent> & Pick<JournalEvent, 'type' | 'at'>;

export const DAY = 86_400_000;
export const HOUR = 3_600_000;

/**
 * Puts histories where the extension's own journal would have put them, each under a name, and has the background hear of
 * it. `page` is any page of the extension that may send messages.
 */
export async function seed(page: Page, histories: Record<string, Step[]>): Promise<void> {
  const events = Object.entries(histories).flatMap(([applicationId, steps]) =>
    steps.map(
      (step, index): JournalEvent => ({
        ...{ id: `${applicationId}-${index}`, applicationId, by: 'person', recordedAt: 1000 + index },
        ...step,
      }),
    ),
  );
  const rows = Object.keys(histories).map((id) => fold(events.filter((event) => event.applicationId === id)));
  await page.evaluate(
    async ([allEvents, allRows]) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open('rebound');
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(['applications', 'events'], 'readwrite');
      for (const event of allEvents) transaction.objectStore('events').put(event);
      for (const row of allRows) if (row) transaction.objectStore('applications').put(row);
      await new Promise((resolve) => transaction.addEventListener('complete', resolve));
      database.close();
      // biome-ignore lint/suspicious/noExplicitAny: the page's own world, where the types of the browser are not known
      const { browser, chrome } = globalThis as any;
      await (browser ?? chrome).runtime.sendMessage({ type: 'changed', applicationId: '' });
    },
    [events, rows] as const,
  );
}
