import { defineSite } from '../capture/site.ts';

const JOB = /^\/job\/detail\/.*?(\d+)\/?$/;

export default defineSite({
  name: 'Internshala',
  general: true,
  matches: ['*://internshala.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => `https://internshala.com${page.url.pathname}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
