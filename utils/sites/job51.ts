import { defineSite } from '../capture/site.ts';

const JOB = /^\/[\w-]+\/(\d{6,})\.html/;

export default defineSite({
  name: '51job',
  general: true,
  matches: ['*://jobs.51job.com/*', '*://we.51job.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
