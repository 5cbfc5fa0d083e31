import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LETTERS, type LetterKind } from '../../utils/journal/types.ts';
import { type Draft, type DraftVariant, draft } from '../../utils/letters/draft.ts';
import { TONES, type Tone } from '../../utils/letters/language.ts';
import { LANGUAGE_IDS, LANGUAGES, type LanguageId } from '../../utils/letters/languages.ts';
import { lint, wordsIn } from '../../utils/letters/lint.ts';
import { outlineOf } from '../../utils/letters/outlines.ts';
import { SLOTS, type Slots } from '../../utils/letters/slots.ts';
import { FILLED } from './lettersFilled.ts';
import { anyText } from './lettersText.ts';

const VARIANTS: DraftVariant[] = [
  {},
  { agency: true },
  { referrer: true },
  { contact: true },
  { finalist: true },
  { informal: true },
  { agency: true, finalist: true, informal: true },
  { country: 'CH' },
];
const textOf = ({ subject, body }: Draft) => `${subject}\n${body}`;

/** What is wrong with the mere form of a text: left-over marks of ours, stray spaces, orphaned punctuation. */
function blemishes(text: string, language: LanguageId): string[] {
  const found: string[] = [];
  const not = (pattern: RegExp) => found.push(...(text.match(pattern) ?? []));
  not(/[{}[\]|]|<\w*|\w*>/g);
  not(/ {2,}| $|^ /gm);
  not(/ [.,;:!?)»“]/g);
  not(/(\.\.|,[.,]|[:;]\.|[.!?],)/g);
  not(/^[.,;:!?)]/gm);
  not(/[:;,]\n(?!\n)(?=\p{Ll})/gu);
  not(/undefined|null|NaN/g);
  // The marks of two parts stand apart in French, and only there; Spanish questions begin as such.
  if (language === 'fr') not(/[^\s\u00A0][?!;:»]|«[^\u00A0]/gu);
  else not(/\u00A0/g);
  if (language === 'es') {
    expect(text.match(/¿/g)?.length).toBe(text.match(/\?/g)?.length);
    not(/\?\?|¿[^?¿]*¿/g);
  }
  return found;
}

describe.each(LANGUAGE_IDS)('letters in %s', (language) => {
  const filled: Slots = FILLED[language];
  const barely: Slots = { role: filled.role };

  describe.each(LETTERS)('%s', (kind) => {
    test.each(TONES)('has the length that suits it, and nothing to object to (%s)', (tone) => {
      const [least, most] = outlineOf(kind).words;
      for (const variant of VARIANTS) {
        const full = draft(kind, language, tone, filled, variant);
        expect(wordsIn(full.body)).toBeGreaterThanOrEqual(least);
        expect(wordsIn(full.body)).toBeLessThanOrEqual(most);
        expect(full.missing.filter((name) => name !== 'question')).toEqual([]);
        for (const slots of [filled, { ...barely, company: filled.company }, barely]) {
          const made = draft(kind, language, tone, slots, variant);
          expect(lint(made, { kind, language, role: filled.role ?? '' })).toEqual([]);
          expect(blemishes(made.body, language)).toEqual([]);
          expect(blemishes(made.subject, language === 'fr' ? 'en' : language)).toEqual([]);
        }
      }
    });

    test('takes an empty slot along with its sentence, and says which', () => {
      for (const variant of VARIANTS) {
        const full = draft(kind, language, 'warm', filled, variant);
        for (const name of SLOTS) {
          const value = filled[name];
          if (!value) continue;
          const without = draft(kind, language, 'warm', { ...filled, [name]: '  ' }, variant);
          expect(textOf(without)).not.toContain(value);
          expect(blemishes(without.body, language)).toEqual([]);
          // A slot is asked for exactly where it would have been said.
          expect(without.missing.includes(name)).toBe(textOf(full).includes(value));
        }
      }
    });

    test('is well formed whatever is known', () => {
      fc.assert(
        fc.property(
          fc.subarray([...SLOTS]),
          fc.constantFrom(...TONES),
          fc.constantFrom(...VARIANTS),
          (names, tone, variant) => {
            const slots = Object.fromEntries(names.map((name) => [name, filled[name]]));
            const made = draft(kind, language, tone, slots, variant);
            expect(blemishes(made.body, language)).toEqual([]);
            expect(made.body.split('\n\n').length).toBeGreaterThanOrEqual(3);
            const used = SLOTS.filter((name) => filled[name] && textOf(made).includes(filled[name]));
            expect(used.filter((name) => !names.includes(name))).toEqual([]);
          },
        ),
        { numRuns: 40 },
      );
    });

    test('does not speak of anybody as a woman or a man', () => {
      for (const tone of TONES)
        for (const variant of VARIANTS)
          expect(textOf(draft(kind, language, tone, filled, variant))).not.toMatch(
            /\((e|in|a)\)|\b(Herr|Frau|Mr|Mrs|Ms|Sir|Madam|Monsieur|Madame|Señora?|Estimad[oa] (?!equipo)|cher|chère|intéressée?|ravie?|interesad[oa]|encantad[oa]|agradecid[oa])\b/,
          );
    });
  });

  test('warm and restrained are not the same', () => {
    // Not in the greeting and the closing alone.
    const core = (kind: LetterKind, tone: Tone) =>
      draft(kind, language, tone, filled).body.split('\n\n').slice(1, -1).join();
    for (const kind of LETTERS) expect(core(kind, 'warm')).not.toBe(core(kind, 'restrained'));
  });

  test('goes through the recruiter where an agency is in between', () => {
    for (const kind of LETTERS.filter((kind) => LANGUAGES[language].letters[kind].agency)) {
      const usual = draft(kind, language, 'warm', filled).body;
      expect(draft(kind, language, 'warm', filled, { agency: true }).body).not.toBe(usual);
    }
    const spoken = LETTERS.filter((kind) => LANGUAGES[language].letters[kind].agency);
    expect(spoken).toEqual(LETTERS.filter((kind) => !['agency', 'internal', 'introduction'].includes(kind)));
  });

  test('two questions are for finalists, one is for all others', () => {
    const questions = (variant: DraftVariant) =>
      draft('feedbackRequest', language, 'warm', filled, variant).body.match(/\?/g)?.length;
    expect(questions({})).toBe(1);
    expect(questions({ finalist: true })).toBe(2);
    expect(questions({ agency: true, finalist: true })).toBe(1);
  });

  test('the own question takes the place of ours and ends as a question', () => {
    const own = { ...filled, question: 'Xylophon' };
    const { body, missing } = draft('feedbackRequest', language, 'warm', own);
    expect(body).toMatch(
      { en: / Xylophon\? /, de: / Xylophon\? /, fr: / Xylophon\u00A0\? /, es: / ¿Xylophon\? / }[language],
    );
    expect(body.match(/\?/g)).toHaveLength(1);
    expect(missing).toEqual([]);
    const marked = draft('feedbackRequest', language, 'warm', { ...filled, question: '¿Xylophon?' }).body;
    expect(marked.match(/\?/g)).toHaveLength(1);
    expect(marked.match(/¿/g)).toHaveLength(1);
  });

  test('greets by name where one is known, and never leaves a gap where not', () => {
    for (const tone of TONES) {
      const greeting = (slots: Slots) => draft('thankYou', language, tone, slots).body.split('\n')[0];
      expect(greeting(filled)).toContain(filled.contactName);
      expect(greeting(barely)).toMatch(/^[\p{L} ]+[,:]$/u);
    }
  });

  test('on first-name terms only with a name', () => {
    const body = (slots: Slots, informal: boolean) => draft('dateFollowUp', language, 'warm', slots, { informal }).body;
    expect(body(filled, true)).not.toBe(body(filled, false));
    expect(body(barely, true)).toBe(body(barely, false));
  });
});

describe('what the languages want', () => {
  const { de, fr, en } = FILLED;

  test('German is formal unless asked, and goes on in small letters after the greeting', () => {
    const formal = draft('followUp', 'de', 'restrained', de).body;
    expect(formal).toMatch(/^Guten Tag Kim Berger,\n\nmein Name ist/);
    expect(formal).toMatch(/\bSie\b/);
    const close = draft('followUp', 'de', 'restrained', de, { informal: true }).body;
    expect(close).toMatch(/^Hallo Kim Berger,\n\nmein Name ist/);
    expect(close).not.toMatch(/\b(Sie|Ihnen|Ihre?n?)\b/);
    expect(
      formal
        .split('\n\n')
        .slice(2)
        .every((paragraph) => /^\p{Lu}/u.test(paragraph)),
    ).toBe(true);
  });

  test('nobody is called du and Sie in one letter', () => {
    for (const kind of LETTERS)
      for (const variant of VARIANTS) {
        const formal = textOf(draft(kind, 'de', 'warm', de, { ...variant, informal: false }));
        const close = textOf(draft(kind, 'de', 'warm', de, { ...variant, informal: true }));
        expect(formal).not.toMatch(/(?<!\p{L})(du|dir|dich|dein\w*)(?!\p{L})/iu);
        expect(close).not.toMatch(/(?<!\p{L})(Sie|Ihnen|Ihr\w*)(?!\p{L})/u);
        const vous = textOf(draft(kind, 'fr', 'warm', fr, { ...variant, informal: false }));
        const tu = textOf(draft(kind, 'fr', 'warm', fr, { ...variant, informal: true }));
        expect(vous).not.toMatch(/(?<!\p{L})(tu|te|toi|ton|ta|tes|t’\p{L}+)(?!\p{L})/iu);
        expect(tu).not.toMatch(/(?<!\p{L})(vous|votre|vos)(?!\p{L})/iu);
        const usted = textOf(draft(kind, 'es', 'warm', FILLED.es, { ...variant, informal: false }));
        const close2 = textOf(draft(kind, 'es', 'warm', FILLED.es, { ...variant, informal: true }));
        expect(usted).not.toMatch(/(?<!\p{L})(tú|te|ti|tu|tus|contigo|tuy[oa]s?)(?!\p{L})/iu);
        expect(close2).not.toMatch(/(?<!\p{L})(usted|suy[oa]s)(?!\p{L})/iu);
      }
  });

  test('Switzerland writes no ß and quotes in its own way, and what the person typed stays as it is', () => {
    const slots = { ...de, company: 'Weiß „am See“' };
    expect(draft('thankYou', 'de', 'restrained', slots).body).toContain('Mit freundlichen Grüßen');
    const swiss = draft('thankYou', 'de', 'restrained', slots, { country: 'CH' }).body;
    expect(swiss).toContain('Mit freundlichen Grüssen');
    expect(swiss.match(/ß/g)).toHaveLength(1);
    expect(swiss).toContain('Stelle «Teamleitung Küche» bei Weiß „am See“');
  });

  test('the hiring team is greeted by the employer’s letters only', () => {
    const first = (kind: 'followUp' | 'introduction', agency: boolean) =>
      draft(kind, 'en', 'restrained', { role: en.role }, { agency }).body.split('\n')[0];
    expect(first('followUp', false)).toBe('Dear hiring team,');
    expect(first('followUp', true)).toBe('Hello,');
    expect(first('introduction', false)).toBe('Hello,');
  });

  test('subjects are short', () => {
    for (const language of LANGUAGE_IDS)
      for (const kind of LETTERS) {
        const { subject } = draft(kind, language, 'warm', { ...FILLED[language], topic: '', role: 'Cook' });
        expect(wordsIn(subject)).toBeLessThanOrEqual(5);
        expect(subject).toMatch(/^[\p{Lu}¿]/u);
      }
    expect(draft('followUp', 'en', 'warm', { ...en, role: 'cook' }).subject).toBe('Cook, Jo Park');
  });

  test('a letter carries its address along', () => {
    expect(draft('followUp', 'en', 'warm', en, { to: 'sam@example.com' }).to).toBe('sam@example.com');
    expect(draft('followUp', 'en', 'warm', en)).not.toHaveProperty('to');
  });
});

describe('what people type', () => {
  const { en } = FILLED;

  test('brings no second full stop, and no gap', () => {
    const body = (oneReason: string) => draft('followUp', 'en', 'warm', { ...en, oneReason }).body;
    expect(body('I cook well. ')).toBe(body('I cook well'));
    expect(body(' I  cook\n\twell …')).toBe(body('I cook well'));
    expect(draft('dateFollowUp', 'en', 'warm', { ...en, company: 'Acme Inc.' }).body).toContain(
      'at Acme Inc. I enjoyed',
    );
    expect(draft('dateFollowUp', 'en', 'warm', { ...en, company: 'Yahoo!' }).body).toContain('at Yahoo! I enjoyed');
  });

  test('dashes alone are nothing', () => {
    const { body, missing } = draft('followUp', 'en', 'warm', { ...en, oneReason: '--', company: ' - ' });
    expect(body).not.toContain('-');
    expect(missing).toEqual(['company', 'oneReason']);
  });

  test('stays what it is, even when it looks like a slot', () => {
    const { body } = draft('followUp', 'en', 'warm', { ...en, company: '{role} [x] <a|b> $& $1' });
    expect(body).toContain('at {role} [x] <a|b> $& $1 on 20 October');
  });

  test('cannot break a line or turn the reading direction', () => {
    const lines = (slots: Slots) => draft('thankYou', 'en', 'warm', slots).body.split('\n').length;
    const usual = lines(en);
    fc.assert(
      fc.property(anyText(12), (text) => {
        const slots = Object.fromEntries(SLOTS.map((name) => [name, `a${text}b`]));
        const { subject, body } = draft('thankYou', 'en', 'warm', slots);
        expect(lines(slots)).toBe(usual);
        expect(subject + body.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
        expect((subject + body).isWellFormed()).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
