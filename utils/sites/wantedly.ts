import { defineSite } from '../capture/site.ts';

const JOB = /^\/projects\/(\d+)/;

export default defineSite({
  name: 'Wantedly',
  general: true,
  matches: ['*://www.wantedly.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
