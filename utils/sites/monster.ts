import { defineSite } from '../capture/site.ts';

const JOB = /^\/job-openings\/[^/]*?--([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i;

/** What its form says in the end is not known. */
export default defineSite({
  name: 'Monster',
  general: true,
  matches: ['*://www.monster.com/*', '*://www.monster.ca/*'],
  postingId: (page) => page.path(JOB)?.toLowerCase(),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
