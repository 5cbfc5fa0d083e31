import { defineSite } from '../capture/site.ts';

const JOB = /^\/[^/]+\/([\w-]{6,})/;

export default defineSite({
  name: 'Gem',
  kind: 'ats',
  general: true,
  matches: ['*://jobs.gem.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => `https://jobs.gem.com${page.path(/^\/[^/]+\/[^/]+/)}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
