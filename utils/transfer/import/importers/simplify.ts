import type { Importer } from '../importer.ts';

// Headers as other importers expect them (2026-11).
export default {
  name: 'Simplify',
  signature: ['company', ['job', 'jobtitle'], ['applied', 'appliedat'], 'status', 'source'],
  columns: { job: 'title', applied: 'appliedAt' },
} satisfies Importer;
