import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { LetterLanguage } from './language.ts';

/** The languages that letters are written in, by ISO 639 code: one more is one file and one line here. */
export const LANGUAGES = { en, de, fr, es } as const satisfies Record<string, LetterLanguage>;
export type LanguageId = keyof typeof LANGUAGES;
export const LANGUAGE_IDS = Object.keys(LANGUAGES) as [LanguageId, ...LanguageId[]];
