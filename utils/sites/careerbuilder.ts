import { defineSite } from '../capture/site.ts';

const JOB = /^\/job\/([\w-]+)/;

export default defineSite({
  name: 'CareerBuilder',
  general: true,
  matches: ['*://www.careerbuilder.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://www.careerbuilder.com/job/${id}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
