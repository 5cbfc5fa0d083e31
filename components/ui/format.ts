import { i18n } from '#i18n';

/**
 * Dates, numbers and names in the language that the person chose for them; every view formats through here. An extension
 * page calls `formatIn` before it draws; where nobody does, it is the language of our words.
 */
let chosen: string | undefined;
const made = new Map<string, unknown>();

/** The language of dates and numbers, as a BCP 47 tag. */
export function formatLocale(): string {
  return chosen ?? i18n.t('ui.dateLocale');
}

/** From now on in this language: a BCP 47 tag, or empty for that of the browser. */
export function formatIn(tag: string): void {
  const next = tag || navigator.language;
  if (next === chosen) return;
  chosen = next;
  made.clear();
}

/** Making a formatter takes a hundred times as long as using it. */
function formatter<T>(name: string, make: (locale: string) => T): T {
  const known = made.get(name) as T | undefined;
  if (known) return known;
  const fresh = make(formatLocale());
  made.set(name, fresh);
  return fresh;
}

/** "12,345". */
export function numberWords(value: number, options: Intl.NumberFormatOptions = {}): string {
  return formatter(`n${JSON.stringify(options)}`, (locale) => new Intl.NumberFormat(locale, options)).format(value);
}

/** "45,000–55,000". */
export function numberRangeWords(from: number, to: number, options: Intl.NumberFormatOptions = {}): string {
  return formatter(`n${JSON.stringify(options)}`, (locale) => new Intl.NumberFormat(locale, options)).formatRange(
    from,
    to,
  );
}

/** A moment, in milliseconds since the epoch, with `Intl.DateTimeFormat`'s options. */
export function dateWords(at: number, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(options).format(at);
}

/** "3–9 Nov 2026". */
export function rangeWords(from: number, to: number, options: Intl.DateTimeFormatOptions): string {
  return dateFormat(options).formatRange(from, to);
}

/** The name of a country (ISO 3166). */
export function countryName(country: string): string {
  return formatter('region', (locale) => new Intl.DisplayNames(locale, { type: 'region' })).of(country) ?? country;
}

function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return formatter(`d${JSON.stringify(options)}`, (locale) => new Intl.DateTimeFormat(locale, options));
}

/** "12 days ago", "in 3 weeks"; with `auto` also "today" and "tomorrow". */
export function relativeWords(
  value: number,
  unit: Intl.RelativeTimeFormatUnit,
  numeric: 'always' | 'auto' = 'always',
): string {
  return formatter(`r${numeric}`, (locale) => new Intl.RelativeTimeFormat(locale, { numeric })).format(value, unit);
}

/** Order of names as people expect it; numbers in them count as numbers. */
export function compareNames(a: string, b: string): number {
  return formatter('c', (locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' })).compare(a, b);
}
