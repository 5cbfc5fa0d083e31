import { defineSite } from '../capture/site.ts';

const JOB = /^\/[^/]+\/.*-(\d+)\/?$/;

export default defineSite({
  name: 'GoHire',
  kind: 'ats',
  general: true,
  matches: ['*://jobs.gohire.io/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
