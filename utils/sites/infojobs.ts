import { defineSite } from '../capture/site.ts';

const JOB = /\/of-(i[\da-f]{32})/;

export default defineSite({
  name: 'InfoJobs',
  general: true,
  matches: ['*://www.infojobs.net/*', '*://www.infojobs.it/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => `${page.url.origin}${page.path(/^(.*\/of-i[\da-f]{32})/)}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
