import { defineSite } from '../capture/site.ts';

const JOB = /^\/publicjobs\/(?:.*-)?([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|\d+)(?:\.aspx)?\/?$/i;

/** Leads to the employers' own forms. */
export default defineSite({
  name: 'FlexJobs',
  general: true,
  matches: ['*://www.flexjobs.com/*'],
  postingId: (page) => page.path(JOB)?.toLowerCase(),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
