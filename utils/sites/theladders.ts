import { defineSite } from '../capture/site.ts';

const JOB = /^\/job\/([\w-]+)/;

export default defineSite({
  name: 'Ladders',
  general: true,
  matches: ['*://www.theladders.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://www.theladders.com/job/${id}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
