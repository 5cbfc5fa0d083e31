import type { Importer } from '../importer.ts';

// A ZIP whose jobs file begins with USER_JOBS; headers as other importers expect them (2026-11). Lists are named by the person.
export default {
  name: 'Huntr',
  files: /^USER_JOBS.*\.csv$/i,
  signature: ['list', ['employer', 'company'], ['jobtitle', 'title'], ['datesaved', 'dateadded', 'dateapplied', 'url']],
  columns: { list: 'status', dateadded: 'savedAt' },
} satisfies Importer;
