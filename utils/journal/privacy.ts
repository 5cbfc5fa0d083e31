import { type Database, db } from './db.ts';
import { nameMask } from './nameMask.ts';
import { nameKey } from './names.ts';
import type { Application } from './types.ts';

/** What is said instead of each private employer's name, by `companyKey`; empty when there is no nickname. */
export type Privacy = ReadonlyMap<string, string>;

/** The employers whose names are hidden wherever others may look. */
export async function readPrivacy(database: Database = db): Promise<Privacy> {
  const employers = await database.records.where('kind').equals('employer').toArray();
  return new Map(
    employers.flatMap((one) =>
      one.kind === 'employer' && one.private && one.companyKey ? [[one.companyKey, one.nickname ?? '']] : [],
    ),
  );
}

/** An employer's name as it may be shown, and whether it is a private one. `unnamed` stands where there is no nickname. */
export function shownCompany(company: string, privacy: Privacy, unnamed: string): { name: string; hidden: boolean } {
  const nickname = privacy.get(nameKey(company));
  return nickname === undefined ? { name: company, hidden: false } : { name: nickname || unnamed, hidden: true };
}

/** What a job may be called where others may look; `hidden` when the employer is a private one. */
export interface Shown {
  title: string;
  company: string;
  hidden: boolean;
}

/** Title and employer of a job as they may be shown: the name of a private employer may be in the title as well. */
export function shownPosting(
  { title, company }: { title: string; company: string },
  privacy: Privacy,
  unnamed: string,
): Shown {
  const { name, hidden } = shownCompany(company, privacy, unnamed);
  if (!hidden) return { title, company, hidden };
  return { title: nameMask(privacy, unnamed, [company])(title), company: name, hidden };
}

/**
 * The same for an overlay on somebody's page: not even the nickname goes there, and `company` is empty for a private
 * employer.
 */
export function shownOnPage(job: { title: string; company: string }, privacy: Privacy): Shown {
  if (!privacy.has(nameKey(job.company))) return { ...job, hidden: false };
  const unnamed = '…';
  const shown = shownPosting(job, new Map([[nameKey(job.company), '']]), unnamed);
  return { ...shown, company: '' };
}

/** An application as it may be shown to others: what would name a private employer is replaced, and it is `hidden`. */
export type ShownApplication = Application & { hidden?: true };

/** These applications as they may be shown to others. Views that others may look at read through this alone. */
export async function shownApplications(
  rows: Promise<Application[]>,
  unnamed: string,
  database: Database = db,
): Promise<ShownApplication[]> {
  const [read, privacy] = await Promise.all([rows, readPrivacy(database)]);
  return read.map((row) => {
    const { title, company, hidden } = shownPosting(row, privacy, unnamed);
    return hidden ? { ...row, title, company, hidden } : row;
  });
}
