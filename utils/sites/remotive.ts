import { defineSite } from '../capture/site.ts';

const JOB = /^\/remote(?:-jobs|\/jobs)\/[^/]+\/.*?(\d+)\/?$/;

/** Leads to the employers' own forms. */
export default defineSite({
  name: 'Remotive',
  general: true,
  matches: ['*://remotive.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
