import { strToU8, zipSync } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { mapColumns } from '../../utils/transfer/import/columnNames.ts';
import { crc32 } from '../../utils/transfer/import/crc32.ts';
import { TARGETS } from '../../utils/transfer/import/importer.ts';
import { IMPORTERS } from '../../utils/transfer/import/importers.ts';
import { MAX_ROWS } from '../../utils/transfer/import/parseTable.ts';
import { readRows } from '../../utils/transfer/import/readRows.ts';
import { readPasted, readTables, type Tables } from '../../utils/transfer/import/readTables.ts';
import { parseBackup } from '../../utils/transfer/readBackup.ts';
import { IMPORTED } from './imported.ts';

/** Files that somebody made to do harm, or that broke on the way: a clear word, nothing lost, nothing invented. */
const NOW = new Date(2026, 5, 1).getTime();
const TABLE = 'Company,Title\nReef,Cook\n';
const prototype = Object.getOwnPropertyNames(Object.prototype);

const file = (bytes: BlobPart, name = 'x.zip') => Object.assign(new Blob([bytes]), { name });
const readZip = (bytes: Uint8Array) => readTables(file(bytes as Uint8Array<ArrayBuffer>));
const zip = (files: Record<string, string | Uint8Array>, level: 0 | 1 | 9 = 9) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, typeof data === 'string' ? strToU8(data) : data]),
    ),
    { level },
  );

function rowsIn({ tables }: Tables) {
  const table = tables![0]!;
  const importer = IMPORTERS[table.importer]!;
  return readRows(table, importer, { mapping: mapColumns(table.header, importer) }, NOW);
}
const read = (text: string) => rowsIn(readPasted(text));
const names = (text: string) => read(text).rows.map(({ fields }) => `${fields.title} at ${fields.company}`);

/** An archive in which some bytes of each entry, beside its data and in the directory at the end, are others. */
function changed(archive: Uint8Array, change: (view: DataView, at: number, inDirectory: boolean) => void): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at++) {
    const sign = view.getUint32(at, true);
    if (sign === 0x04034b50 || sign === 0x02014b50) change(view, at, sign === 0x02014b50);
  }
  return copy;
}

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
});

test('the check sum is that of the standard', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

describe('an archive', () => {
  const nothing = new Uint8Array(65 * 1024 * 1024);
  const bomb = zip({ 'a.csv': nothing }, 1);

  test.each([
    ['says what it unpacks to', bomb],
    ['says that it is small', changed(bomb, (view, at, end) => view.setUint32(at + (end ? 24 : 22), 10, true))],
  ])('that unpacks to more than anybody has and %s is refused', async (_, bytes) => {
    expect(bytes.length).toBeLessThan(1024 * 1024);
    expect(await readZip(bytes)).toEqual({ problem: 'tooBig' });
  });

  test('is read where the bomb in it is none of the tables', async () => {
    const { tables } = await readZip(zip({ 'a.dat': nothing, 'a.csv': TABLE }, 1));
    expect(tables).toHaveLength(1);
  });

  test('of ten thousand tables is refused rather than read in part', async () => {
    const many = Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.csv`, TABLE]));
    expect(await readZip(zip(many, 0))).toEqual({ problem: 'tooBig' });
    const { file: path, text } = IMPORTED.find(({ importer }) => importer === 'linkedin')!;
    const parts = Object.fromEntries(
      Array.from({ length: 30 }, (_, at) => [path.replace('.csv', at ? `_${at}.csv` : '.csv'), text]),
    );
    expect(await readZip(zip(parts))).toEqual({ problem: 'tooBig' });
  });

  test('whose parts have more lines together than are taken says so', async () => {
    const { file: path, text } = IMPORTED.find(({ importer }) => importer === 'linkedin')!;
    const part = `${text.split('\n', 1)[0]}\n${'x,y\n'.repeat(MAX_ROWS - 1)}`;
    const { tables } = await readZip(zip({ [path]: part, [path.replace('.csv', '_1.csv')]: part }));
    expect(tables).toMatchObject([{ cut: true }]);
    expect(tables![0]!.rows).toHaveLength(MAX_ROWS);
  });

  test('in an archive is not gone into', async () => {
    expect(await readZip(zip({ 'in.zip': zip({ 'a.csv': TABLE }) }, 0))).toEqual({ problem: 'noTable' });
  });

  test.each([
    '../../etc/a.csv',
    '/etc/a.csv',
    'C:\\a.csv',
    'a\0.csv',
    '__proto__.csv',
    '\u202Evsc.a.csv',
  ])('with a file named %j is read, and its name is a name', async (name) => {
    const { tables } = await readZip(zip({ [name]: TABLE }));
    expect(tables).toMatchObject([{ rows: [{ cells: ['Reef', 'Cook'] }] }]);
    expect(tables![0]!.name).not.toMatch(/[/\\\0\u202E]/);
  });

  test('with two files of one name loses neither', async () => {
    const twice = zip({ 'a.csv': TABLE, 'b.csv': TABLE.replace('Reef', 'Hafen') });
    const same = changed(twice, (view, at, end) => view.setUint8(at + (end ? 46 : 30), 'a'.charCodeAt(0)));
    const { tables } = await readZip(same);
    expect(tables?.map(({ name, rows }) => [name, rows[0]?.cells[0]])).toEqual([
      ['a.csv', 'Reef'],
      ['a.csv', 'Hafen'],
    ]);
  });

  test('cut off at any place is damaged, and never half of it', async () => {
    const whole = zip({ 'a.csv': TABLE, 'b.csv': `Company,Title\n${TABLE.repeat(9)}` });
    for (let length = 4; length < whole.length; length++)
      expect(await readZip(whole.slice(0, length)), `${length} bytes`).toEqual({ problem: 'damaged' });
  });

  test.each([0, 9] as const)('with any bit of its data changed is damaged, packed by %s', async (level) => {
    const whole = zip({ 'a.csv': TABLE }, level);
    const end = whole.length - 22 - 46 - 5;
    for (let at = 30 + 5; at < end; at++)
      for (const bit of [1, 8, 128]) {
        const bad = whole.slice();
        bad[at]! ^= bit;
        const { tables, problem } = await readZip(bad);
        // Some bits of what is packed say nothing.
        if (problem !== 'damaged') expect(tables?.[0]?.rows).toEqual((await readZip(whole)).tables![0]!.rows);
      }
  });

  test.each([0, 9] as const)('with a password says what to do, packed by %s', async (level) => {
    const locked = changed(zip({ 'a.csv': TABLE }, level), (view, at, end) => {
      view.setUint16(at + (end ? 8 : 6), view.getUint16(at + (end ? 8 : 6), true) | 1, true);
    });
    expect(await readZip(locked)).toEqual({ problem: 'encrypted' });
  });

  test('packed in a way that nobody here knows is damaged', async () => {
    expect(await readZip(changed(zip({ 'a.csv': TABLE }), (view, at) => view.setUint16(at + 8, 12, true)))).toEqual({
      problem: 'damaged',
    });
  });
});

describe('a table', () => {
  test.each([
    ['a cell of ten megabytes', `Company,Title,Notes\nReef,Cook,${'x'.repeat(10_000_000)}\nHafen,Diver,\n`],
    ['a million columns in its first line', `Company,Title${',x'.repeat(1_000_000)}\nReef,Cook\nHafen,Diver\n`],
    ['a million columns in a line', `Company,Title\nReef,Cook\nHafen,Diver${',x'.repeat(1_000_000)}\n`],
    ['a million empty lines', `Company,Title\n${'\n'.repeat(1_000_000)}Reef,Cook\nHafen,Diver\n`],
    ['empty lines in front', `${'\r\n'.repeat(50)}Company;Title\r\nReef;Cook\r\nHafen;Diver\r\n`],
    ['a million lines of commas', `Company,Title\n${',\n'.repeat(1_000_000)}Reef,Cook\nHafen,Diver\n`],
    ['lone surrogates', 'Company,Title,Notes\nReef,Cook,\uD800\nHafen,Diver,\uDC00\n'],
    ['marks that turn the text', 'Company,Title\nReef,\u202ECo\u2066ok\nHafen,\u200FDiver\n'],
    [
      'names of its columns that objects have',
      '__proto__,constructor,toString,Company,Title\na,b,c,Reef,Cook\na,b,c,Hafen,Diver\n',
    ],
  ])('with %s is read', (_, text) => expect(names(text)).toEqual(['Cook at Reef', 'Diver at Hafen']));

  test('counts its lines as a spreadsheet does, empty ones as well', () => {
    expect(read('\n\nCompany,Title\n\nReef,Cook\n,,\n\nHafen,\n')).toMatchObject({
      rows: [{ line: 5 }],
      bad: [{ line: 8, problem: 'noTitle' }],
    });
  });

  test.each([
    ['a name', '"Hafen,Diver\n'],
    ['its last cell', 'Hafen,Diver,"soon\n'],
  ])('with a quotation mark that %s never closes says where, and takes no line for its text', (_, open) => {
    const { rows, bad } = read(`Company,Title,Notes\nReef,Cook,\n${open}${'Fernway,Guide,\n'.repeat(10_000)}`);
    expect(rows.map(({ line }) => line)).toEqual([2]);
    expect(bad).toMatchObject([{ line: 3, problem: 'quotes' }]);
  });

  test('has no half characters, wherever they come from', () => {
    const { rows } = read(`Company,Title,Notes\nRe\uD800ef,Co\uDC00ok,${'x'.repeat(59_999)}🌱\n`);
    for (const text of Object.values(rows[0]!.fields)) expect(String(text).isWellFormed()).toBe(true);
  });

  test('has columns that are ours or left out, whatever they are called', () => {
    for (const importer of Object.values(IMPORTERS))
      for (const target of mapColumns(['__proto__', 'constructor', 'hasOwnProperty', 'valueOf'], importer))
        expect([undefined, ...TARGETS]).toContain(target);
  });

  test.each([
    '__proto__',
    'constructor',
    'Constructor',
    'toString',
    '1'.repeat(50_000),
  ])('that says %.20s of where a line stands is told that this says nothing, and keeps it', (word) => {
    const { rows, unknown } = read(`Company,Title,Status\nReef,Cook,${word}\n`);
    expect([...unknown.keys()]).toEqual([word.slice(0, 60)]);
    expect(rows).toMatchObject([{ stage: 'saved', fields: { tags: [word.slice(0, 60)] } }]);
  });

  test.each([
    '275761-01-01',
    '+275761-01-01T00:00:00Z',
    '0000-00-00',
    '0000-00-00T00:00:00Z',
    '2026-02-31',
    '2026-02-31T09:00:00Z',
    '2026-02-31 09:00:00 +0100',
    '2026-04-31T09:00Z',
    '2026-13-01T09:00:00Z',
    '2026-03-04T99:00:00Z',
    '9999999999999',
    '-1',
    '1e309',
    'NaN',
    '=TODAY()',
    `a${' '.repeat(50_000)}b`,
    'a'.repeat(50_000),
  ])('with the date %.30s shows the line, and takes it for no other day', (date) => {
    expect(read(`Company,Title,Date\nReef,Cook,${date}\n`)).toMatchObject({
      rows: [],
      bad: [{ line: 2, problem: 'date' }],
    });
  });

  test.each([
    ['javascript:alert(1)', undefined],
    ['data:text/html,x', undefined],
    ['file:///etc/passwd', undefined],
    ['http://[::1', undefined],
    ['eve:secret@reef.example/1', undefined],
    ['https://eve:secret@reef.example/1', 'https://reef.example/1'],
    [`${'a.'.repeat(25_000)}!`, undefined],
  ])('with the address %.40s opens nothing that it should not', (address, url) => {
    const { rows, bad } = read(`Company,Title,URL\nReef,Cook,${address}\n`);
    expect(bad).toEqual([]);
    expect(rows).toHaveLength(1);
    expect(rows[0]!.fields.url).toBe(url);
    expect(rows[0]!.keys).toEqual(url ? [url] : []);
  });

  test.each(['=cmd|x!A0', '+1+1', '-1+1', '@SUM(A1)'])('keeps the formula %s as a text', (formula) => {
    expect(names(`Company,Title\nReef,"'${formula}"\nReef,"${formula}"\n`)).toEqual([
      `${formula} at Reef`,
      `${formula} at Reef`,
    ]);
  });

  test('with zeros in it says that there is none', () => {
    expect(readPasted('Company,Title\nRe\0ef,Cook\n')).toEqual({ problem: 'noTable' });
  });
});

describe('a backup', () => {
  const head = '"format":"rebound","version":4,"exportedAt":"2026-01-01T00:00:00.000Z"';

  test.each([
    ['nested in lists', '['.repeat(100_000), ']'.repeat(100_000)],
    ['nested in objects', '{"a":'.repeat(100_000), `1${'}'.repeat(100_000)}`],
  ])('%s without end is damaged', (_, open, close) => {
    expect(parseBackup(`{${head},"tables":${open}${close}}`)).toEqual({ problem: { kind: 'damaged' } });
  });

  test.each([
    'null',
    '[]',
    '1',
    '"x"',
    'true',
    '',
    '{}',
    ' '.repeat(100_000),
    '{"format":"rebound"}',
    '{"format":["rebound"],"version":4}',
    '{"format":"rebound","version":"4"}',
  ])('that is %.40j is none of ours', (text) => expect(parseBackup(text).problem?.kind).toBe('notOurs'));

  test.each([
    'null',
    '[]',
    '1',
    '"x"',
    '{}',
    '{"events":{}}',
    '{"__proto__":{"events":[]}}',
    '{"constructor":{"prototype":{"x":1}}}',
  ])('with tables that are %s is damaged', (tables) =>
    expect(parseBackup(`{${head},"tables":${tables},"__proto__":{"x":1}}`).problem?.kind).toBe('damaged'));
});
