import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

/** The older address names the employer by `clientkey`. */
const id = (page: Page) =>
  page.path(/\/portal\/([^/]+\/jobs\/\d+)/)?.replace('/jobs/', '/') ??
  (page.path(/\/ViewJobDetails$/) && page.query('job') ? `${page.query('clientkey')}/${page.query('job')}` : undefined);

export default defineSite({
  name: 'Paycom',
  kind: 'ats',
  general: true,
  matches: ['*://*.paycomonline.net/v4/ats/*'],
  postingId: id,
  canonical(page) {
    const path = page.path(/^.*?\/portal\/[^/]+\/jobs\/\d+/);
    if (path) return page.url.origin + path;
    return `${page.url.origin}${page.url.pathname}?job=${page.query('job')}&clientkey=${page.query('clientkey')}`;
  },
  kindOf: (page) => (id(page) ? undefined : 'results'),
});
