import type { Database } from '../journal/db.ts';
import type { CheckIn } from '../journal/recoveryRecords.ts';
import { BEFORE } from './patch.ts';

/** Days that the last restore or merge brought: only their names, so that what was deleted for good is nowhere. */
const BROUGHT = `${BEFORE} checkIns`;

/** How those days of a backup felt about which nothing was said here. */
export async function missingCheckIns(db: Database, found: readonly CheckIn[] = []): Promise<CheckIn[]> {
  const here = new Set(await db.checkIns.toCollection().primaryKeys());
  return found.filter(({ day }) => !here.has(day));
}

/** Adds them, in the caller's transaction and after `applyPatch`; `takeBackCheckIns` removes them again. */
export async function addCheckIns(db: Database, missing: readonly CheckIn[]): Promise<void> {
  if (missing.length === 0) return;
  await db.checkIns.bulkPut([...missing]);
  await db.meta.put({ key: BROUGHT, value: missing.map(({ day }) => day) });
}

/** Removes what the last restore or merge brought. Call it before the way back is forgotten. */
export async function takeBackCheckIns(db: Database): Promise<void> {
  const days = (await db.meta.get(BROUGHT))?.value;
  if (Array.isArray(days)) await db.checkIns.bulkDelete(days);
}
