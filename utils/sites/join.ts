import { defineSite } from '../capture/site.ts';

const JOB = /^\/companies\/[^/]+\/(\d+)-/;

export default defineSite({
  name: 'JOIN',
  general: true,
  matches: ['*://join.com/companies/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => `https://join.com${page.url.pathname}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
