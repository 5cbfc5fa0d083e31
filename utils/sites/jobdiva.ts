import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

/** All is one page, and the part behind the `#` says what it shows; `a` is the employer. */
const number = (page: Page) => /^#\/jobs\/(\d+)/.exec(page.url.hash)?.[1];

export default defineSite({
  name: 'JobDiva',
  kind: 'ats',
  general: true,
  matches: ['*://*.jobdiva.com/portal/*'],
  postingId: number,
  canonical: (page, id) => `${page.url.origin}${page.url.pathname}?a=${page.query('a')}#/jobs/${id}`,
  kindOf: (page) => (number(page) ? undefined : 'results'),
});
