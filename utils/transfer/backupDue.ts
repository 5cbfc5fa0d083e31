import type { Database } from '../journal/db.ts';
import type { Settings } from '../settings.ts';

/** Fewer changes than this are no reason to speak up. */
const CHANGES = 5;
/** How long "Later" waits, in milliseconds. */
export const BACKUP_LATER = 3 * 24 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;

export type BackupChoice = Pick<Settings, 'exportedAt' | 'backupReminder' | 'backupReminderDays' | 'backupLaterUntil'>;

/**
 * Whether it is time to say that the last backup is old: after some days, when something changed since, and not while the
 * person said "Later". Where there was no backup yet, the days count from the first note.
 *
 * @returns undefined when it is not; else how old it is in milliseconds, and whether there was one at all
 */
export async function backupDue(
  db: Database,
  { exportedAt, backupReminder, backupReminderDays, backupLaterUntil = 0 }: BackupChoice,
  now: number,
): Promise<{ age: number; never: boolean } | undefined> {
  if (!backupReminder || now < backupLaterUntil) return undefined;
  const since = exportedAt ?? (await db.events.orderBy('recordedAt').first())?.recordedAt;
  if (since === undefined || now - since < backupReminderDays * DAY) return undefined;
  const changes = await db.events.where('recordedAt').aboveOrEqual(since).limit(CHANGES).count();
  return changes < CHANGES ? undefined : { age: now - since, never: exportedAt === undefined };
}
