import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';

/** All tables of an archive together, unpacked: a small file can hold terabytes of nothing. */
const MAX_UNPACKED = 64 * 1024 * 1024;
const MAX_FILES = 20;

export interface Unpacked {
  /** Without folders. */
  name: string;
  bytes: Uint8Array;
}

/** The files of an archive whose names (without folders) are wanted. Throws when it is broken, a `RangeError` when it unpacks to more than `most` bytes. */
export function unzip(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
  most = MAX_UNPACKED,
): { files: Unpacked[]; names: string[] } {
  const files: Unpacked[] = [];
  const names: string[] = [];
  let size = 0;
  const reader = new Unzip((entry) => {
    const name = entry.name.split(/[\\/]/).at(-1) ?? '';
    // macOS puts a shadow of every file beside it.
    if (!name || name.startsWith('._')) return;
    if (names.length < 1000) names.push(entry.name);
    if (!wanted(name) || files.length >= MAX_FILES) return;
    const parts: Uint8Array[] = [];
    entry.ondata = (error, part, final) => {
      if (error) throw error;
      size += part.length;
      if (size > most) throw new RangeError('The archive is too large.');
      parts.push(part);
      if (final) files.push({ name, bytes: joined(parts) });
    };
    entry.start();
  });
  reader.register(UnzipInflate);
  reader.register(UnzipPassThrough);
  // In pieces, so that what unpacks to too much is noticed while it does.
  const PIECE = 64 * 1024;
  for (let at = 0; at < archive.length; at += PIECE)
    reader.push(archive.subarray(at, at + PIECE), at + PIECE >= archive.length);
  return { files, names };
}

function joined(parts: Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
