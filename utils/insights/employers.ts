import { isClosed } from '../journal/isClosed.ts';
import type { RecordOf } from '../journal/records.ts';
import type { Application } from '../journal/types.ts';

/** One employer, however the name was written. */
export interface Employer {
  /** See `nameKey`. */
  key: string;
  /** The most usual spelling. */
  name: string;
  applications: number;
  open: number;
  closed: number;
  /** When something about it last changed: milliseconds since the epoch. */
  lastAt: number;
  private: boolean;
  nickname?: string;
}

/** Every employer that was applied to, or that something was noted about; the latest change first. */
export function groupEmployers(
  applications: readonly Application[],
  records: readonly RecordOf<'employer'>[],
): Employer[] {
  const employers = new Map<string, Employer>();
  const spellings = new Map<string, string[]>();
  const known = (key: string, spelling: string, at: number) => {
    const employer = employers.get(key) ?? {
      key,
      name: spelling,
      applications: 0,
      open: 0,
      closed: 0,
      lastAt: at,
      private: false,
    };
    employer.lastAt = Math.max(employer.lastAt, at);
    employers.set(key, employer);
    return employer;
  };
  for (const one of applications) {
    if (!one.companyKey) continue;
    const employer = known(one.companyKey, one.company, one.updatedAt);
    employer.applications++;
    employer[isClosed(one) ? 'closed' : 'open']++;
    const some = spellings.get(one.companyKey);
    if (some) some.push(one.company);
    else spellings.set(one.companyKey, [one.company]);
  }
  for (const record of records) {
    if (!record.companyKey) continue;
    const employer = known(record.companyKey, record.company, record.updatedAt);
    employer.private ||= record.private ?? false;
    if (record.nickname) employer.nickname = record.nickname;
  }
  for (const [key, some] of spellings) {
    const employer = employers.get(key);
    if (employer) employer.name = mostUsual(some);
  }
  return [...employers.values()].sort((a, b) => b.lastAt - a.lastAt);
}

/** The spelling that is used most often; the first one of those used equally often. */
export function mostUsual(spellings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const spelling of spellings) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
  let [usual = '', most] = ['', 0];
  for (const [spelling, count] of counts) if (count > most) [usual, most] = [spelling, count];
  return usual;
}
