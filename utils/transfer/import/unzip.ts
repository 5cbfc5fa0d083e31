import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate';
import { crc32 } from './crc32.ts';
import { zipDirectory } from './zipDirectory.ts';

/** All tables of an archive together, unpacked: a small file can hold terabytes of nothing. */
const MAX_UNPACKED = 64 * 1024 * 1024;
/** More tables than anybody has. Some of them alone would be a loss that nobody sees. */
const MAX_FILES = 20;

/** The archive can't be read without a password. */
export class EncryptedError extends Error {}

export interface Unpacked {
  /** Without folders. */
  name: string;
  bytes: Uint8Array;
}

/**
 * The files of an archive whose names (without folders) are wanted. Throws when it is cut off or a file is not what was
 * packed, an `EncryptedError` when it needs a password, a `RangeError` when it has more than 20 such files or they unpack
 * to more than `most` bytes.
 */
export function unzip(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
  most = MAX_UNPACKED,
): { files: Unpacked[]; names: string[] } {
  const files: Unpacked[] = [];
  const names: string[] = [];
  let size = 0;
  const directory = zipDirectory(archive);
  if (!directory) throw new Error('The archive was cut off.');
  if (directory.encrypted) throw new EncryptedError('The archive needs a password.');
  const reader = new Unzip((entry) => {
    const name = entry.name.split(/[\\/]/).at(-1) ?? '';
    // macOS puts a shadow of every file beside it.
    if (!name || name.startsWith('._')) return;
    if (names.length < 1000) names.push(entry.name);
    if (!wanted(name)) return;
    if (files.length >= MAX_FILES) throw new RangeError('The archive has too many tables.');
    const parts: Uint8Array[] = [];
    entry.ondata = (error, part, final) => {
      if (error) throw error;
      size += part.length;
      if (size > most) throw new RangeError('The archive is too large.');
      parts.push(part);
      if (!final) return;
      const bytes = joined(parts);
      // A sign that fell over would be another employer, or another day.
      if (!directory.sums.has(crc32(bytes))) throw new Error('The archive is damaged.');
      files.push({ name, bytes });
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
