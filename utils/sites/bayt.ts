import { defineSite } from '../capture/site.ts';

const JOB = /^\/[a-z]{2}\/[^/]+\/jobs\/.*?(\d{5,})\/?$/;

export default defineSite({
  name: 'Bayt',
  general: true,
  matches: ['*://www.bayt.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
