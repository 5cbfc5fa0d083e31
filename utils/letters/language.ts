import type { LetterKind } from '../journal/types.ts';
import type { PartOf } from './outlines.ts';

export const TONES = ['warm', 'restrained'] as const;
export type Tone = (typeof TONES)[number];

/**
 * One sentence, or a few that belong together. `{slot}` is filled in; `[...]` is left out when a slot in it is empty;
 * `<Sie|du>` is what one says formally and informally. When a slot outside of brackets is empty, the sentence is left
 * out. Of a list, the first whose slots are filled is said.
 */
export type Sentence = string | readonly string[];
export type Sentences = readonly Sentence[];
export type Toned<T> = T | Readonly<Record<Tone, T>>;

/**
 * Says some parts differently; the first that holds counts. Through an agency; to who recommended the person; to somebody
 * from earlier, with no answer to thank for; after the last round.
 */
export const VARIANTS = ['agency', 'referrer', 'contact', 'finalist'] as const;
export type Variant = (typeof VARIANTS)[number];

export type LetterText<Kind extends LetterKind> = {
  subject: Sentence;
  parts: { readonly [Part in PartOf<Kind>]: Toned<Sentences> };
} & {
  readonly [Name in Variant]?: { subject?: Sentence } & { readonly [Part in PartOf<Kind>]?: Toned<Sentences> };
};

/** All that is said in letters of one language. A language is one file with one of these. */
export interface LetterLanguage {
  /** In the language itself. */
  name: string;
  /** With a name, and without one; `team` is said to an employer where nobody is known. Never by gender. */
  greeting: Readonly<Record<Tone, { named: string; unnamed: string; team?: Sentence }>>;
  closing: Readonly<Record<Tone, string>>;
  /** How people greet and close who are on first-name terms. Absent where that changes nothing. */
  informal?: { greeting: string; closing: string };
  /** After the greeting the sentence goes on in small letters. */
  continuesGreeting?: true;
  letters: { readonly [Kind in LetterKind]: LetterText<Kind> };
  /** What the greeting of a letter in this language begins with. */
  greets: RegExp;
  /** Words that reproach or press, and words that only check in. */
  blames: RegExp;
  checksIn: RegExp;
  /** A question of the person's own, with the marks that the language wants. */
  asQuestion?(text: string): string;
  /** The last touch on our own words: special spaces and letters of a country. */
  typeset?(text: string, country: string | undefined): string;
  /** A day and month as they stand in a sentence. */
  asDay?(text: string): string;
}
