import { defineSite } from '../capture/site.ts';

const JOB = /^\/jobs\/[^/]+\/(\d+)/;

export default defineSite({
  name: 'Zoho Recruit',
  kind: 'ats',
  general: true,
  matches: ['com', 'eu', 'in', 'com.au', 'ca'].map((tld) => `*://*.zohorecruit.${tld}/jobs/*`),
  postingId: (page) => page.path(JOB),
  canonical: (page) => `${page.url.origin}${page.path(/^\/jobs\/[^/]+\/\d+/)}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
