import fc from 'fast-check';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import { fold } from '../../utils/journal/fold.ts';
import type { AnyRecord, RecordOf } from '../../utils/journal/records.ts';
import type { Application, JournalEvent } from '../../utils/journal/types.ts';
import { APPLICATION_COLUMNS, applicationsCsv } from '../../utils/transfer/applicationsCsv.ts';
import { createDiscretion } from '../../utils/transfer/discretion.ts';
import { inline, quoted } from '../../utils/transfer/markdownText.ts';
import { type CalendarWords, toCalendar } from '../../utils/transfer/toCalendar.ts';
import { jsonFile, toJson } from '../../utils/transfer/toJson.ts';
import { toMarkdown } from '../../utils/transfer/toMarkdown.ts';

const AT = Date.UTC(2026, 10, 3, 13, 0);
const DAY = 86_400_000;
const base = { applicationId: 'app-1', by: 'person' as const };

/** One application with something everywhere. The employer's name hides in every corner of it. */
const EVENTS: JournalEvent[] = [
  {
    ...base,
    id: 'e1',
    by: 'page',
    type: 'applied',
    at: AT,
    recordedAt: AT,
    keys: ['nordlicht:7'],
    fields: { title: 'Data Engineer', company: 'Nordlicht Energy GmbH', url: 'https://nordlicht.example/7', site: 'x' },
    evidence: { how: 'text', sentence: 'Nordlicht Energy thanks you', url: 'https://nordlicht.example/thanks' },
  },
  {
    ...base,
    id: 'e2',
    type: 'edited',
    at: AT,
    recordedAt: AT + 1,
    fields: {
      notes: 'I like NORDLICHT ENERGY.',
      tags: ['north'],
      pay: { min: 50, max: 60, currency: 'EUR', period: 'hour' },
      promisedOn: '2026-11-20',
      validThrough: '2026-11-30',
      documentIds: ['doc-1'],
    },
  },
  {
    ...base,
    id: 'e3',
    type: 'interview',
    at: AT + 7 * DAY,
    recordedAt: AT + 2,
    interview: {
      kind: 'video',
      round: 2,
      zone: 'Europe/Berlin',
      minutes: 45,
      link: 'https://meet.nordlicht.example/1',
      personIds: ['p1'],
      notes: 'a, b; c\\d\r\nBEGIN:VEVENT\n\u0007',
    },
  },
];
const ROW = fold(EVENTS)!;
const ANNA: RecordOf<'person'> = {
  id: 'p1',
  kind: 'person',
  createdAt: AT,
  updatedAt: AT,
  name: 'Anna',
  role: 'recruiter',
  company: 'Nordlicht Energy',
  email: 'anna@nordlicht.example',
};
const COMPANIES = [ROW.company, 'Fernway'];
const open = createDiscretion(new Map(), 'a private employer', COMPANIES);
const discreet = createDiscretion(new Map([['nordlicht energy', 'The north one']]), 'a private employer', COMPANIES);
const SOURCE = {
  applications: [ROW],
  events: EVENTS,
  records: [ANNA],
  postings: [{ applicationId: 'app-1', seenAt: AT, url: 'https://nordlicht.example/7', description: 'Nordlicht!' }],
};

const words: CalendarWords = {
  interview: (what, kind, round) => `${kind} ${round}: ${what}`,
  closes: (what) => `Closes: ${what}`,
  promised: (what) => `Promised: ${what}`,
  agreed: (_at, zone) => `agreed in ${zone}`,
  with: (names) => `with ${names}`,
  at: (title, company) => `${title}, ${company}`,
};
const calendar = (rows: Application[], discretion = open) =>
  toCalendar(rows, { discretion, words, people: new Map([['p1', 'Anna']]) });
/** The lines of a calendar, unfolded. */
const linesOf = (text: string) => text.replace(/\r\n[ \t]/g, '').split('\r\n');

describe('CSV of applications', () => {
  const table = (discretion = open) =>
    parse<Record<string, string>>(
      applicationsCsv([ROW], discretion, { documents: new Map([['doc-1', 'CV, short']]) }).slice(1),
      { header: true, skipEmptyLines: true },
    ).data[0]!;

  test('has every field under its own key', () => {
    expect(Object.keys(table())).toEqual(APPLICATION_COLUMNS);
    expect(table()).toMatchObject({
      title: 'Data Engineer',
      company: 'Nordlicht Energy GmbH',
      stage: 'applied',
      payMin: '50',
      payPeriod: 'hour',
      tags: 'north',
      documentIds: 'CV, short',
      promisedOn: '2026-11-20',
      id: 'app-1',
    });
    expect(new Set(APPLICATION_COLUMNS).size).toBe(APPLICATION_COLUMNS.length);
  });

  test('its first line speaks the language of the person', () => {
    expect(applicationsCsv([], open, { label: (key) => `«${key}»` })).toContain('"«title»","«company»"');
  });

  test('names no private employer', () => {
    expect(table(discreet)).toMatchObject({ company: 'The north one', url: '', notes: 'I like The north one.' });
    expect(applicationsCsv([ROW], discreet)).not.toMatch(/nordlicht/i);
  });
});

describe('calendar', () => {
  test('has interviews at their time and days as days', () => {
    const lines = linesOf(calendar([ROW]));
    expect(lines).toEqual(
      expect.arrayContaining([
        'BEGIN:VCALENDAR',
        'UID:e3@rebound',
        'DTSTART:20261110T130000Z',
        'DTEND:20261110T134500Z',
        'SUMMARY:video 2: Data Engineer\\, Nordlicht Energy GmbH',
        'LOCATION:https://meet.nordlicht.example/1',
        'UID:app-1-promised@rebound',
        'DTSTART;VALUE=DATE:20261120',
        'DTEND;VALUE=DATE:20261121',
        'END:VCALENDAR',
      ]),
    );
    // Sent already: until when one can apply is no news.
    expect(lines).not.toContain('UID:app-1-closes@rebound');
    expect(lines.find((line) => line.startsWith('DESCRIPTION'))).toContain('agreed in Europe/Berlin\\nwith Anna\\n');
  });

  test('has planned blocks at their hour, or on their day, and names no private employer in them', () => {
    const slot = { updatedAt: AT, on: '2026-11-12', words: 'Apply: Cook, Nordlicht Energy' };
    const slots = [
      { ...slot, id: 's1', at: Date.UTC(2026, 10, 12, 9), minutes: 30 },
      { ...slot, id: 's2' },
    ];
    const lines = linesOf(toCalendar([], { discretion: discreet, words, slots }));
    expect(lines).toEqual(
      expect.arrayContaining([
        ...['UID:s1@rebound', 'DTSTART:20261112T090000Z', 'DTEND:20261112T093000Z'],
        ...['UID:s2@rebound', 'DTSTART;VALUE=DATE:20261112', 'SUMMARY:Apply: Cook\\, The north one'],
      ]),
    );
    expect(lines.join()).not.toMatch(/nordlicht/i);
  });

  test('a job that is saved shows until when one can apply', () => {
    expect(linesOf(calendar([{ ...ROW, stage: 'saved', appliedAt: undefined }]))).toContain('UID:app-1-closes@rebound');
  });

  test('a closed application has no days any more, but its interviews took place', () => {
    const lines = linesOf(calendar([{ ...ROW, outcome: 'rejected' }]));
    expect(lines.filter((line) => line.startsWith('UID'))).toEqual(['UID:e3@rebound']);
  });

  test('is the same for the same applications', () => {
    expect(calendar([ROW])).toBe(calendar([ROW]));
  });

  test('names no private employer', () => {
    expect(calendar([ROW], discreet)).not.toMatch(/nordlicht/i);
    expect(calendar([ROW], discreet)).toContain('The north one');
  });

  test('whatever is written in it stays within its line, and lines are short', () => {
    const nasty = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc
        .array(fc.constantFrom('\r', '\n', '\r\n', 'END:VEVENT', ';', ':', '\\', '"', '🌱', '\0', 'a'.repeat(80)), {
          maxLength: 9,
        })
        .map((x) => x.join('')),
    );
    fc.assert(
      fc.property(nasty, nasty, nasty, nasty, (title, place, link, notes) => {
        const interview = { ...ROW.interviews![0]!, place, link, notes };
        const text = calendar([{ ...ROW, title, interviews: [interview] }]);
        const lines = linesOf(text);
        expect(lines.filter((line) => /^(BEGIN|END):VEVENT$/.test(line))).toHaveLength(4);
        for (const line of lines.filter(Boolean)) expect(line).toMatch(/^[A-Z-]+[;:]/);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/);
        for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      }),
    );
  });
});

describe('Markdown', () => {
  test('reads from top to bottom', () => {
    expect(
      toMarkdown({
        title: 'Cook',
        company: 'Café',
        facts: [
          ['Place', 'Riga'],
          ['Pay', undefined],
        ],
        lists: [
          {
            heading: 'What happened',
            entries: [{ line: '3 Nov: applied' }, { line: '4 Nov: they wrote', more: 'Hi\n\nthere' }],
          },
          { heading: 'People', entries: [] },
        ],
        texts: [{ heading: 'Notes', text: 'soup\nsalad' }],
      }),
    ).toBe(
      '# Cook · Café\n\n- Place: Riga\n\n## What happened\n\n- 3 Nov: applied\n- 4 Nov: they wrote\n\n  > Hi\n  >\n  > there\n\n\n## Notes\n\n> soup\\\n> salad\n',
    );
  });

  test.each([
    ['**bold** _it_ `code` ~~no~~', '\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~'],
    ['[x](javascript:alert(1))', '\\[x\\](javascript\\:alert(1))'],
    ['<img src=x onerror=alert(1)>', '\\<img src\\=x onerror\\=alert(1)\\>'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['see https://a.example and www.b.example', 'see https\\://a.example and www\\.b.example'],
    ['# head', '\\# head'],
    ['1. one', '1\\. one'],
    ['- item', '\\- item'],
    ['---', '\\---'],
    ['a | b', 'a \\| b'],
    ['\\', '\\\\'],
  ])('%j is just words', (text, markdown) => {
    expect(inline(text)).toBe(markdown);
  });

  test('a pasted text is a quotation to its last line, whatever is in it', () => {
    const nasty = fc
      .array(
        fc.constantFrom(
          '\r',
          '\n',
          '\u2028',
          '    ',
          '\t',
          '```',
          '# x',
          '> ',
          '<!--',
          '===',
          '---',
          '|',
          '&',
          '*',
          'a',
          '1.',
        ),
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(nasty, (text) => {
        for (const line of quoted(text).split('\n')) expect(line).toMatch(/^>(?: (?!\s|[-+=#>`~|*<&]|\d+[.)])|$)/);
        // Nothing that has a meaning is left unescaped.
        expect(
          quoted(text)
            .replace(/^> ?/gm, '')
            .replace(/\\[^\n]/g, ''),
        ).not.toMatch(/[`*_[\]<>&#|~]/);
      }),
    );
  });
});

describe('JSON', () => {
  test('is readable: days in ISO, history in order, no inner keys', () => {
    const file = toJson(SOURCE, AT, open);
    expect(file).toMatchObject({
      format: 'rebound-export',
      version: 1,
      exportedAt: '2026-11-03T13:00:00.000Z',
      applications: [
        {
          title: 'Data Engineer',
          appliedAt: '2026-11-03T13:00:00.000Z',
          interviews: [{ at: '2026-11-10T13:00:00.000Z', round: 2 }],
          history: [{ id: 'e1' }, { id: 'e2' }, { id: 'e3', recordedAt: '2026-11-03T13:00:00.002Z' }],
          posting: { description: 'Nordlicht!' },
        },
      ],
      people: [{ name: 'Anna', email: 'anna@nordlicht.example' }],
    });
    expect(JSON.stringify(file)).not.toContain('companyKey');
  });

  const about = { applicationId: ROW.id, createdAt: AT, updatedAt: AT };
  const LEARNED: AnyRecord[] = [
    { ...about, id: 's', kind: 'sheet', caughtAt: AT, proudLine: 'I asked Nordlicht Energy about shifts' },
    { ...about, id: 'p', kind: 'prep', links: ['https://nordlicht.example/team'], research: 'Two sites' },
    { id: 'q', kind: 'question', createdAt: AT, updatedAt: AT, text: 'Why Nordlicht Energy?' },
  ];

  test('has the prep card and the sheets with their application, and the questions beside it', () => {
    const file = toJson({ ...SOURCE, records: LEARNED }, AT, open);
    expect(file.applications[0]).toMatchObject({
      prep: { research: 'Two sites', links: ['https://nordlicht.example/team'] },
      sheets: [{ proudLine: 'I asked Nordlicht Energy about shifts', caughtAt: '2026-11-03T13:00:00.000Z' }],
    });
    expect(file.questions).toMatchObject([{ text: 'Why Nordlicht Energy?' }]);
  });

  test('names no private employer in what was learned either', () => {
    const text = JSON.stringify(toJson({ ...SOURCE, records: LEARNED }, AT, discreet));
    expect(text).not.toMatch(/nordlicht/i);
    expect(text).toContain('I asked The north one about shifts');
  });

  test('is the same as a file', async () => {
    for (const applications of [[ROW], [], [ROW, ROW]]) {
      const source = { ...SOURCE, applications };
      expect(JSON.parse(await (await jsonFile(source, AT, open)).text())).toEqual(
        JSON.parse(JSON.stringify(toJson(source, AT, open))),
      );
    }
  });

  test('names no private employer, also not in addresses and in what the page said', () => {
    const fields = { company: 'Nordlicht (Berlin)' };
    const renamed: JournalEvent = { ...base, id: 'e0', type: 'edited', at: AT, recordedAt: AT - 1, fields };
    const text = JSON.stringify(toJson({ ...SOURCE, events: [renamed, ...EVENTS] }, AT, discreet));
    expect(text).not.toMatch(/nordlicht/i);
    expect(text).toContain('The north one thanks you');
  });
});

describe('discretion', () => {
  test('knows the name with and without its legal form, in any case, as a whole word', () => {
    expect(discreet.text('nordlicht energy gmbh, Nordlicht Energy! Nordlicht Energyx')).toBe(
      'The north one, The north one! Nordlicht Energyx',
    );
  });

  test('without a nickname there is a word for it', () => {
    const plain = createDiscretion(new Map([['c d', '']]), 'a private employer', ['C++ (D)', 'C (D.)']);
    expect(plain.text('at C (D.), I')).toBe('at a private employer, I');
  });

  test('finds a private name in the notes of another application', () => {
    const other = { ...ROW, company: 'Fernway', notes: 'like Nordlicht Energy' };
    expect(discreet.application(other)).toMatchObject({
      company: 'Fernway',
      notes: 'like The north one',
      url: ROW.url,
    });
  });
});
