import { toBase64 } from './base64.ts';
import { ENVELOPE } from './encryptedHead.ts';
import { fileKeys, type PassphraseKey } from './passphraseKey.ts';

/**
 * A backup that only the passphrase opens: AES-GCM with 256 bits, a key, salt and nonce of its own for each file, and a
 * head that can't be changed unnoticed.
 */
export async function encryptBackup(backup: Blob, { key, salt, rounds }: PassphraseKey): Promise<Blob> {
  const fileSalt = crypto.getRandomValues(new Uint8Array(16));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const { cipher, check } = await fileKeys(key, fileSalt);
  const head = {
    format: 'rebound-encrypted',
    version: ENVELOPE,
    bytes: backup.size,
    passphrase: { by: 'PBKDF2-SHA-256', rounds, salt: toBase64(salt), check: toBase64(check) },
    cipher: { by: 'HKDF-SHA-256, AES-256-GCM', salt: toBase64(fileSalt), nonce: toBase64(nonce) },
  };
  const line = new TextEncoder().encode(`${JSON.stringify(head)}\n`);
  const how = { name: 'AES-GCM', iv: nonce, additionalData: line };
  const sealed = await crypto.subtle.encrypt(how, cipher, await backup.arrayBuffer());
  return new Blob([line, sealed], { type: 'application/octet-stream' });
}
