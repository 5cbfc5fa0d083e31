import { decodeText, isText } from './decodeText.ts';
import { IMPORTERS, recognise } from './importers.ts';
import { cellOf, MAX_ROWS, parseTable, type Table } from './parseTable.ts';
import { EncryptedError, unzip } from './unzip.ts';

/** Larger files are refused before they are read. */
export const MAX_FILE = 40 * 1024 * 1024;

export interface NamedTable extends Table {
  name: string;
  /** Id of the importer that knows it. */
  importer: string;
}

/** Why nothing could be read. */
export type TableProblem = 'tooBig' | 'empty' | 'spreadsheet' | 'noTable' | 'noJobs' | 'damaged' | 'encrypted';
export type Tables = { tables: NamedTable[]; problem?: undefined } | { tables?: undefined; problem: TableProblem };

/** The tables in a file: a CSV in any encoding, or an archive that has some. Never throws. */
export async function readTables(file: Blob & { name?: string }): Promise<Tables> {
  if (file.size > MAX_FILE) return { problem: 'tooBig' };
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { problem: 'damaged' };
  }
  if (!isArchive(bytes)) {
    // What no text has, a picture or an old spreadsheet has at its beginning.
    if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return { problem: 'spreadsheet' };
    return tablesOf([{ name: file.name ?? '', text: decodeText(bytes) }]);
  }
  try {
    const known = Object.values(IMPORTERS).flatMap(({ files }) => files ?? []);
    // Ours first: a large archive has more tables than are unpacked.
    const ours = unzip(bytes, (name) => known.some((one) => one.test(name)));
    if (ours.names.some((name) => /^xl\//.test(name) || name === 'content.xml')) return { problem: 'spreadsheet' };
    // What else LinkedIn knows of a person are no applications.
    if (ours.files.length === 0 && ours.names.some((name) => /(^|\/)Connections\.csv$/i.test(name)))
      return { problem: 'noJobs' };
    const { files } = ours.files.length > 0 ? ours : unzip(bytes, (name) => /\.(csv|tsv)$/i.test(name));
    return tablesOf(files.map(({ name, bytes: own }) => ({ name, text: decodeText(own) })));
  } catch (error) {
    if (error instanceof EncryptedError) return { problem: 'encrypted' };
    return { problem: error instanceof RangeError ? 'tooBig' : 'damaged' };
  }
}

/** The table in a text that was pasted. */
export function readPasted(text: string): Tables {
  return text.length > MAX_FILE ? { problem: 'tooBig' } : tablesOf([{ name: '', text }]);
}

function tablesOf(texts: { name: string; text: string }[]): Tables {
  if (texts.every(({ text }) => text.trim() === '')) return { problem: texts.length ? 'empty' : 'noTable' };
  const tables: NamedTable[] = [];
  for (const { name, text } of texts) {
    if (!isText(text)) continue;
    const table = parseTable(text);
    if (table.rows.length === 0 || table.header.length < 2) continue;
    const importer = recognise(table.header);
    // The parts of a table that was split.
    const first = tables.find((one) => importer !== 'spreadsheet' && one.importer === importer);
    if (first && first.header.join('\n') === table.header.join('\n')) {
      first.cut ||= table.cut || first.rows.length + table.rows.length > MAX_ROWS;
      first.rows.push(...table.rows.slice(0, MAX_ROWS - first.rows.length));
    } else tables.push({ ...table, name: cellOf(name), importer });
  }
  return tables.length > 0 ? { tables } : { problem: 'noTable' };
}

function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 0x03 || bytes[2] === 0x05);
}
