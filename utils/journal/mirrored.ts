import Dexie, {
  type DBCore,
  type DBCoreMutateRequest,
  type DBCoreTable,
  type PromiseExtended,
  type Transaction,
} from 'dexie';
import type { Database } from './db.ts';
import { type MirrorChange, writeMirror } from './mirror.ts';
import { EPOCH, STALE } from './mirrorMarks.ts';
import type { DoneCapture, JournalEvent } from './types.ts';

type Name = 'events' | 'captures';

/** Why the latest write did not reach the mirror, if it did not. */
const troubles = new WeakMap<Database, Error>();

/** Undefined as long as everything that was written in this context is on disk twice. */
export function mirrorTrouble(db: Database): Error | undefined {
  return troubles.get(db);
}

/** What a transaction does to the mirror. */
interface Pending {
  change: MirrorChange;
  /** Whether it adds rows and does nothing else. */
  adds: boolean;
  /** Keys of the marks that it leaves in `meta` until the mirror has followed. */
  marks: string[];
  /** The mirror is being written while the journal commits. */
  early?: Promise<void>;
  /** Answers when journal and mirror have it, or when the transaction failed. */
  written: Promise<void>;
}

/**
 * From now on whatever is written to the events and captures of this database, by whomever, is written to its mirror as
 * well, and `transaction` answers when both have it. A mirror that can't be written is no reason to call a commit a
 * failure: see `mirrorTrouble`.
 */
export function mirrored(db: Database): void {
  const pending = new WeakMap<IDBTransaction, Pending>();
  let queue: Promise<unknown> = Promise.resolve();

  /** One write after the other, and outside of the transaction that asks for it. */
  const inTurn = (change: MirrorChange, marks: string[] = []): Promise<void> =>
    Dexie.ignoreTransaction(() => {
      const done = queue.then(async () => {
        try {
          await writeMirror(db.name, change);
          troubles.delete(db);
          if (marks.length > 0) await db.meta.bulkDelete(marks);
        } catch (error) {
          troubles.set(db, error as Error);
        }
      });
      queue = done;
      return done;
    });

  const pendingOf = (transaction: IDBTransaction): Pending => {
    const known = pending.get(transaction);
    if (known) return known;
    const change: MirrorChange = { events: { put: [], gone: [] }, captures: { put: [], gone: [] } };
    const written = new Promise<void>((resolve) => {
      transaction.addEventListener('complete', () => resolve(fresh.early ?? inTurn(change, fresh.marks)));
      // Only adding is done early, so what was added is all that there is to take back.
      transaction.addEventListener('abort', () => resolve(fresh.early && inTurn(takenBack(change))));
    });
    const fresh: Pending = { change, adds: true, marks: [], written };
    pending.set(transaction, fresh);
    return fresh;
  };

  const followed = (core: DBCore, table: DBCoreTable, name: Name): DBCoreTable => ({
    ...table,
    mutate: (request) =>
      keysOf(table, request).then((keys) =>
        table.mutate(request).then((result) => {
          const transaction = request.trans as unknown as IDBTransaction;
          const mine = pendingOf(transaction);
          note(mine.change[name], request, keys);
          mine.adds &&= request.type === 'add';
          // Whoever finds the mirror ahead of the journal must know that this was meant.
          if (name !== 'events' || request.type === 'add' || !transaction.objectStoreNames.contains('meta'))
            return result;
          const mark = STALE + crypto.randomUUID();
          mine.marks.push(mark);
          mine.change.epoch = mark;
          const values = [
            { key: mark, value: keys },
            { key: EPOCH, value: mark },
          ];
          return core
            .table('meta')
            .mutate({ type: 'put', trans: request.trans, values })
            .then(() => result);
        }),
      ),
  });

  db.use({
    stack: 'dbcore',
    name: 'mirror',
    create: (core) => ({
      ...core,
      table: (name) =>
        name === 'events' || name === 'captures' ? followed(core, core.table(name), name) : core.table(name),
    }),
  });

  const begin = db.transaction.bind(db) as (...args: unknown[]) => Promise<unknown>;
  const transaction = (...args: unknown[]) => {
    // Within another transaction of this database, that one is the one that commits.
    if (Dexie.currentTransaction?.db === db) return begin(...args);
    const work = args.at(-1) as (transaction: Transaction) => unknown;
    let own: Pending | undefined;
    // Async, for Dexie keeps its zone through the awaits of such a function only.
    const kept = async (transaction: Transaction) => {
      const result = await work(transaction);
      own = pending.get(transaction.idbtrans);
      // All is said, and could be taken back: both commits at a time take hardly longer than one.
      if (own?.adds) own.early = inTurn(own.change);
      return result;
    };
    return begin(...args.slice(0, -1), kept).then(async (result) => {
      await own?.written;
      return result;
    });
  };
  db.transaction = transaction as Database['transaction'];
}

function takenBack({ events, captures }: MirrorChange): MirrorChange {
  const gone = ({ put }: { put: { id: string }[] }) => ({ put: [], gone: put.map(({ id }) => id) });
  return { events: gone(events), captures: gone(captures) };
}

function note(change: MirrorChange[Name], request: DBCoreMutateRequest, keys: readonly string[]): void {
  const ids = new Set(keys);
  if (request.type === 'add' || request.type === 'put') {
    (change.put as object[]).push(...request.values);
    change.gone = change.gone.filter((id) => !ids.has(id));
  } else {
    (change as { put: { id: string }[] }).put = change.put.filter((row) => !ids.has(row.id));
    change.gone.push(...keys);
  }
}
/** The keys of the rows that a request is about; read beforehand where it only names a range. */
function keysOf(table: DBCoreTable, request: DBCoreMutateRequest): PromiseExtended<string[]> {
  if (request.type === 'delete') return Dexie.Promise.resolve(request.keys as string[]);
  if (request.type !== 'deleteRange')
    return Dexie.Promise.resolve((request.values as (JournalEvent | DoneCapture)[]).map(({ id }) => id));
  const query = { index: table.schema.primaryKey, range: request.range };
  return table
    .query({ trans: request.trans, values: false, query })
    .then(({ result }) => result as string[]) as PromiseExtended<string[]>;
}
