import { parse } from 'papaparse';
import { plainCell } from '../safeCell.ts';
import { knownNames } from './columnNames.ts';

/** Longer cells are cut; a posting's description is the longest that there honestly is. */
const MAX_CELL = 60_000;
const MAX_COLUMNS = 200;
export const MAX_ROWS = 50_000;
/** The line with the names may come after a title and a few notes. */
const HEAD_WITHIN = 12;

/** Control characters, and those that turn or hide what stands beside them. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: removing them is the point
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00AD]/g;

export interface Table {
  header: string[];
  rows: {
    /** As a spreadsheet counts them, the first is 1. */
    line: number;
    cells: string[];
    /** A quotation mark in it is never closed: the last cell has all that comes behind. */
    open?: true;
  }[];
  /** There were more than are taken. */
  cut: boolean;
}

/** A table with commas, semicolons, tabs or bars. Formulas are text, and so is everything else. */
export function parseTable(text: string): Table {
  const lines = linesOf(text);
  let head = 0;
  let best = -1;
  lines.slice(0, HEAD_WITHIN).forEach(({ cells }, at) => {
    const known = knownNames(cells);
    if (known > best) [best, head] = [known, at];
  });
  const header = (lines[head]?.cells ?? []).map((name) => name.trim());
  const width = Math.max(header.length, ...lines.slice(head + 1, head + 100).map(({ cells }) => cells.length));
  while (header.length < Math.min(width, MAX_COLUMNS)) header.push('');
  const rows = lines.slice(head + 1);
  return { header, rows: rows.slice(0, MAX_ROWS), cut: rows.length > MAX_ROWS };
}

function linesOf(text: string): Table['rows'] {
  const plain = text.replace(/^\uFEFF/, '').replace(/^sep=(.)\r?\n/i, '');
  // Empty lines count, and are no lines of the table: not in front, where they would hide how it is divided, nor in between.
  const blank = /^\s*\n/.exec(plain)?.[0] ?? '';
  const lines: Table['rows'] = [];
  let line = blank.split('\n').length - 1;
  const written = plain.slice(blank.length);
  // Asked for alone: an empty line among the first ten would count as one that is not divided.
  const { meta } = parse(written, { delimitersToGuess: [',', ';', '\t', '|'], skipEmptyLines: true, preview: 10 });
  parse<string[]>(written, {
    delimiter: meta.delimiter,
    skipEmptyLines: false,
    step({ data, errors }, parser) {
      line += 1;
      if (data.every((cell) => cell.trim() === '')) return;
      const open = errors.some(({ code }) => code === 'MissingQuotes');
      lines.push({ line, cells: data.slice(0, MAX_COLUMNS).map(cellOf), ...(open && { open }) });
      // One more than is taken, to know that there are more.
      if (lines.length > MAX_ROWS + HEAD_WITHIN) parser.abort();
    },
  });
  return lines;
}

/** A cell as a person reads it: without what only programs see, and without the apostrophe that keeps a formula from running. */
export function cellOf(cell: string): string {
  const visible = cell.slice(0, MAX_CELL).toWellFormed().replace(UNSEEN, '').replace(/\r\n?/g, '\n');
  return plainCell(visible);
}
