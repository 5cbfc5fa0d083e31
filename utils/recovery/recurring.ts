import type { Application, SavedPosting } from '../journal/types.ts';
import { requirementsIn } from './requirementsIn.ts';

/** What several postings ask for. */
export interface Recurring {
  words: string;
  /** How many employers ask for it; one that asks in three postings is one. */
  employers: number;
  applicationIds: string[];
}

/** One posting is no pattern. */
const SEVERAL = 2;

/** What the kept postings of different employers ask for again and again, the most frequent first. */
export function recurring(
  postings: readonly Pick<SavedPosting, 'applicationId' | 'description'>[],
  applications: ReadonlyMap<string, Pick<Application, 'companyKey'>>,
): Recurring[] {
  const found = new Map<string, { words: string; employers: Set<string>; applicationIds: string[] }>();
  for (const { applicationId, description } of postings) {
    const application = applications.get(applicationId);
    if (!application) continue;
    for (const [key, words] of requirementsIn(description)) {
      const one = found.get(key) ?? { words, employers: new Set(), applicationIds: [] };
      found.set(key, one);
      one.employers.add(application.companyKey || applicationId);
      one.applicationIds.push(applicationId);
    }
  }
  return [...found.values()]
    .filter(({ employers }) => employers.size >= SEVERAL)
    .map((one) => ({ ...one, employers: one.employers.size }))
    .sort((a, b) => b.employers - a.employers || a.words.localeCompare(b.words));
}
