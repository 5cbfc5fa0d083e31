import { defineSite } from '../capture/site.ts';

const JOB = /^\/jobs\/(\d+)/;

export default defineSite({
  name: 'Snagajob',
  general: true,
  matches: ['*://www.snagajob.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://www.snagajob.com/jobs/${id}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
