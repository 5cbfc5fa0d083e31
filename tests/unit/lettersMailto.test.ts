import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LETTERS } from '../../utils/journal/types.ts';
import { draft } from '../../utils/letters/draft.ts';
import { LANGUAGE_IDS } from '../../utils/letters/languages.ts';
import { LONGEST_MAILTO, mailto } from '../../utils/letters/mailto.ts';
import { FILLED } from './lettersFilled.ts';
import { anyText } from './lettersText.ts';

/** What a mail client makes of it, by RFC 6068: decode after taking apart, and let nobody decode a plus. */
function read(href: string) {
  const [, to, query] = /^mailto:([^?]*)\?(.*)$/s.exec(href)!;
  const fields = query!.split('&').map((field) => field.split('=').map(decodeURIComponent));
  return { to: decodeURIComponent(to!), fields };
}

test('is percent-encoded UTF-8 with CRLF', () => {
  expect(mailto('kim@example.com', 'Koch & Köchin?', 'Guten Tag,\n\n100 % "ja" + nein').href).toBe(
    'mailto:kim@example.com?subject=Koch%20%26%20K%C3%B6chin%3F&body=Guten%20Tag%2C%0D%0A%0D%0A100%20%25%20%22ja%22%20%2B%20nein',
  );
});

test('without an address the client asks for one', () => {
  for (const to of [undefined, '', ' ']) expect(mailto(to, 'a', 'b').href).toBe('mailto:?subject=a&body=b');
});

test('comes out as it went in, and has no field but subject and body', () => {
  const local = anyText(20);
  const text = anyText(60);
  fc.assert(
    fc.property(fc.option(fc.tuple(local, local)), text, text, (address, subject, body) => {
      const to = address ? address.join('@') : '';
      const made = mailto(to, subject, body);
      expect(made.problem).not.toBe('tooLong');
      if (made.href === undefined) return;
      expect(made.href).toMatch(/^mailto:[!-~]*$/);
      const { to: back, fields } = read(made.href);
      expect(back).toBe(to.trim());
      expect(fields.map(([name]) => name)).toEqual(['subject', 'body']);
      expect(fields[0]![1]).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      const lines = body.toWellFormed().split(/\r\n|\r|\n|\u2028|\u2029/);
      expect(fields[1]![1]!.split('\r\n')).toEqual(lines);
    }),
    { numRuns: 1000 },
  );
});

describe('addresses', () => {
  test.each([
    "o'brien+jobs@example.co.uk",
    'kim.berger@müller.example',
    'a&b=c?d%41#e@example.com',
    '用户@例子.example',
    ' padded@example.com ',
  ])('%s is one', (to) => {
    const { href } = mailto(to, 's', 'b');
    expect(read(href!)).toEqual({
      to: to.trim(),
      fields: [
        ['subject', 's'],
        ['body', 'b'],
      ],
    });
    expect(new URL(href!).search).toBe('?subject=s&body=b');
  });

  test.each([
    'a@example.com\r\nBcc: b@example.com',
    'a@example.com\nb',
    'a@example.com,b@example.com',
    'a@example.com,b',
    'a@example.com;b@example.com',
    'Kim <a@example.com>',
    'a b@example.com',
    'a@b@example.com',
    'a@',
    '@example.com',
    'example.com',
    'a\u0000@example.com',
    'a\u200B@example.com',
    'a\u202E@example.com',
    'a\uD800@example.com',
    '"a b"@example.com',
  ])('%j is none', (to) => expect(mailto(to, 's', 'b')).toEqual({ problem: 'address' }));
});

describe('length', () => {
  test('says when it is too long for what mail clients take', () => {
    const rest = 'mailto:?subject=&body='.length;
    expect(mailto('', '', 'x'.repeat(LONGEST_MAILTO - rest)).href).toHaveLength(LONGEST_MAILTO);
    expect(mailto('', '', 'x'.repeat(LONGEST_MAILTO - rest + 1))).toEqual({
      problem: 'tooLong',
      length: LONGEST_MAILTO + 1,
    });
  });

  test('our own letters fit', () => {
    for (const language of LANGUAGE_IDS)
      for (const kind of LETTERS)
        for (const variant of [{}, { agency: true }]) {
          const { subject, body } = draft(kind, language, 'warm', FILLED[language], variant);
          expect(mailto('somebody@example.com', subject, body).problem).toBeUndefined();
        }
  });
});
