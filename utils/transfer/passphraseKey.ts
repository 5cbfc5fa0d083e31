/** OWASP's figure for PBKDF2 with SHA-256 (2023): https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html */
export const ROUNDS = 600_000;

/** What a passphrase came to. The passphrase itself can't be had back from it, and its key does not leave the browser. */
export interface PassphraseKey {
  /** Not extractable; each file's own keys are derived from it (see `fileKeys`). */
  key: CryptoKey;
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
}

/** The key of a new passphrase, with a salt of its own. Takes a moment, on purpose. */
export function newPassphraseKey(passphrase: string): Promise<PassphraseKey> {
  return passphraseKey(passphrase, crypto.getRandomValues(new Uint8Array(16)), ROUNDS);
}

/** The key that a passphrase came to before, by the salt and the rounds that a file names. */
export async function passphraseKey(
  passphrase: string,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<PassphraseKey> {
  // The same letters can be typed in more than one way: é is one sign here and two there.
  const letters = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const typed = await crypto.subtle.importKey('raw', letters, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    typed,
    256,
  );
  const key = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);
  return { key, salt, rounds };
}

/** What one file is encrypted with, and what tells a wrong passphrase from a damaged file. Each file has a salt of its own. */
export async function fileKeys(
  key: CryptoKey,
  salt: Uint8Array<ArrayBuffer>,
): Promise<{ cipher: CryptoKey; check: Uint8Array<ArrayBuffer> }> {
  const use = (what: string) => ({ name: 'HKDF', hash: 'SHA-256', salt, info: new TextEncoder().encode(what) });
  const [cipher, check] = await Promise.all([
    crypto.subtle.deriveKey(use('rebound backup'), key, { name: 'AES-GCM', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]),
    crypto.subtle.deriveBits(use('rebound passphrase'), key, 128),
  ]);
  return { cipher, check: new Uint8Array(check) };
}
