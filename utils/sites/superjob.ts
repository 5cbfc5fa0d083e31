import { defineSite } from '../capture/site.ts';

const JOB = /^\/(?:vakansii|rabota)\/.*?-(\d{6,})(?:-\d+)?\.html/;

export default defineSite({
  name: 'SuperJob',
  general: true,
  matches: ['*://*.superjob.ru/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
