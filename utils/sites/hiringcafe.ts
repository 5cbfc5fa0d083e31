import { defineSite } from '../capture/site.ts';

const JOB = /^\/viewjob\/([\w-]+)/;

/** Leads to the employers' own forms. */
export default defineSite({
  name: 'hiring.cafe',
  general: true,
  matches: ['*://hiring.cafe/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://hiring.cafe/viewjob/${id}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
