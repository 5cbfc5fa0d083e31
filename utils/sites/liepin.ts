import { defineSite } from '../capture/site.ts';

const JOB = /^\/(?:job|a)\/(?:\d+_)?(\d+)\.shtml/;

export default defineSite({
  name: 'Liepin',
  general: true,
  matches: ['*://www.liepin.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
