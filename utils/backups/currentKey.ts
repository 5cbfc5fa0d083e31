import type { PassphraseKey } from '../transfer/passphraseKey.ts';
import { readKept } from './kept.ts';
import type { Trouble } from './places.ts';

/** A backup that can't be made, and why. */
export class BackupTrouble extends Error {
  readonly why: Trouble;
  constructor(why: Trouble, options?: ErrorOptions) {
    super(`No backup: ${why}`, options);
    this.why = why;
  }
}

/**
 * What new backups are encrypted with; undefined when the person set no passphrase. Where they did and the key is lost,
 * this throws: nobody who wanted encrypted files gets others in silence.
 *
 * @param encrypted what the settings say, which are kept elsewhere than the key
 */
export async function currentKey(encrypted: boolean): Promise<PassphraseKey | undefined> {
  const key = await readKept('key');
  if (!key && encrypted) throw new BackupTrouble('key');
  return key;
}
