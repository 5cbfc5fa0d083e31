import fc from 'fast-check';

/** Characters that break lines, change the reading direction, end a field of an address, or are half a character. */
const NASTY = [
  '\0',
  '\n',
  '\r',
  '\t',
  '\u2028',
  '\u2029',
  '\u202E',
  '\u200B',
  '\uD800',
  '\uDC00',
  ...'%&?=+#,;:@<>"{}[]|$',
];

/** Any text, with more than its share of what is dangerous. Cheaper than fast-check's own text of all characters. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  const any = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));
  return fc.array(fc.oneof(any, fc.constantFrom(...NASTY)), { maxLength }).map((characters) => characters.join(''));
}
