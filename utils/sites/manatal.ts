import { defineSite } from '../capture/site.ts';

const JOB = /^\/[^/]+\/job\/(\w+)/;

export default defineSite({
  name: 'Manatal',
  kind: 'ats',
  general: true,
  matches: ['*://www.careers-page.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => `https://www.careers-page.com${page.path(/^\/[^/]+\/job\/\w+/)}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
