import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { mapColumns } from '../../utils/transfer/import/columnNames.ts';
import { decodeText } from '../../utils/transfer/import/decodeText.ts';
import { columnKey } from '../../utils/transfer/import/importer.ts';
import { IMPORTERS, recognise } from '../../utils/transfer/import/importers.ts';
import { MAX_ROWS, parseTable } from '../../utils/transfer/import/parseTable.ts';
import { dateOrderOf, readDate } from '../../utils/transfer/import/readDate.ts';
import { privateColumns, readRows } from '../../utils/transfer/import/readRows.ts';
import { readPasted, readTables } from '../../utils/transfer/import/readTables.ts';
import { unzip } from '../../utils/transfer/import/unzip.ts';
import { IMPORTED } from './imported.ts';

const NOW = new Date(2026, 5, 1).getTime();

function read(text: string, more: Partial<Parameters<typeof readRows>[2]> = {}) {
  const table = parseTable(text);
  const importer = IMPORTERS[recognise(table.header)]!;
  return readRows(table, importer, { mapping: mapColumns(table.header, importer), ...more }, NOW);
}
const file = (bytes: BlobPart, name: string) => Object.assign(new Blob([bytes]), { name });

test('every importer has a table to be tried on', () => {
  expect(IMPORTED.map(({ importer }) => importer).sort()).toEqual(Object.keys(IMPORTERS).sort());
});

describe.each(IMPORTED)('$importer', ({ importer, file: path, text, columns, rows }) => {
  const { header } = parseTable(text);

  test('is told from all others by its columns, in any order and case', () => {
    expect(recognise(header)).toBe(importer);
    expect(recognise(header.map((name) => name.toUpperCase()).reverse())).toBe(importer);
  });

  test('reads its columns as what they are', () => {
    const mapping = mapColumns(header, IMPORTERS[importer]!);
    const named = Object.fromEntries(header.flatMap((name, at) => (mapping[at] ? [[name, mapping[at]]] : [])));
    expect(named).toEqual(columns);
  });

  test('reads its lines', () => {
    const result = read(text);
    expect(result.bad).toEqual([]);
    expect(result.rows).toHaveLength(rows.length);
    for (const [at, row] of rows.entries()) expect(result.rows[at]).toMatchObject(row);
  });

  test('is found in an archive, with folders and without', async () => {
    const other = strToU8('Name,Colour\nx,y\nz,z\n');
    for (const name of [path, `deep/er/${path.split('/').at(-1)}`]) {
      const zip = zipSync({
        [name]: strToU8(text),
        'notes.txt': other,
        [`__MACOSX/._${name.split('/').at(-1)}`]: other,
      });
      const { tables } = await readTables(file(zip as Uint8Array<ArrayBuffer>, 'archive.zip'));
      expect(tables).toMatchObject([{ importer, header }]);
    }
  });
});

describe('a file', () => {
  const text = 'Company,Title,Date\nCafé,Köchin,2026-03-04\n';
  const utf16 = (order: 'le' | 'be', mark: boolean) => {
    const units = [...(mark ? '\uFEFF' : ''), ...text].map((sign) => sign.charCodeAt(0));
    return Uint8Array.from(
      units.flatMap((unit) => (order === 'le' ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
    );
  };
  test.each([
    ['UTF-8', new TextEncoder().encode(text)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${text}`)],
    ['UTF-16, little end first', utf16('le', true)],
    ['UTF-16, big end first', utf16('be', true)],
    ['UTF-16 without a mark', utf16('le', false)],
    ['UTF-16 without a mark, big end first', utf16('be', false)],
    ['windows-1252', Uint8Array.from(text, (sign) => sign.charCodeAt(0))],
  ])('in %s is read', (_, bytes) => expect(decodeText(bytes)).toBe(text));

  test('that is split in an archive is one table', async () => {
    const { text: linkedin } = IMPORTED[0]!;
    const zip = zipSync({
      'Jobs/Job Applications.csv': strToU8(linkedin),
      'Jobs/Job Applications_1.csv': strToU8(linkedin),
    });
    const { tables } = await readTables(file(zip as Uint8Array<ArrayBuffer>, 'x.zip'));
    expect(tables?.map(({ rows }) => rows.length)).toEqual([4]);
  });

  test('is found in an archive among any number of others', async () => {
    const { text: linkedin } = IMPORTED[0]!;
    const other = strToU8('First Name,Company,Position\nAnna,Reef,Cook\n');
    const others = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`Part ${at}.csv`, other]));
    const archive = (more: Record<string, Uint8Array>) =>
      readTables(file(zipSync({ ...others, 'Connections.csv': other, ...more }) as Uint8Array<ArrayBuffer>, 'x.zip'));
    expect((await archive({ 'Jobs/Job Applications.csv': strToU8(linkedin) })).tables).toHaveLength(1);
    // People are no applications.
    expect(await archive({})).toEqual({ problem: 'noJobs' });
  });

  test('that unpacks to more than anybody has is refused while it unpacks', () => {
    const zip = zipSync({ 'a.csv': new Uint8Array(1024 * 1024) });
    expect(zip.length).toBeLessThan(5000);
    expect(unzip(zip, () => true).files[0]?.bytes).toHaveLength(1024 * 1024);
    expect(() => unzip(zip, () => true, 100_000)).toThrow(RangeError);
  });

  test.each([
    ['nothing', '', 'empty'],
    ['no table', 'Dear Sir or Madam', 'noTable'],
    ['one line', 'Company,Title', 'noTable'],
    ['what is no text', '%PDF-1.7,\n\u0000\u0001,x\nÿ,y\n', 'noTable'],
    ['half an archive', 'PK\u0003\u0004abc', 'damaged'],
  ])('with %s says so', async (_, content, problem) => {
    expect(await readTables(file(content, 'x.csv'))).toEqual({ problem });
  });

  test('of a spreadsheet program says what to do', async () => {
    const zip = zipSync({ 'xl/workbook.xml': strToU8('<x/>'), '[Content_Types].xml': strToU8('<x/>') });
    expect(await readTables(file(zip as Uint8Array<ArrayBuffer>, 'x.xlsx'))).toEqual({ problem: 'spreadsheet' });
    expect(await readTables(file(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'x.xls'))).toEqual({ problem: 'spreadsheet' });
  });
});

describe('a table', () => {
  test.each([
    ['commas', ','],
    ['semicolons', ';'],
    ['tabs, as it is pasted', '\t'],
    ['bars', '|'],
  ])('with %s is read', (_, sign) => {
    const { tables } = readPasted(
      [
        ['Company', 'Title', 'Status'],
        ['Reef', 'Cook', 'Applied'],
      ]
        .map((line) => line.join(sign))
        .join('\n'),
    );
    expect(tables?.[0]).toMatchObject({
      header: ['Company', 'Title', 'Status'],
      rows: [{ line: 2, cells: ['Reef', 'Cook', 'Applied'] }],
    });
  });

  test('keeps what a formula says, and nothing that hides', () => {
    const { rows } = parseTable(`Company,Title\n"'=HYPERLINK(""x"")","\u202Egnp\u0000.Cook\u200B"\n`);
    expect(rows[0]?.cells).toEqual(['=HYPERLINK("x")', 'gnp.Cook']);
  });

  test('is not read without end', () => {
    const table = parseTable(`Company,Title\n${'a,b\n'.repeat(MAX_ROWS + 5)}`);
    expect(table.rows).toHaveLength(MAX_ROWS);
    expect(table.cut).toBe(true);
    expect(parseTable(`Company,Title\n${','.repeat(100_000)}`).header.length).toBeLessThanOrEqual(200);
    expect(parseTable('Company,Title\n"'.repeat(2000)).header).toEqual(['Company', 'Title']);
  });
});

describe('a line', () => {
  test('that can not be read says why, and the rest goes in', () => {
    const { rows, bad } = read(
      'Company,Title,Date applied\nReef,Cook,2026-03-04\n,Cook,2026-03-04\nReef,,2026-03-04\n,,2026-03-04\nReef,Guide,soon\nReef,Diver,2026-02-31\nReef,Sailor,2027-03-04\nHafen,Cook,\n',
    );
    expect(rows.map(({ line }) => line)).toEqual([2, 9]);
    expect(bad).toEqual([
      { line: 3, problem: 'noCompany', text: 'Cook' },
      { line: 4, problem: 'noTitle', text: 'Reef' },
      { line: 5, problem: 'noNames', text: '2026-03-04' },
      { line: 6, problem: 'date', text: 'soon' },
      { line: 7, problem: 'date', text: '2026-02-31' },
      { line: 8, problem: 'future', text: '2027-03-04' },
    ]);
  });

  test('leaves out what is private unless it is asked for', () => {
    const { text } = IMPORTED[0]!;
    const { header } = parseTable(text);
    const also = privateColumns(header, IMPORTERS.linkedin!);
    expect(also.map((at) => columnKey(header[at]!))).toContain('contactemail');
    expect(JSON.stringify(read(text).rows)).not.toMatch(/sam@example|dive|cv\.pdf|\+44/);
    expect(read(text, { also }).rows[0]?.fields.notes).toBe(
      'Contact Email: sam@example.com\n\nContact Phone Number: +44 20 0000\n\nResume Name: cv.pdf\n\nQuestion And Answers: Can you dive?:Yes | Since?:2019',
    );
  });

  test('takes no address that a browser should not open', () => {
    const { rows } = read(
      'Company,Title,URL\nReef,Cook,javascript:alert(1)\nHafen,Cook,hafen.example/jobs/1?utm_source=x\n',
    );
    expect(rows[0]?.keys).toEqual([]);
    expect(rows[0]?.fields).not.toHaveProperty('url');
    expect(rows[1]?.fields.url).toBe('https://hafen.example/jobs/1');
  });

  test('says which words for where it stands were not understood, and keeps them', () => {
    const { rows, unknown } = read(
      'Company,Title,Status,Date applied\nReef,Cook,Mañana,2026-03-04\nHafen,Cook,Mañana,\n',
    );
    expect([...unknown]).toEqual([['Mañana', 2]]);
    expect(rows.map(({ stage, fields }) => [stage, fields.tags])).toEqual([
      ['applied', ['Mañana']],
      ['saved', ['Mañana']],
    ]);
  });
});

describe('a date', () => {
  const at = (year: number, month: number, day: number, hours = 12, minutes = 0) =>
    new Date(year, month - 1, day, hours, minutes).getTime();
  test.each([
    ['2026-03-04', at(2026, 3, 4)],
    ['2026-03-04 09:05', at(2026, 3, 4, 9, 5)],
    ['2026-03-04T09:05:00', at(2026, 3, 4, 9, 5)],
    ['2026-03-04T09:05:00Z', Date.UTC(2026, 2, 4, 9, 5)],
    ['2026-03-04 09:05:00 +0100', Date.UTC(2026, 2, 4, 8, 5)],
    ['3/4/26, 9:41 PM', at(2026, 3, 4, 21, 41)],
    ['3/4/26, 9:41\u202FPM', at(2026, 3, 4, 21, 41)],
    ['12/31/2025 12:00 AM', at(2025, 12, 31, 0, 0)],
    ['4.3.2026', at(2026, 3, 4)],
    ['04.03.26 14:30 Uhr', at(2026, 3, 4, 14, 30)],
    ['Mar 4, 2026', at(2026, 3, 4)],
    ['March 4th, 2026', at(2026, 3, 4)],
    ['Wed, 4 Mar 2026', at(2026, 3, 4)],
    ['4. März 2026', at(2026, 3, 4)],
    ['4 février 2026', at(2026, 2, 4)],
    ['4 de marzo de 2026', at(2026, 3, 4)],
    ['4-Mar-26', at(2026, 3, 4)],
    ['46085', at(2026, 3, 4)],
    ['1772582400', 1_772_582_400_000],
    ['1772582400000', 1_772_582_400_000],
  ])('%s is read', (text, expected) => expect(readDate(text, 'monthFirst')).toBe(expected));

  test.each([
    '',
    'soon',
    '2026-02-31',
    '13/13/2026',
    '0/4/2026',
    '3/4',
    '12',
    '99999',
    '2026-03-04 25:00',
    '1/1/1889',
    '4 Foo 2026',
  ])('%s is none', (text) => expect(readDate(text, 'monthFirst')).toBeUndefined());

  test('with slashes has the day first only where a first number is no month', () => {
    expect(dateOrderOf(['3/4/2026', '13/4/2026'])).toBe('dayFirst');
    expect(dateOrderOf(['3/4/2026', '3/14/2026'])).toBe('monthFirst');
    expect(dateOrderOf(['3/4/2026'])).toBeUndefined();
    expect(
      read('Company,Title,Date\nReef,Cook,3/4/2026\nHafen,Cook,31/4/2026\nFernway,Cook,13/4/2026\n'),
    ).toMatchObject({
      rows: [{ at: at(2026, 4, 3) }, { at: at(2026, 4, 13) }],
      bad: [{ line: 3, problem: 'date' }],
    });
  });
});
