import * as v from 'valibot';
import { fromBase64, isBase64 } from './base64.ts';

/** The version of the envelope; what is inside has its own. */
export const ENVELOPE = 1;
/** What AES-GCM adds: bytes. */
export const TAG = 16;
/** No head is longer: bytes. */
const MOST = 2048;

const bytes = (length: number) =>
  v.pipe(
    v.string(),
    v.check(isBase64),
    v.transform(fromBase64),
    v.check(({ length: found }) => found === length),
  );

/**
 * The first line of an encrypted backup, as JSON; the encrypted bytes follow. It is part of what the file's seal covers.
 * Whoever made the file may have named any number of rounds: beyond a limit it would only keep the browser busy.
 */
const HeadSchema = v.strictObject({
  format: v.literal('rebound-encrypted'),
  version: v.literal(ENVELOPE),
  /** How long the backup inside is: a file that was cut off is known without the passphrase. */
  bytes: v.pipe(v.number(), v.integer(), v.minValue(0)),
  passphrase: v.strictObject({
    by: v.literal('PBKDF2-SHA-256'),
    rounds: v.pipe(v.number(), v.integer(), v.minValue(100_000), v.maxValue(10_000_000)),
    salt: bytes(16),
    check: bytes(16),
  }),
  cipher: v.strictObject({ by: v.literal('HKDF-SHA-256, AES-256-GCM'), salt: bytes(16), nonce: bytes(12) }),
});
export type EncryptedHead = v.InferOutput<typeof HeadSchema>;

/** The head as it stands in the file, to the byte. */
export interface FoundHead {
  head: EncryptedHead;
  line: Uint8Array<ArrayBuffer>;
}

/** What an encrypted backup begins with: undefined when it is none, a problem when it can't be opened whatever the passphrase. */
export async function readEncryptedHead(
  file: Blob,
): Promise<(FoundHead & { problem?: undefined }) | { problem: 'newer' | 'damaged' | 'cutOff' } | undefined> {
  const start = new Uint8Array(await file.slice(0, MOST).arrayBuffer());
  const text = new TextDecoder().decode(start);
  if (!text.startsWith('{"format":"rebound-encrypted"')) return undefined;
  const end = start.indexOf(10);
  if (end < 0) return { problem: file.size < MOST ? 'cutOff' : 'damaged' };
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(start.subarray(0, end)));
  } catch {
    return { problem: 'damaged' };
  }
  if (v.is(v.object({ version: v.pipe(v.number(), v.minValue(ENVELOPE + 1)) }), data)) return { problem: 'newer' };
  const head = v.safeParse(HeadSchema, data, { abortEarly: true });
  if (!head.success) return { problem: 'damaged' };
  const line = start.slice(0, end + 1);
  const whole = line.length + head.output.bytes + TAG;
  if (file.size !== whole) return { problem: file.size < whole ? 'cutOff' : 'damaged' };
  return { head: head.output, line };
}
