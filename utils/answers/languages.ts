import type { Language } from './language.ts';

const files = import.meta.glob<Language>('./languages/*.ts', { eager: true, import: 'default' });

/** The words of all languages by code: one file each, nothing to register. They are many: load this module when it is needed. */
export const LANGUAGES: Readonly<Record<string, Language>> = Object.fromEntries(
  Object.entries(files).map(([path, language]) => [path.replace(/^.*\/|\.ts$/g, ''), language]),
);
