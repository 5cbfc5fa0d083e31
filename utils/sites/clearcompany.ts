import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

/** HRMDirect is the older of the two. */
const number = (page: Page) =>
  page.query('req') ?? page.path(/^\/careers\/jobs\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i);

export default defineSite({
  name: 'ClearCompany and HRMDirect',
  kind: 'ats',
  general: true,
  matches: ['*://*.hrmdirect.com/employment/*', '*://*.clearcompany.com/careers/*'],
  postingId: number,
  canonical(page, id) {
    const path = page.url.pathname;
    return `${page.url.origin}${page.query('req') ? `${path}?req=${id}` : path}`;
  },
  employer: (page) => slugName(page.url.hostname.split('.')[0]),
  kindOf: (page) => (number(page) ? undefined : 'results'),
});
