import { defineSite } from '../capture/site.ts';

const JOB = /^\/careers\/[^/]+\/jobs\/(\d+)/;

export default defineSite({
  name: 'CATS',
  kind: 'ats',
  general: true,
  matches: ['*://*.catsone.com/careers/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => `${page.url.origin}${page.path(/^\/careers\/[^/]+\/jobs\/\d+/)}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
