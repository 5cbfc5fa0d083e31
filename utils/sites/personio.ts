import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const JOB = /^\/job\/(\d+)/;
const tenant = (page: Page) => page.url.hostname.split('.')[0];

export default defineSite({
  name: 'Personio',
  kind: 'ats',
  matches: ['*://*.jobs.personio.de/*', '*://*.jobs.personio.com/*'],
  postingId: (page) => page.path(JOB),
  // Both endings lead to the same career page.
  canonical: (page, id) => `https://${tenant(page)}.jobs.personio.de/job/${id}`,
  posting: (page) => ({ title: page.find('form, a[href*="/apply"]') && page.text('h1') }),
  employer: (page) => slugName(tenant(page)),
  kindOf(page) {
    if (page.path(JOB)) return page.path(/\/apply\/?$/) ? 'form' : undefined;
    return page.path(/^\/(search|list)?\/?$/) ? 'results' : 'other';
  },
  apply: 'a[href*="/apply"]',
  // What follows is in place and has no name of its own: the words decide.
  submit: '.career-submit-application-btn',
});
