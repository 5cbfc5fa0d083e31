import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fillSubject, fillTemplate, parseTemplate } from '../../utils/letters/parseTemplate.ts';
import { SLOTS, type Slots } from '../../utils/letters/slots.ts';
import { FILLED } from './lettersFilled.ts';

const said = (text: string, slots: Slots = FILLED.en) => fillTemplate(parseTemplate(text), slots).text;

test('our slots, however they are typed', () => {
  const template = parseTemplate('{role} { Company } {CONTACTNAME} {role}');
  expect(template.slots).toEqual(['role', 'company', 'contactName']);
  expect(template.unknown).toEqual([]);
  expect(fillTemplate(template, FILLED.en).text).toBe('Night Cook Harbour Inn Sam Lee Night Cook');
});

test('unknown ones are reported as they were typed, and take their sentence along', () => {
  const template = parseTemplate('I like {salary}. And {role}. Also { }.');
  expect(template.unknown).toEqual(['{salary}', '{ }']);
  expect(fillTemplate(template, FILLED.en)).toEqual({ text: 'And Night Cook.', missing: [] });
});

test('an empty slot takes its sentence along, and an empty line goes with it', () => {
  const text = 'Dear {contactName},\n\nThank you. We spoke on {interviewDate}! All is well.\n{topic}\n\nBest\n{myName}';
  expect(said(text)).toBe(
    'Dear Sam Lee,\n\nThank you. We spoke on 3 November! All is well.\nthe new winter menu\n\nBest\nJo Park',
  );
  expect(fillTemplate(parseTemplate(text), { contactName: 'Sam' })).toEqual({
    text: 'Dear Sam,\n\nThank you. All is well.\n\nBest',
    missing: ['interviewDate', 'topic', 'myName'],
  });
});

describe('sentences', () => {
  const one: Slots = { role: 'Cook' };
  test.each([
    ['Dear Dr. {contactName}, hello.', ''],
    ['It was on the 3. November with {contactName}. Bye.', 'Bye.'],
    ['Es war z. B. {contactName} da. Ende.', 'Ende.'],
    ['Why {topic}? Because. {question} {role} it is.', 'Because. Cook it is.'],
    ['Hola. ¿Y {topic}? Bien.', 'Hola. Bien.'],
    ['He said “{topic}.” Then he left.', 'Then he left.'],
    ['Wait... {topic} and more. Done.', 'Wait... Done.'],
    ['Version 2.0 of {role}. Yes.', 'Version 2.0 of Cook. Yes.'],
  ])('%s', (text, left) => expect(said(text, one)).toBe(left));
});

test('a line that is left out leaves no gap', () => expect(said('a\n{topic}\nb', {})).toBe('a\nb'));

test('a text without slots stays as it was', () => {
  const text = 'Dear team,\n\nthis is it. Really.\n- one\n- two\n\nBest,\nJo';
  expect(said(text)).toBe(text);
  expect(said(text.replaceAll('\n', '\r\n'))).toBe(text);
});

test('braces that hold no slot are reported, and single ones are left alone', () => {
  expect(parseTemplate('a } b { c')).toMatchObject({ slots: [], unknown: [] });
  expect(said('a } b { c')).toBe('a } b { c');
});

test('a question ends as one, once', () => {
  for (const question of ['Why', 'Why?', 'Why. '])
    for (const text of ['So: {question}', 'So: {question}?', 'So: {question}.'])
      expect(said(text, { question })).toBe('So: Why?');
});

test('a value is filled in once, and brings no second full stop', () => {
  expect(said('At {company}. So.', { company: '{role} $&' })).toBe('At {role} $&. So.');
  expect(said('At {company}. So.', { company: 'Acme Inc.' })).toBe('At Acme Inc. So.');
});

test('a subject is one line', () => {
  expect(fillSubject(parseTemplate('{role},\n{myName}'), FILLED.en).text).toBe('Night Cook, Jo Park');
});

test('whatever is typed: nothing of an empty slot is left, and no line breaks come from values', () => {
  const piece = fc.oneof(fc.constantFrom(...SLOTS.map((name) => `{${name}}`), '. ', '\n', ' ', '? '), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), fc.subarray([...SLOTS]), (pieces, names) => {
      const template = parseTemplate(pieces.join(''));
      const slots = Object.fromEntries(names.map((name) => [name, `<${name}\nx>`]));
      const { text, missing } = fillTemplate(template, slots);
      expect(missing.toSorted()).toEqual(template.slots.filter((name) => !slots[name]).toSorted());
      for (const name of SLOTS) expect(text).not.toContain(`{${name}}`);
      expect(text.split('\n').length).toBeLessThanOrEqual(template.lines.length || 1);
      expect(text).not.toMatch(/\n{3}/);
    }),
    { numRuns: 500 },
  );
});
