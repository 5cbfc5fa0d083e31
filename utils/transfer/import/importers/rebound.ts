import type { Importer } from '../importer.ts';

// Our own CSV file (see `applicationsCsv.ts`): its columns are called by their keys, or by what English words say of them.
export default {
  name: 'Rebound',
  signature: [
    'title',
    ['company', 'employer'],
    ['stage', 'howfar'],
    'outcome',
    ['appliedat', 'appliedon'],
    ['updatedat', 'changedon'],
  ],
  columns: {
    stage: 'status',
    howfar: 'status',
    stageat: 'savedAt',
    reachedon: 'savedAt',
    outcomeat: 'changedAt',
    endedon: 'changedAt',
    notedon: 'site',
    address: 'url',
  },
} satisfies Importer;
