const END = 0x06054b50;
const END_64 = 0x06064b50;
const ENTRY = 0x02014b50;
/** Behind the end there may be a comment of this many bytes. */
const MAX_COMMENT = 0xffff;

export interface ZipDirectory {
  /** Check sums of what the files unpack to. */
  sums: Set<number>;
  /** Whether a password is needed for any of them. */
  encrypted: boolean;
}

/**
 * What an archive says at its end of its files. Undefined where that is missing: the archive was cut off.
 *
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.12 to 4.3.16
 */
export function zipDirectory(archive: Uint8Array): ZipDirectory | undefined {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const first = Math.max(0, view.byteLength - 22 - MAX_COMMENT);
  let end = view.byteLength - 22;
  while (end >= first && view.getUint32(end, true) !== END) end--;
  if (end < first) return undefined;
  let size = view.getUint32(end + 12, true);
  // What was written as a large archive has its sizes in a record before it, and a pointer to that between them.
  if (end >= 76 && view.getUint32(end - 76, true) === END_64) {
    end -= 76;
    size = Number(view.getBigUint64(end + 40, true));
  }
  if (size > end) return undefined;
  const directory: ZipDirectory = { sums: new Set(), encrypted: false };
  for (let at = end - size; at < end; ) {
    if (at + 46 > end || view.getUint32(at, true) !== ENTRY) return undefined;
    directory.encrypted ||= (view.getUint16(at + 8, true) & 1) === 1;
    directory.sums.add(view.getUint32(at + 16, true));
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return directory;
}
