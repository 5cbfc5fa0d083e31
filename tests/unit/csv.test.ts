import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { plainCell, safeCell } from '../../utils/transfer/safeCell.ts';
import { toCsv } from '../../utils/transfer/toCsv.ts';

const columns = [
  { key: 'a', label: 'First' },
  { key: 'b', label: 'Second, "quoted"' },
];
const read = (csv: string) => parse<string[]>(csv.slice(1).trimEnd(), { delimiter: ',', newline: '\r\n' }).data;

/** Texts made of what has a meaning in CSV and in spreadsheets. */
const nasty = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(
      fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', "'", ';', ',', '|', ' ', '＝', 'a', '1', '\u200B'),
      {
        maxLength: 12,
      },
    )
    .map((parts) => parts.join('')),
);

test('begins with a byte-order mark, and its lines end in CRLF', () => {
  expect(toCsv(columns, [{ a: 'x', b: 2 }])).toBe('\uFEFF"First","Second, ""quoted"""\r\n"x","2"\r\n');
});

test('a file without rows is its first line', () => {
  expect(toCsv(columns, [])).toBe('\uFEFF"First","Second, ""quoted"""\r\n');
});

test('numbers stay numbers, and what is missing is empty', () => {
  expect(read(toCsv(columns, [{ a: -5, b: null }, { b: Number.NaN }, { a: true }])).slice(1)).toEqual([
    ['-5', ''],
    ['', 'NaN'],
    ['true', ''],
  ]);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\n=1',
  ' =1+1',
  '"=1+1"',
  "'=1+1",
  '\u00A0\u200B=1',
  '“=1',
  '＝1+1',
  '－1',
  '＋1',
  '＠x',
  '−1',
  '=1+1\nsecond line',
])('%j is not a formula any more', (text) => {
  expect(safeCell(text)).toBe(`'${text.startsWith('\n') ? "\n'=1" : text}`);
});

test('a cell that a spreadsheet would make of a part of a text is none either', () => {
  expect(safeCell("x;=cmd|' /C calc'!A0;y")).toBe("x;'=cmd|' /C calc'!A0;y");
  expect(safeCell('soup\n- salad')).toBe("soup\n'- salad");
});

test.each([
  'Cook',
  'C++',
  'a-b',
  'me@here.example',
  '3 = 3',
  '',
  "l'Atelier",
  '5+ years',
])('%j stays as it is', (text) => {
  expect(safeCell(text)).toBe(text);
});

describe('whatever is in it', () => {
  test('no cell starts a formula, however it is split', () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        const lines = read(toCsv(columns, [{ a, b }]));
        expect(lines).toHaveLength(2);
        for (const cell of lines[1]!)
          for (const part of cell.split(/[;\t\r\n|]/)) expect(part).not.toMatch(/^[\s"\u200B]*[=+\-@＝]/u);
      }),
    );
  });

  test('it can be read back to the letter', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: nasty, b: nasty }), { maxLength: 5 }), (rows) => {
        const [, ...lines] = read(toCsv(columns, rows));
        expect(lines.map(([a, b]) => ({ a: plainCell(a!), b: plainCell(b!) }))).toEqual(rows);
      }),
      { numRuns: 500 },
    );
  });
});
