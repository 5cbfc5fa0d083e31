import { oneLine } from './slots.ts';

/** Windows hands no more than about two thousand characters on to a mail client. */
export const LONGEST_MAILTO = 1900;

export type Mailto =
  | { href: string; problem?: undefined }
  /** Too long for the address: copying is left. `length` is that of the address. */
  | { problem: 'tooLong'; length: number; href?: undefined }
  /** Not one plain email address. */
  | { problem: 'address'; href?: undefined };

/** One address: no name, no list, nothing that ends the address within the link. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"\p{C}]+@[^\s@<>()[\]\\,;:"\p{C}]+$/u;

/**
 * The address that opens a letter in the mail client (RFC 6068): percent-encoded UTF-8, line breaks as CRLF. Without `to`
 * the client asks for it.
 */
export function mailto(to: string | undefined, subject: string, body: string): Mailto {
  const address = to?.trim() ?? '';
  if (address && !(ADDRESS.test(address) && address.isWellFormed())) return { problem: 'address' };
  const recipient = address.split('@').map(encodeURIComponent).join('@');
  const lines = body.toWellFormed().replace(/\r\n|\r|\n|\u2028|\u2029/g, '\r\n');
  const href = `mailto:${recipient}?subject=${encodeURIComponent(oneLine(subject))}&body=${encodeURIComponent(lines)}`;
  return href.length > LONGEST_MAILTO ? { problem: 'tooLong', length: href.length } : { href };
}
