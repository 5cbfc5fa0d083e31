import { defineSite } from '../capture/site.ts';

export default defineSite({
  name: 'Reed.co.uk',
  general: true,
  matches: ['*://www.reed.co.uk/*'],
  postingId: (page) => page.path(/^\/jobs\/[^/]+\/(\d+)\/?$/),
  canonical: (page) => `https://www.reed.co.uk${page.url.pathname}`,
  kindOf: (page) => (page.path(/^\/jobs\/[^/]+\/\d+\/?$/) ? undefined : 'results'),
  apply: '[data-qa="apply-button"]',
});
