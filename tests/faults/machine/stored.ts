import type { Page } from 'puppeteer-core';
import { fold } from '../../../utils/journal/fold.ts';
import type { Application, JournalEvent } from '../../../utils/journal/types.ts';
import type { Job } from '../leaving.ts';

/** Everything that is on disk, seen from outside: with none of the extension's own code. */
export interface Stored {
  applications: Application[];
  events: JournalEvent[];
  mirror: JournalEvent[];
  canary?: { count: number };
  /** What the person is told in the dashboard. */
  told: string;
}

export function storedBy(own: Page): Promise<Stored> {
  return own.evaluate(read);
}

async function read(): Promise<Stored> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const rows = async (factory: IDBFactory, name: string, store: string): Promise<never[]> => {
    // Never makes one: an empty database would look like a real one.
    if (!(await factory.databases()).some((one) => one.name === name)) return [];
    const database = await done(factory.open(name));
    try {
      return database.objectStoreNames.contains(store)
        ? ((await done(database.transaction(store).objectStore(store).getAll())) as never[])
        : [];
    } finally {
      database.close();
    }
  };
  // biome-ignore lint/suspicious/noExplicitAny: the page's own world, where the types of the browser are not known
  const world = globalThis as any;
  const bucket = await world.navigator.storageBuckets?.open('rebound-mirror');
  const local = await (world.browser ?? world.chrome).storage.local.get(null);
  return {
    applications: await rows(indexedDB, 'rebound', 'applications'),
    events: await rows(indexedDB, 'rebound', 'events'),
    mirror: await rows(bucket?.indexedDB ?? indexedDB, 'rebound-mirror', 'events'),
    canary: local.canary,
    told: document.querySelector('.keeping')?.textContent ?? '',
  };
}

/** Invariants I2 and I3: rows are what their events say; journal, mirror and canary are of one mind. */
export function disagreements({ applications, events, mirror, canary }: Stored): string[] {
  const wrong: string[] = [];
  const histories = Map.groupBy(
    events.toSorted((a, b) => a.recordedAt - b.recordedAt),
    (event) => event.applicationId,
  );
  for (const [id, history] of histories)
    if (JSON.stringify(ordered(fold(history))) !== JSON.stringify(ordered(applications.find((row) => row.id === id))))
      wrong.push(`a row that is not what its events say: ${id}`);
  if (applications.length > histories.size) wrong.push('a row without events');
  const ids = (some: JournalEvent[]) => JSON.stringify(some.map(({ id }) => id).sort());
  if (ids(events) !== ids(mirror)) wrong.push(`${events.length} events, ${mirror.length} in the mirror`);
  if (canary?.count !== events.length) wrong.push(`${events.length} events, the canary says ${canary?.count}`);
  return wrong;
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort()
      .map(([name, inner]) => [name, ordered(inner)]),
  );
}

/** Invariant I1, of these jobs: how many are not there, and how many are there more than once. */
export function counted({ applications }: Stored, jobs: readonly Job[]): { lost: number; twice: number } {
  const times = jobs.map(({ key }) => applications.filter((row) => row.keys.includes(key)).length);
  return { lost: times.filter((one) => one === 0).length, twice: times.filter((one) => one > 1).length };
}

/** Notes jobs as if pages had said so: what watchers leave in the outbox. */
export async function note(own: Page, jobs: readonly Job[]): Promise<void> {
  const at = Date.now() - 60_000;
  const captures = jobs.flatMap(({ title, listing: url, confirmation, key }) => {
    const posting = {
      title,
      company: 'Reef Parks',
      postingId: key.split(':')[1],
      url,
      site: 'greenhouse',
      keys: [key, url],
    };
    const about = () => ({ id: crypto.randomUUID(), doc: crypto.randomUUID(), site: 'greenhouse', posting });
    return [
      { type: 'intent', ...about(), at, how: 'submit', url },
      {
        type: 'confirmation',
        ...about(),
        at: at + 1000,
        docAt: at + 900,
        how: 'url',
        sentence: 'Thank you.',
        url: confirmation,
      },
    ];
  });
  await own.evaluate(
    (entries) => {
      // biome-ignore lint/suspicious/noExplicitAny: as above
      const world = globalThis as any;
      return (world.browser ?? world.chrome).storage.local.set(entries);
    },
    Object.fromEntries(captures.map((capture) => [`o:${capture.id}`, capture])),
  );
}
