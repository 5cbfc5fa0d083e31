import { expect } from 'vitest';
import type { Database } from '../../utils/journal/db.ts';
import { mirrorOf } from '../../utils/journal/mirror.ts';
import { STALE } from '../../utils/journal/mirrorMarks.ts';
import { type Canary, canaryOf } from '../../utils/repair/canary.ts';
import { createGuard, type Guard } from '../../utils/repair/guard.ts';
import { foldTables } from '../../utils/transfer/foldTables.ts';

/** Where the canary is kept in tests, and how often the guard said that it had repaired something. */
export interface Cage {
  canary?: unknown;
  repairs: number;
}

/** A background that just started. */
export function guardOf(db: Database, cage: Cage, now = () => Date.UTC(2026, 10, 3)): Guard {
  return createGuard({
    db,
    now,
    canary: {
      read: async () => structuredClone(cage.canary),
      write: async (canary) => {
        cage.canary = structuredClone(canary);
      },
    },
    repaired: async () => {
      cage.repairs++;
    },
  });
}

/** Rows are what their events say; journal, mirror and canary are of one mind. */
export async function expectAgreement(db: Database, cage: Cage): Promise<void> {
  const events = await db.events.toArray();
  const mirror = await mirrorOf(db.name);
  expect(await mirror.events.toArray()).toEqual(events);
  expect(await db.meta.where('key').startsWith(STALE).count()).toBe(0);
  expect(cage.canary as Canary).toEqual(await canaryOf(db));
  const { applications, records } = foldTables(events.toSorted((a, b) => a.recordedAt - b.recordedAt));
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  expect(await db.applications.toArray()).toEqual(applications.sort(byId));
  expect(await db.records.toArray()).toEqual(records.sort(byId));
}
