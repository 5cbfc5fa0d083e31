import { type Database, db } from './db.ts';
import { nameKey } from './names.ts';

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
