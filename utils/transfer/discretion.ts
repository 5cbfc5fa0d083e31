import { nameMask } from '../journal/nameMask.ts';
import { nameKey } from '../journal/names.ts';
import type { Privacy } from '../journal/privacy.ts';
import type { Application } from '../journal/types.ts';

/** How a file speaks of private employers. */
export interface Discretion {
  isPrivate(company: string): boolean;
  /** The text with the names of private employers replaced. */
  text(text: string): string;
  /** The row without what would name a private employer: the name, addresses, and the name within any text. */
  application(row: Application): Application;
}

/**
 * Leaves the names of private employers out of a file.
 *
 * @param privacy see `readPrivacy`; empty when the person wants the names in the file
 * @param unnamed stands for an employer without a nickname
 * @param companies every name there is, so that one is found in the notes of another application as well
 */
export function createDiscretion(privacy: Privacy, unnamed: string, companies: Iterable<string>): Discretion {
  const isPrivate = (company: string) => privacy.has(nameKey(company));
  const standIn = (company: string) => privacy.get(nameKey(company)) || unnamed;
  const some = privacy.size > 0;
  const text = nameMask(privacy, unnamed, companies);

  return {
    isPrivate,
    text,
    application(row) {
      if (!some) return row;
      const shown = mapTexts(row, text);
      if (!isPrivate(row.company)) return shown;
      const interviews = shown.interviews?.map(({ link: _, ...interview }) => interview);
      return {
        ...shown,
        company: standIn(row.company),
        companyKey: '',
        url: '',
        site: '',
        keys: [],
        ...(interviews && { interviews }),
      };
    },
  };
}

/** The same value with every text in it changed. */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((one) => mapTexts(one, change)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mapTexts(inner, change)])) as T;
}
