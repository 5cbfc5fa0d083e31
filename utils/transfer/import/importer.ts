import type { Outcome, Stage } from '../../journal/types.ts';

/** What a column of somebody else's table can be to us. */
export const TARGETS = [
  'title',
  'company',
  'location',
  'url',
  'status',
  'outcome',
  'appliedAt',
  'savedAt',
  'changedAt',
  'salary',
  'employmentType',
  'site',
  'tags',
  'notes',
  'description',
  'contact',
] as const;
export type Target = (typeof TARGETS)[number];

/** A stage or an outcome that a program's word stands for; both where it says both. */
export interface Status {
  stage?: Stage;
  outcome?: Outcome;
}

/** A program whose tables we know. One file each in `importers/`; its name is the id. */
export interface Importer {
  /** As the program calls itself; absent for tables of anybody's own. */
  name?: string;
  /** Names of its tables in an archive, without folders: `Job Applications_1.csv` too. */
  files?: RegExp;
  /**
   * Columns that tell it, by folded name (see `columnKey`); of a list, one is enough. The table that has them all is
   * its; of several programs, that with most.
   */
  signature: readonly (string | readonly string[])[];
  /** Names of columns that are its own, by folded name; all others are looked up in `columnNames.ts`. */
  columns?: Readonly<Record<string, Target>>;
  /** Columns that are about other people or answers to employers, by folded name: left out unless asked for. */
  private?: readonly string[];
  /** Words of its own for where an application stands, folded; see also `statusWords.ts`. */
  statuses?: Readonly<Record<string, Status>>;
  /** Where all in it stand. */
  stage?: Stage;
  /** Of what is noted there; the site's id. */
  site?: string;
  /** How it writes slashed dates. */
  dates?: 'monthFirst' | 'dayFirst';
  /** The key of the posting at this address, as the site's adapter would make it. */
  keyOf?(url: URL): string | undefined;
}

/** The name of a column for comparing: "Date applied" and "date_applied" are one. */
export function columnKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
