import type { Importer } from '../importer.ts';
import { linkedinKey } from '../linkedinKey.ts';

// The same archive, Jobs/Saved Jobs.csv.
export default {
  name: 'LinkedIn',
  files: /^Saved Jobs(_\d+)?\.csv$/i,
  signature: ['saveddate', 'companyname', 'jobtitle', 'joburl'],
  stage: 'saved',
  site: 'linkedin',
  dates: 'monthFirst',
  keyOf: linkedinKey,
} satisfies Importer;
