import type { Page } from '@playwright/test';

/**
 * Waits until the second copy has what was put straight into the stores of the extension that `page` belongs to. The background
 * copies it at its next start, so that is brought about; else its work would be measured along.
 */
export async function mirrored(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await page.reload();
  await page.waitForFunction(
    async () => {
      const { storageBuckets } = navigator as unknown as {
        storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
      };
      const events = (factory: IDBFactory, name: string) =>
        new Promise<number>((resolve, reject) => {
          const request = factory.open(name);
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            const counted = request.result.transaction('events').objectStore('events').count();
            counted.onsuccess = () => {
              request.result.close();
              resolve(counted.result);
            };
          };
        });
      const { indexedDB: copies } = await storageBuckets.open('rebound-mirror');
      return (await events(indexedDB, 'rebound')) === (await events(copies, 'rebound-mirror'));
    },
    undefined,
    { polling: 500, timeout: 180_000 },
  );
}
