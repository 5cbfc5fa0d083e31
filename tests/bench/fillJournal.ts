import type { Page } from '@playwright/test';

/**
 * Puts applications with their events (and their postings, if wanted) straight into the stores of the extension that
 * `page` belongs to. Names and stages repeat as they do in a real search.
 */
export async function fillJournal(page: Page, count: number, postings = false): Promise<void> {
  await page.evaluate(fill, { count, postings });
}

async function fill({ count, postings }: { count: number; postings: boolean }): Promise<void> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('rebound');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const stages = ['saved', 'started', 'applied', 'applied', 'applied', 'screen', 'interview'];
  const roles = ['Park Ranger', 'Data Engineer', 'Chief Mate', 'Gardener', 'Sous-Chef', 'Tax Clerk', 'Night Nurse'];
  const places = ['Cairns', 'Łódź', 'São Paulo', 'Remote', 'Graz', 'Leeds'];
  const words = 'We look for somebody who likes to keep small boats in order and to write down what was done '.repeat(
    16,
  );
  for (let from = 0; from < count; from += 2000) {
    const transaction = db.transaction(['applications', 'events', 'postings'], 'readwrite');
    const [applications, events, texts] = ['applications', 'events', 'postings'].map((name) =>
      transaction.objectStore(name),
    ) as [IDBObjectStore, IDBObjectStore, IDBObjectStore];
    for (let n = from; n < Math.min(count, from + 2000); n++) {
      const id = crypto.randomUUID();
      const at = Date.now() - n * 3_600_000;
      const stage = stages[n % stages.length];
      const title = `${roles[n % roles.length]} ${n}`;
      const company = `Reef Parks ${n % 300}`;
      const fields = { title, company, location: places[n % places.length], url: `https://acme.example/jobs/${n}` };
      applications.put({
        ...{ id, ...fields, site: 'acme', keys: [`acme:${n}`], stage, outcome: n % 3 ? 'open' : 'rejected' },
        ...{ stageAt: at, createdAt: at, updatedAt: at, notes: n % 5 ? undefined : `Asked for ${n} and tea` },
        ...(stage !== 'saved' && stage !== 'started' && { appliedAt: at }),
        ...(n % 3 === 0 && { outcomeAt: at }),
        ...{ companyKey: company.toLowerCase(), titleKey: title.toLowerCase() },
      });
      const event = (type: string, more: object) =>
        events.put({ id: crypto.randomUUID(), applicationId: id, at, recordedAt: at, by: 'page', type, ...more });
      event('applied', { keys: [`acme:${n}`], fields });
      if (n % 5 === 0) event('note', { by: 'person', recordedAt: at + 1, text: `Somebody called about ${n}` });
      if (n % 3 === 0) event('outcome', { by: 'person', recordedAt: at + 2, outcome: 'rejected' });
      if (postings)
        texts.put({ applicationId: id, seenAt: at, url: fields.url, description: `${title}\n${words}\nNumber ${n}` });
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
  }
  db.close();
}
