import type { Database } from '../journal/db.ts';
import { makeBackup } from '../transfer/makeBackup.ts';
import { BackupTrouble, troubleOf } from './backupTrouble.ts';
import { currentKey } from './currentKey.ts';
import type { Trouble } from './places.ts';

/** A backup under an address of this document, which lives as long as it does; or why there is none. */
export type BackupUrl =
  | { url: string; name: string; bytes: number; applications: number; encrypted: boolean; trouble?: undefined }
  | { trouble: Trouble };

/** Makes a backup for the browser's own downloads, which take an address. */
export async function backupUrl(db: Database, now: number, encrypted: boolean): Promise<BackupUrl> {
  try {
    const made = await makeBackup(db, now, { key: await currentKey(encrypted) });
    if (!made.good) throw new BackupTrouble('unreadable');
    const { file, name, applications } = made;
    return { url: URL.createObjectURL(file), name, bytes: file.size, applications, encrypted: made.encrypted };
  } catch (error) {
    console.error(error);
    return { trouble: troubleOf(error) };
  }
}
