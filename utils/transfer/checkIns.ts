import type { Database } from '../journal/db.ts';
import type { CheckIn } from '../journal/recoveryRecords.ts';
import { BEFORE } from './patch.ts';

/** Days that the last restore or merge brought: only their names, so that what was deleted for good is nowhere. */
const BROUGHT = `${BEFORE} checkIns`;
/** What went when that was taken back, for as long as it can be done again. */
const TAKEN = `${BEFORE} takenCheckIns`;

/** How those days of a backup felt about which nothing was said here. */
export async function missingCheckIns(db: Database, found: readonly CheckIn[] = []): Promise<CheckIn[]> {
  const here = new Set(await db.checkIns.toCollection().primaryKeys());
  return found.filter(({ day }) => !here.has(day));
}

/** Adds them, in the caller's transaction and after `applyPatch`; `turnCheckIns` removes them again. */
export async function addCheckIns(db: Database, missing: readonly CheckIn[]): Promise<void> {
  if (missing.length === 0) return;
  await db.checkIns.bulkPut([...missing]);
  await db.meta.put({ key: BROUGHT, value: missing.map(({ day }) => day) });
}

/**
 * Removes what the last restore or merge brought, or brings it again when that was taken back. Call it before the way back
 * is forgotten, and what it answers after that.
 */
export async function turnCheckIns(db: Database): Promise<() => Promise<unknown>> {
  const [brought, taken] = (await db.meta.bulkGet([BROUGHT, TAKEN])).map((one) => one?.value);
  if (Array.isArray(taken)) return async () => addCheckIns(db, await missingCheckIns(db, taken));
  if (!Array.isArray(brought)) return async () => {};
  const gone = (await db.checkIns.bulkGet(brought)).filter((one) => one !== undefined);
  await db.checkIns.bulkDelete(brought);
  return () => db.meta.put({ key: TAKEN, value: gone });
}

/** Deletes how days felt, for good. */
export function deleteCheckIns(db: Database): Promise<void> {
  return db.transaction('rw', db.checkIns, db.meta, async () => {
    await db.checkIns.clear();
    await db.meta.delete(TAKEN);
  });
}
