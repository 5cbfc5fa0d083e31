import type { Importer } from '../importer.ts';

// Headers and statuses as other importers expect them (2026-11).
export default {
  name: 'Teal',
  signature: ['companyname', 'jobtitle', 'status', 'joburl', 'datesaved'],
  statuses: {
    bookmarked: { stage: 'saved' },
    negotiating: { stage: 'offer' },
    archived: { outcome: 'roleClosed' },
  },
} satisfies Importer;
