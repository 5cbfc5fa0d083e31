import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

/** All is one page, and the part behind the `#` says what it shows. */
const number = (page: Page) => /^#(?:detail|apply)\/job\/(\d+)/.exec(page.url.hash)?.[1];
const tenant = (page: Page) => page.url.hostname.split('.')[0];

export default defineSite({
  name: 'RippleHire',
  kind: 'ats',
  general: true,
  matches: ['*://*.ripplehire.com/candidate/*'],
  postingId: (page) => number(page) && `${tenant(page)}/${number(page)}`,
  canonical: (page) => `${page.url.origin}/candidate/?token=${page.query('token')}#detail/job/${number(page)}`,
  employer: (page) => slugName(tenant(page)),
  kindOf: (page) => (number(page) ? undefined : 'results'),
});
