import { batch, type ReadonlySignal, signal } from '@preact/signals';
import type { Database } from './db.ts';
import { databaseError, revealed } from './live.ts';
import { onMutated } from './mutations.ts';
import type { Application } from './types.ts';

/** How many are there at once for the first screen, and how many are read in one go after that. */
const FIRST = 60;
const CHUNK = 2000;

/** All applications, in memory and in step with the database. */
export interface Book {
  /** Undefined while nothing was read; the latest ones, newest first, until `complete`; then all, in no particular order. */
  rows: ReadonlySignal<readonly Application[] | undefined>;
  complete: ReadonlySignal<boolean>;
  /** How many there are; at least so many while they are being counted, which is done before all are read. */
  total: ReadonlySignal<number>;
  /** Reads the latest ones already, for a view that is still to come. */
  begin(): Promise<void>;
}

/**
 * Reads all applications once, the latest first, and from then on only what changes: with twenty thousand of them, a
 * live query over all would read everything anew at every change. It runs while a view reads `rows`.
 */
export function openBook(db: Database): Book {
  const complete = signal(false);
  const total = signal(0);
  let byId = new Map<string, Application>();
  let stop: (() => void) | undefined;
  /** Grows with every reading from the start: an older one that is still under way gives up. */
  let reading = 0;
  let busy = false;
  let begun: Promise<Application[]> | undefined;
  let changes: Promise<void> = Promise.resolve();

  const show = () => {
    rows.value = [...byId.values()];
    total.value = byId.size;
  };
  const fail = (error: Error) => {
    databaseError.value = revealed(error);
  };

  const readFirst = async () => {
    const first = await db.applications.orderBy('updatedAt').reverse().limit(FIRST).toArray();
    if (!complete.value)
      batch(() => {
        total.value = Math.max(total.value, first.length);
        rows.value = first;
      });
    // Counting twenty thousand takes as long as drawing the first of them, and nobody waits for it.
    const count = async () => {
      const all = await db.applications.count();
      if (!complete.value) total.value = all;
    };
    if (first.length === FIRST) void count().catch(fail);
    return first;
  };
  const readAll = async () => {
    const mine = ++reading;
    busy = true;
    const read = new Map<string, Application>();
    let first: Map<string, Application> | undefined;
    if (!complete.value) {
      const latest = begun ?? readFirst();
      begun = undefined;
      first = new Map((await latest).map((row) => [row.id, row]));
      await painted();
      if (mine !== reading) return;
    }
    let last = '';
    for (;;) {
      const some = await db.applications.where('id').above(last).limit(CHUNK).toArray();
      if (mine !== reading) return;
      // What is drawn already stays the same object, and is not drawn again. (Had it changed since, we would begin anew.)
      for (const row of some) read.set(row.id, sameAs(first?.get(row.id), row));
      if (some.length < CHUNK) break;
      last = some.at(-1)?.id ?? last;
    }
    busy = false;
    byId = read;
    complete.value = true;
    databaseError.value = undefined;
    show();
  };
  const start = () => {
    changes = readAll().catch(fail);
  };

  const readSome = async (ids: string[]) => {
    const found = await db.applications.bulkGet(ids);
    ids.forEach((id, index) => {
      const row = found[index];
      if (row) byId.set(id, row);
      else byId.delete(id);
    });
    show();
  };
  const onChange = (ids: string[] | undefined) => {
    // What changes while all are being read could be missed by the chunk that was read before it.
    if (!ids || busy) return start();
    changes = changes.then(() => readSome(ids)).catch(fail);
  };
  // A frozen page may have missed the changes of others.
  const onVisible = async () => {
    if (document.visibilityState !== 'visible' || busy) return;
    const [count, latest] = await Promise.all([
      db.applications.count(),
      db.applications.orderBy('updatedAt').last(),
    ]).catch(() => [-1, undefined] as const);
    const known = latest && byId.get(latest.id);
    if (count !== byId.size || known?.updatedAt !== latest?.updatedAt) start();
  };

  const rows = signal<readonly Application[] | undefined>(undefined, {
    watched() {
      stop = onMutated(db, 'applications', onChange);
      document.addEventListener('visibilitychange', onVisible);
      start();
    },
    unwatched() {
      stop?.();
      reading++;
      document.removeEventListener('visibilitychange', onVisible);
    },
  });
  return {
    ...{ rows, complete, total },
    async begin() {
      begun ??= readFirst();
      await begun.catch((error) => {
        begun = undefined;
        fail(error);
      });
    },
  };
}

function sameAs(known: Application | undefined, read: Application): Application {
  return known?.updatedAt === read.updatedAt ? known : read;
}

/** So long (ms) a page may take to paint; one that can't be seen never does. */
const PATIENCE = 200;

/** When what is drawn now can be seen: thousands of rows to read would keep it waiting. */
function painted(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, PATIENCE);
  });
}
