import * as v from 'valibot';
import type { Database } from '../journal/db.ts';
import { EPOCH } from '../journal/mirrorMarks.ts';

const id = v.pipe(v.string(), v.maxLength(100));

/** A third word on how much there was: kept in `storage.local`, far from both copies. */
export const CanarySchema = v.strictObject({
  /** How many events there were. */
  count: v.pipe(v.number(), v.integer(), v.minValue(0)),
  /** The one that was recorded last. */
  last: v.optional(id),
  /** Whenever events are deleted on purpose this changes, and older counts say nothing any more. */
  epoch: v.optional(id),
});
export type Canary = v.InferOutput<typeof CanarySchema>;

/** What the canary has to say of this journal. */
export function canaryOf(db: Database): Promise<Canary> {
  return db.transaction('r', db.events, db.meta, async () => {
    const [count, latest, epoch] = await Promise.all([
      db.events.count(),
      db.events.orderBy('recordedAt').reverse().limit(1).primaryKeys(),
      db.meta.get(EPOCH),
    ]);
    return { count, last: latest[0], epoch: epoch?.value as string | undefined };
  });
}

/** How many events the canary knew of that a journal with this canary does not have. */
export function missingBy(canary: Canary | undefined, now: Canary): number {
  // A journal that was emptied has no epoch, and is to be doubted; one that has another was changed on purpose.
  if (!canary || (now.epoch !== undefined && now.epoch !== canary.epoch)) return 0;
  return Math.max(0, canary.count - now.count);
}
