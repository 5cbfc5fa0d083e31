import { defineSite } from '../capture/site.ts';

const JOB = /^\/([^/]+\/jobs\/\d+)/;

export default defineSite({
  name: 'Recruiterflow',
  kind: 'ats',
  general: true,
  matches: ['*://recruiterflow.com/*/jobs*'],
  // Counted from 1 at each employer.
  postingId: (page) => page.path(JOB)?.replace('/jobs/', '/'),
  canonical: (page) => `${page.url.origin}/${page.path(JOB)}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
