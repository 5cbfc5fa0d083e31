import { defineSite } from '../capture/site.ts';

const JOB = /^\/jobs\/(\d+)/;

export default defineSite({
  name: 'ClearanceJobs',
  general: true,
  matches: ['*://www.clearancejobs.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://www.clearancejobs.com/jobs/${id}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
