import type { Database } from '../journal/db.ts';
import { backupFile } from './createBackup.ts';
import { decryptBackup } from './decryptBackup.ts';
import type { Progress } from './eachChunk.ts';
import { encryptBackup } from './encryptBackup.ts';
import { localDay } from './localDate.ts';
import type { PassphraseKey } from './passphraseKey.ts';
import { readBackup } from './readBackup.ts';

/** A backup that was made, and read again as a restore would read it. */
export interface MadeBackup {
  file: Blob;
  /** "rebound-2026-11-26.json": the day as the person's clock has it. */
  name: string;
  /** How many applications it holds. */
  applications: number;
  encrypted: boolean;
  /** Whether it was read again, and held what had been written. One that does not is better than none, but no good one. */
  good: boolean;
}

interface Options {
  /** Encrypts it. */
  key?: PassphraseKey | undefined;
  /** How days felt goes with it, which only the person can say. */
  checkIns?: boolean;
  progress?: Progress;
}

/** Makes a backup and reads it again: opened with the key, compared to the byte, checked row by row, and counted. */
export async function makeBackup(
  db: Database,
  now: number,
  { key, checkIns = false, progress = () => {} }: Options = {},
): Promise<MadeBackup> {
  const counted: Record<string, number> = {};
  const plain = await backupFile(db, now, (share) => progress(share * 0.5), { checkIns, counted });
  const file = key ? await encryptBackup(plain, key) : plain;
  progress(0.6);
  const again = key ? (await decryptBackup(file, key)).file : file;
  const same = again !== undefined && (await digestOf(again)) === (await digestOf(plain));
  const { backup } = again ? await readBackup(again, (share) => progress(0.6 + share * 0.4)) : {};
  const tables: Record<string, unknown[] | undefined> = { ...backup?.tables };
  return {
    file,
    name: `rebound-${localDay(now)}.${key ? 'rebound' : 'json'}`,
    applications: counted.applications ?? 0,
    encrypted: key !== undefined,
    good: same && Object.entries(counted).every(([name, count]) => tables[name]?.length === count),
  };
}

/** SHA-256, in hexadecimal. */
export async function digestOf(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
