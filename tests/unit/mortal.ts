/**
 * Lets a test die at any of its writes to IndexedDB: what was under way is rolled back, what was committed stays, and the
 * program that died does nothing any more, as when a process is killed.
 */
export interface Mortal {
  /** How many writes the program did. */
  writes: number;
  dead: boolean;
}

const { add, put, delete: remove } = IDBObjectStore.prototype;
const { transaction: begin } = IDBDatabase.prototype;
const { open: openDatabase, deleteDatabase } = IDBFactory.prototype;

/** Runs a program that dies at its `at`-th write. */
export async function dyingAt(at: number, program: (self: Mortal) => Promise<unknown>): Promise<Mortal> {
  const mortal: Mortal = { writes: 0, dead: false };
  const open = new Set<IDBTransaction>();
  const live = () => {
    if (!mortal.dead) mortal.dead = ++mortal.writes >= at;
    if (!mortal.dead) return;
    for (const one of open) abort(one);
    throw new DOMException('The program died', 'AbortError');
  };
  IDBObjectStore.prototype.add = function (...args) {
    live();
    return add.apply(this, args);
  };
  IDBObjectStore.prototype.put = function (...args) {
    live();
    return put.apply(this, args);
  };
  IDBObjectStore.prototype.delete = function (...args) {
    live();
    return remove.apply(this, args);
  };
  const breathe = () => {
    if (mortal.dead) throw new DOMException('The program died', 'AbortError');
  };
  IDBFactory.prototype.open = function (...args) {
    breathe();
    return openDatabase.apply(this, args);
  };
  IDBFactory.prototype.deleteDatabase = function (...args) {
    breathe();
    return deleteDatabase.apply(this, args);
  };
  IDBDatabase.prototype.transaction = function (...args) {
    // The stand-in for the browser begins those that change the version itself.
    if ((args[1] as string) !== 'versionchange') breathe();
    const one = begin.apply(this, args);
    open.add(one);
    one.addEventListener('complete', () => open.delete(one));
    one.addEventListener('abort', () => open.delete(one));
    return one;
  };
  try {
    await program(mortal).catch((error: unknown) => {
      if (!mortal.dead) throw error;
    });
    for (const one of open) if (mortal.dead) abort(one);
  } finally {
    Object.assign(IDBObjectStore.prototype, { add, put, delete: remove });
    IDBDatabase.prototype.transaction = begin;
    Object.assign(IDBFactory.prototype, { open: openDatabase, deleteDatabase });
  }
  return mortal;
}

function abort(transaction: IDBTransaction): void {
  try {
    transaction.abort();
  } catch {
    // Committed already.
  }
}
