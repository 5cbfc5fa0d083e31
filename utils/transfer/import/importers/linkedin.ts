import type { Importer } from '../importer.ts';
import { linkedinKey } from '../linkedinKey.ts';

// "Get a copy of your data" → Jobs/Job Applications.csv (older archives have it at the top), split in large ones. Easy Apply only.
export default {
  name: 'LinkedIn',
  files: /^Job Applications(_\d+)?\.csv$/i,
  signature: ['applicationdate', 'companyname', 'jobtitle', 'joburl'],
  private: ['contactemail', 'contactphonenumber', 'resumename', 'questionandanswers'],
  stage: 'applied',
  site: 'linkedin',
  dates: 'monthFirst',
  keyOf: linkedinKey,
} satisfies Importer;
