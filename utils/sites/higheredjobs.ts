import { defineSite } from '../capture/site.ts';

export default defineSite({
  name: 'HigherEdJobs',
  general: true,
  matches: ['*://www.higheredjobs.com/*'],
  postingId: (page) => page.query('JobCode'),
  canonical: (_, id) => `https://www.higheredjobs.com/details.cfm?JobCode=${id}`,
  kindOf: (page) => (page.query('JobCode') ? undefined : 'results'),
});
