/**
 * Lines that listen, by country (ISO 3166-1): the one place for them. Numbers change, and a wrong one is worse than none, so
 * views never read this list: they ask `helplineFor`, which leaves out whatever nobody has checked or was checked long ago.
 * To check one, read it on the line's own page, then set `checked` and the day.
 */
export interface Helpline {
  country: string;
  /** As it calls itself. */
  name: string;
  /** As it is written there; spaces are only to read it by. */
  number: string;
  /** Whether the same number takes text messages. */
  takesTexts?: true;
  hours: 'always';
  /** ISO 639. */
  languages: readonly string[];
  cost: 'free';
  /** Its own page; http or https. */
  url: string;
  /** YYYY-MM-DD; empty when nobody has checked it yet. */
  checkedOn: string;
  checked: boolean;
}

/** Over 1,300 services in 130 countries, kept up to date by ThroughLine: where to look when no number is known for sure. */
export const DIRECTORY = 'https://findahelpline.com';

const free = { hours: 'always', cost: 'free' } as const;
const unchecked = { ...free, checkedOn: '', checked: false } as const;

export const HELPLINES: readonly Helpline[] = [
  {
    ...{ country: 'US', name: '988 Suicide & Crisis Lifeline', number: '988', takesTexts: true, ...free },
    ...{ languages: ['en', 'es'], url: 'https://988lifeline.org', checkedOn: '2026-11-26', checked: true },
  },
  {
    ...{ country: 'GB', name: 'Samaritans', number: '116 123', ...free },
    ...{ languages: ['en'], url: 'https://www.samaritans.org', checkedOn: '2026-11-26', checked: true },
  },
  {
    ...{ country: 'CA', name: '9-8-8', number: '988', takesTexts: true, ...unchecked },
    ...{ languages: ['en', 'fr'], url: 'https://988.ca' },
  },
  {
    ...{ country: 'IE', name: 'Samaritans', number: '116 123', ...unchecked },
    ...{ languages: ['en'], url: 'https://www.samaritans.org' },
  },
  {
    ...{ country: 'AU', name: 'Lifeline', number: '13 11 14', ...unchecked },
    ...{ languages: ['en'], url: 'https://www.lifeline.org.au' },
  },
  {
    ...{ country: 'NZ', name: '1737', number: '1737', takesTexts: true, ...unchecked },
    ...{ languages: ['en'], url: 'https://1737.org.nz' },
  },
  {
    ...{ country: 'DE', name: 'TelefonSeelsorge', number: '0800 111 0 111', ...unchecked },
    ...{ languages: ['de'], url: 'https://www.telefonseelsorge.de' },
  },
  {
    ...{ country: 'AT', name: 'TelefonSeelsorge', number: '142', ...unchecked },
    ...{ languages: ['de'], url: 'https://www.telefonseelsorge.at' },
  },
  {
    ...{ country: 'CH', name: 'Die Dargebotene Hand', number: '143', ...unchecked },
    ...{ languages: ['de', 'fr', 'it'], url: 'https://www.143.ch' },
  },
  {
    ...{ country: 'FR', name: '3114', number: '3114', ...unchecked },
    ...{ languages: ['fr'], url: 'https://3114.fr' },
  },
  {
    ...{ country: 'NL', name: '113', number: '113', ...unchecked },
    ...{ languages: ['nl'], url: 'https://www.113.nl' },
  },
  {
    ...{ country: 'ES', name: '024', number: '024', ...unchecked },
    ...{ languages: ['es'], url: 'https://www.sanidad.gob.es' },
  },
];
