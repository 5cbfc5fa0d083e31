import { defineSite } from '../capture/site.ts';

const JOB = /^\/wd\/(\d+)/;

export default defineSite({
  name: 'Wanted',
  general: true,
  matches: ['*://www.wanted.co.kr/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
