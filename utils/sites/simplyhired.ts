import { defineSite } from '../capture/site.ts';

const JOB = /^\/job\/([\w-]+)/;

export default defineSite({
  name: 'SimplyHired',
  general: true,
  matches: ['*://www.simplyhired.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://www.simplyhired.com/job/${id}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
