import { defineSite } from '../capture/site.ts';

export default defineSite({
  name: 'Talent.com',
  general: true,
  matches: ['*://*.talent.com/*'],
  postingId: (page) => (page.path(/^\/view\/?$/) ? page.query('id') : undefined),
  canonical: (page, id) => `${page.url.origin}/view?id=${id}`,
  kindOf: (page) => (page.path(/^\/view\/?$/) ? undefined : 'results'),
});
