import { db } from '../../utils/journal/db.ts';
import { isComingBack } from '../../utils/recovery/comeBack.ts';
import { changeSettings, readSettings } from '../../utils/settings.ts';

/** Once in this time is enough to know that somebody was here. */
const OFTEN = 3_600_000;

/**
 * Remembers that Rebound was opened. Somebody who comes back after weeks keeps that until they were welcomed.
 *
 * @param welcomed whether they were, just now
 * @returns whether they are still to be welcomed back
 */
export async function markOpened(welcomed = false): Promise<boolean> {
  const [{ recovery }, latest] = await Promise.all([readSettings(), db.applications.orderBy('updatedAt').last()]);
  const now = Date.now();
  // With nothing noted there is nothing to come back to.
  if (!welcomed && latest && isComingBack(recovery, latest.updatedAt, now)) return true;
  if (welcomed || now - (recovery.openedAt ?? 0) > OFTEN)
    await changeSettings(({ recovery: before }) => ({
      recovery: { ...before, openedAt: now, ...(welcomed && { welcomedBackAt: now }) },
    }));
  return false;
}
