import type { Importer } from '../importer.ts';

// Our own CSV file: its columns keep their keys from version to version (see `applicationsCsv.ts`), or have English names.
export default {
  name: 'Rebound',
  signature: [
    'title',
    ['company', 'employer'],
    'stage',
    'outcome',
    ['appliedat', 'appliedon'],
    ['updatedat', 'lastchange'],
  ],
  columns: { stage: 'status', outcome: 'outcome', outcomeat: 'changedAt' },
} satisfies Importer;
