import { unparse } from 'papaparse';
import { safeCell } from './safeCell.ts';

export interface CsvColumn {
  /** Where the value is in a row. */
  key: string;
  /** What the first line calls it. */
  label: string;
}
export type CsvRow = Readonly<Record<string, string | number | boolean | null | undefined>>;

/**
 * A table as a CSV file that spreadsheets open as it is: with a byte-order mark (Excel takes it for Latin-1 otherwise),
 * CRLF (RFC 4180), everything in quotes, and no cell that could run as a formula.
 */
export function toCsv(columns: readonly CsvColumn[], rows: readonly CsvRow[]): string {
  const cells = (row: CsvRow) => columns.map(({ key }) => cellOf(row[key]));
  const data = [columns.map(({ label }) => safeCell(label)), ...rows.map(cells)];
  return `\uFEFF${unparse(data, { newline: '\r\n', quotes: true, escapeFormulae: true })}\r\n`;
}

function cellOf(value: CsvRow[string]): string | number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  return value === null || value === undefined ? '' : safeCell(String(value));
}
