import type { PassphraseKey } from '../transfer/passphraseKey.ts';
import { BackupTrouble } from './backupTrouble.ts';
import { readKept } from './kept.ts';

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
