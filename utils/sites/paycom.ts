import { defineSite } from '../capture/site.ts';

const JOB = /\/portal\/([^/]+\/jobs\/\d+)/;

export default defineSite({
  name: 'Paycom',
  kind: 'ats',
  general: true,
  matches: ['*://*.paycomonline.net/v4/ats/*'],
  postingId: (page) => page.path(JOB)?.replace('/jobs/', '/'),
  canonical: (page) => `${page.url.origin}${page.path(/^.*?\/portal\/[^/]+\/jobs\/\d+/)}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
