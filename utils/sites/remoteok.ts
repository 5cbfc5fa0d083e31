import { defineSite } from '../capture/site.ts';

/** Leads to the employers' own forms. */
export default defineSite({
  name: 'Remote OK',
  general: true,
  matches: ['*://remoteok.com/*'],
  postingId: (page) => page.path(/^\/remote-jobs\/[^/]*?(\d+)\/?$/),
  canonical: (page) => `https://remoteok.com${page.url.pathname}`,
  kindOf: (page) => (page.path(/^\/remote-jobs\/[^/]*\d\/?$/) ? undefined : 'results'),
});
