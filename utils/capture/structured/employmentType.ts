import { line, list } from './node.ts';

/** The values that schema.org's users agree on (https://developers.google.com/search/docs/appearance/structured-data/job-posting). */
const TYPES: Record<string, string> = {
  fulltime: 'Full-time',
  parttime: 'Part-time',
  contractor: 'Contract',
  contract: 'Contract',
  temporary: 'Temporary',
  intern: 'Internship',
  internship: 'Internship',
  volunteer: 'Volunteer',
  perdiem: 'Per diem',
  permanent: 'Permanent',
  other: '',
};

/** "Full-time, Contract"; words that are no known value stay as the page wrote them. */
export function employmentType(value: unknown): string {
  const types = list(value)
    .flatMap((one) => line(one).split(/\s*[,;|[\]"]\s*/))
    .map(
      (one) =>
        TYPES[
          one
            .replace(/^.*\//, '')
            .replace(/[\s_-]/g, '')
            .toLowerCase()
        ] ?? one,
    );
  return [...new Set(types.filter(Boolean))].join(', ');
}
