import type { Application } from '../journal/types.ts';
import { LANGUAGES, type LanguageId } from './languages.ts';
import type { LetterSettings } from './slotsOf.ts';

/** Languages of letters by country: several where more than one is spoken, the commonest first. */
const SPOKEN: Readonly<Record<string, readonly LanguageId[]>> = {
  ...countries('en', 'US GB IE AU NZ IN SG ZA PH MY NG KE GH AE MT HK'),
  ...countries('de', 'DE AT LI'),
  ...countries('fr', 'FR MC SN CI ML BF NE TG BJ GA CG CD CM DZ MA TN'),
  ...countries('es', 'ES MX AR CO CL PE EC VE UY PY BO CR PA DO GT HN NI SV CU PR GQ'),
  CH: ['de', 'fr'],
  LU: ['fr', 'de'],
  BE: ['en', 'fr', 'de'],
  CA: ['en', 'fr'],
};

/** Endings of host names that are no ISO code of their country; those sold to the whole world say nothing. */
const ENDINGS: Readonly<Record<string, string>> = { uk: 'GB' };
const SOLD = new Set(['CO', 'ME', 'IO', 'AI', 'TV', 'CD', 'ML', 'GA', 'LI', 'CC', 'WS', 'FM', 'AM', 'TO', 'NU', 'GG']);

/** Codes that in front of a name mean the country; my, do, in, us or me may be anything. */
const IN_FRONT = new Set('DE AT CH FR ES MX AR CL PE CO GB AU NZ IE BE LU CA'.split(' '));

/** The language of letters about an application: by its country, else by the address it was found at, else the settings. */
export function languageFor(
  application: Pick<Application, 'country' | 'url'>,
  settings: Pick<LetterSettings, 'country' | 'locale'>,
): LanguageId {
  const own = settings.locale.toLowerCase().split('-')[0] ?? '';
  const country = application.country?.trim().toUpperCase() || countryOfAddress(application.url) || settings.country;
  if (!country) return isLanguage(own) ? own : 'en';
  const spoken = SPOKEN[country] ?? ['en'];
  return spoken.find((language) => language === own) ?? spoken[0] ?? 'en';
}

/** The country that a host name names: jobs.example.de, de.example.com. */
function countryOfAddress(address: string): string | undefined {
  const host = URL.canParse(address) ? new URL(address).hostname : '';
  const labels = host.toLowerCase().split('.');
  const ending = codeOf(labels.at(-1) ?? '');
  if (ending in SPOKEN && !SOLD.has(ending)) return ending;
  const first = codeOf(labels.length > 2 ? (labels[0] ?? '') : '');
  return IN_FRONT.has(first) ? first : undefined;
}

function codeOf(label: string): string {
  return ENDINGS[label] ?? label.toUpperCase();
}

function isLanguage(text: string): text is LanguageId {
  return Object.hasOwn(LANGUAGES, text);
}

function countries(language: LanguageId, codes: string): Record<string, readonly LanguageId[]> {
  return Object.fromEntries(codes.split(' ').map((code) => [code, [language]]));
}
