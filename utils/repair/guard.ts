import * as v from 'valibot';
import type { Database } from '../journal/db.ts';
import { closeMirror, deleteMirror } from '../journal/mirror.ts';
import { mirrorTrouble } from '../journal/mirrored.ts';
import { type Canary, CanarySchema, canaryOf, missingBy } from './canary.ts';
import { rebuild } from './rebuild.ts';
import { type Reconciled, readRows, reconcile } from './reconcile.ts';

export interface GuardEdges {
  db: Database;
  now(): number;
  canary: { read(): Promise<unknown>; write(canary: Canary): Promise<void> };
  /** Called after something was brought back or found to be missing. */
  repaired(): Promise<void>;
}

export interface Guard {
  /** Whether the journal may be written. Waits for the first comparison, and for a repair that is under way. */
  ready(): Promise<boolean>;
  /** Compares journal, mirror and canary now; thoroughly after an error that nobody can explain. */
  check(thorough?: boolean): Promise<void>;
  /** Something was written: the canary follows within a second. */
  changed(): void;
  /** Everything is about to be deleted: lets go of the mirror and says no more. */
  release(): Promise<void>;
  /** Why the journal is on disk once instead of twice, or can't be read; undefined when all is well. */
  trouble(): Error | undefined;
}

/** Changes come in groups. Milliseconds. */
const CANARY_AFTER = 1000;
/** A connection that is just being closed is no damage. Milliseconds. */
const ONCE_MORE_AFTER = 300;
/** With less room than this, what can't be written or opened says nothing about damage. Bytes. */
const ROOM = 20_000_000;

/** Watches over the journal in the background: compares at every start and after every odd error, and repairs. */
export function createGuard({ db, now, canary, repaired }: GuardEdges): Guard {
  let queue: Promise<unknown> | undefined;
  let newer = false;
  let failed: Error | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function checkOnce(thorough: boolean): Promise<void> {
    const parsed = v.safeParse(CanarySchema, await canary.read());
    const known = parsed.success ? parsed.output : undefined;
    const result = await compareOrRepair(known, thorough);
    newer = Boolean(result.newer);
    if (result.canary && !same(result.canary, known)) await canary.write(result.canary);
    if (result.restored > 0 || result.missing > 0) await repaired();
  }

  async function compareOrRepair(known: Canary | undefined, thorough: boolean): Promise<Reconciled> {
    const compare = () => reconcile(db, { canary: known, now: now(), thorough });
    try {
      return await compare();
    } catch {
      await closeMirror(db.name);
      await new Promise((resolve) => setTimeout(resolve, ONCE_MORE_AFTER));
    }
    try {
      return await compare();
    } catch (error) {
      if (!(await isRoom())) throw error;
    }
    const readable = await readRows(db).then(
      () => true,
      () => false,
    );
    if (!readable) return rebuild(db, known, now());
    // So it is the mirror. As long as the journal lacks anything, it is not ours to throw away.
    if (missingBy(known, await canaryOf(db)) > 0) throw new Error('The mirror can’t be read, and is needed.');
    await deleteMirror(db.name);
    return compare();
  }

  const check = (thorough = false): Promise<void> => {
    const done = (queue ?? Promise.resolve()).then(async () => {
      try {
        await checkOnce(thorough);
        failed = undefined;
      } catch (error) {
        console.error(error);
        failed = error as Error;
      }
    });
    queue = done;
    return done;
  };

  async function follow(): Promise<void> {
    timer = undefined;
    // What is in the journal now is right only when nothing is being repaired.
    await queue;
    if (failed || newer) return;
    try {
      await canary.write(await canaryOf(db));
    } catch (error) {
      console.error(error);
    }
    // A mirror that missed something catches up.
    if (mirrorTrouble(db)) await check();
  }

  return {
    async ready() {
      await (queue ?? check());
      return !newer;
    },
    check,
    changed() {
      timer ??= setTimeout(() => void follow(), CANARY_AFTER);
    },
    async release() {
      clearTimeout(timer);
      timer = undefined;
      await queue;
      await closeMirror(db.name);
    },
    trouble: () => failed ?? mirrorTrouble(db),
  };
}

async function isRoom(): Promise<boolean> {
  const { quota, usage } = (await globalThis.navigator?.storage?.estimate().catch(() => undefined)) ?? {};
  return quota === undefined || usage === undefined || quota - usage > ROOM;
}

function same(a: Canary, b: Canary | undefined): boolean {
  return a.count === b?.count && a.last === b.last && a.epoch === b.epoch;
}
