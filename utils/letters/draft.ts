import type { LetterKind } from '../journal/types.ts';
import {
  type LetterText,
  type Sentence,
  type Sentences,
  type Tone,
  type Toned,
  VARIANTS,
  type Variant,
} from './language.ts';
import { LANGUAGES, type LanguageId } from './languages.ts';
import { outlineOf } from './outlines.ts';
import { say } from './say.ts';
import { cleanSlots, type SlotName, type Slots } from './slots.ts';

export interface Draft {
  subject: string;
  /** Paragraphs with an empty line between them. */
  body: string;
  to?: string;
  /** Slots that were empty: what would make it a better letter. */
  missing: SlotName[];
}

/** What changes the words beside tone and slots. */
export type DraftVariant = { readonly [Name in Variant]?: boolean | undefined } & {
  /** On first-name terms; without a name it stays formal. */
  informal?: boolean | undefined;
  /** ISO 3166, for the spelling of that country. */
  country?: string | undefined;
  /** Email address. */
  to?: string | undefined;
};

type Other = { subject?: Sentence } & { [part: string]: Toned<Sentences> | undefined };

/** A letter in somebody's language: never sent, always to be read and changed by the person first. */
export function draft(
  kind: LetterKind,
  language: LanguageId,
  tone: Tone,
  slots: Slots,
  variant: DraftVariant = {},
): Draft {
  const words = LANGUAGES[language];
  const { paragraphs, personal } = outlineOf(kind);
  // Each language has the parts of its kind; what is common to all kinds is enough from here on.
  const letter = words.letters[kind] as LetterText<never> & { parts: Record<string, Toned<Sentences>> };
  const clean = cleanSlots(slots);
  const values = { ...clean, question: clean.question && (words.asQuestion?.(clean.question) ?? clean.question) };
  const close = variant.informal && clean.contactName ? words.informal : undefined;
  const missing = new Set<SlotName>();

  const speak = (sentence: Sentence): string | undefined => {
    const said = say(sentence, {
      slots: values,
      informal: close !== undefined,
      typeset: (text) => words.typeset?.(text, variant.country) ?? text,
    });
    for (const name of said.missing) missing.add(name);
    return said.text;
  };
  const others = VARIANTS.filter((each) => variant[each]).map((each) => letter[each] as Other | undefined);
  const part = (name: string): Sentences => {
    const other = others.map((each) => each?.[name]).find((text) => text !== undefined);
    return inTone(other ?? letter.parts[name] ?? [], tone);
  };

  const { named, unnamed, team } = words.greeting[tone];
  const nobody = team && !personal && !variant.agency ? team : unnamed;
  const greeting = speak(close?.greeting ?? named) ?? speak(nobody) ?? '';
  const blocks = paragraphs
    .map((names) =>
      names
        .flatMap(part)
        .map(speak)
        .filter((text) => text !== undefined),
    )
    .filter((sentences) => sentences.length > 0)
    .map((sentences, index) =>
      sentences.map((text, at) => (words.continuesGreeting && index + at === 0 ? text : capitalised(text))).join(' '),
    );
  const closing = [speak(close?.closing ?? words.closing[tone]), speak('{myName}')].filter(Boolean).join('\n');
  const subject = speak(others.map((each) => each?.subject).find(Boolean) ?? letter.subject) ?? '';
  return {
    subject: capitalised(subject),
    body: [greeting, ...blocks, closing].join('\n\n'),
    ...(variant.to && { to: variant.to }),
    missing: [...missing],
  };
}

function inTone(text: Toned<Sentences>, tone: Tone): Sentences {
  return 'warm' in text ? text[tone] : text;
}

function capitalised(text: string): string {
  return text.replace(/^([¿¡„«"\s]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
}
