import { readEncryptedHead } from './encryptedHead.ts';
import { fileKeys, type PassphraseKey, passphraseKey } from './passphraseKey.ts';

export type Decrypted =
  | { file: Blob; problem?: undefined }
  | { file?: undefined; problem: 'wrongPassphrase' | 'newer' | 'damaged' | 'cutOff' | 'notOurs' };

/** The backup in an encrypted file. Never throws; whatever is wrong comes back as a problem. */
export async function decryptBackup(file: Blob, opens: string | PassphraseKey): Promise<Decrypted> {
  const found = await readEncryptedHead(file).catch(() => ({ problem: 'cutOff' as const }));
  if (!found) return { problem: 'notOurs' };
  if (found.problem) return { problem: found.problem };
  const { passphrase, cipher: sealed } = found.head;
  const { key } = typeof opens === 'string' ? await passphraseKey(opens, passphrase.salt, passphrase.rounds) : opens;
  const { cipher, check } = await fileKeys(key, sealed.salt);
  if (check.some((byte, at) => byte !== passphrase.check[at])) return { problem: 'wrongPassphrase' };
  try {
    const how = { name: 'AES-GCM', iv: sealed.nonce, additionalData: found.line };
    const bytes = await file.slice(found.line.length).arrayBuffer();
    return { file: new Blob([await crypto.subtle.decrypt(how, cipher, bytes)], { type: 'application/json' }) };
  } catch {
    return { problem: 'damaged' };
  }
}
