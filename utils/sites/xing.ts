import { defineSite } from '../capture/site.ts';

export default defineSite({
  name: 'XING Jobs',
  general: true,
  matches: ['*://www.xing.com/jobs/*'],
  postingId: (page) => page.path(/^\/jobs\/[^/]+-(\d+)\/?$/),
  canonical: (page) => `https://www.xing.com${page.url.pathname}`,
  kindOf: (page) => (page.path(/^\/jobs\/[^/]+-\d+\/?$/) ? undefined : 'results'),
});
