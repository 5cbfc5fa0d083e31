import { defineSite } from '../capture/site.ts';

const JOB = /^\/(?:[a-z_A-Z]+\/)?(?:job|careers\/JobDetail\/[^/]+)\/(\d+)/;

export default defineSite({
  name: 'IBM',
  kind: 'ats',
  general: true,
  matches: ['*://careers.ibm.com/*', '*://*.careers.ibm.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  posting: () => ({ company: 'IBM' }),
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
