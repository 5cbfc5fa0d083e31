import { defineSite } from '../capture/site.ts';

const JOB = /^\/job\/[^/]*?([\da-f]{32})\/?$/i;

/** Leads to the employers' own forms. */
export default defineSite({
  name: 'Jora',
  general: true,
  matches: ['*://*.jora.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => `${page.url.origin}${page.url.pathname}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
  apply: 'a[href*="/job/rd/"]',
});
