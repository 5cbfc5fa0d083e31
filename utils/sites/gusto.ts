import { defineSite } from '../capture/site.ts';

const JOB = /^\/postings\/([^/]+)/;

export default defineSite({
  name: 'Gusto',
  kind: 'ats',
  general: true,
  matches: ['*://jobs.gusto.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://jobs.gusto.com/postings/${id}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
