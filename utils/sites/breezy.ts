import { byAddress, byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const JOB = /^\/p\/([0-9a-f]{12})(?=-|\/|$)/;
const tenant = (page: Page) => page.url.hostname.split('.')[0];

export default defineSite({
  name: 'Breezy HR',
  kind: 'ats',
  matches: ['*://*.breezy.hr/', '*://*.breezy.hr/?*', '*://*.breezy.hr/p/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => `${page.url.origin}${page.path(/^\/p\/[^/]+/)}`,
  posting: (page) => ({
    // The thanks are in the page from the start, with the first heading of all, and hidden.
    title: page.text('h1:not(.application-confirmed *)'),
    company: page.attr('alt', '.brand img'),
    location: page.text('.meta .location'),
    employmentType: page.text('.meta .type'),
    salary: page.text('.meta .salary-range'),
  }),
  employer: (page) => slugName(tenant(page)),
  description: '.description',
  kindOf(page) {
    if (/^(app|www)\./.test(page.url.hostname)) return 'other';
    if (page.path(JOB)) return page.path(/\/apply(?=\/|$)/) ? 'form' : undefined;
    return 'results';
  },
  apply: 'a[href$="/apply"]',
  submit: '[ng-click="apply()"]',
  confirmed: (page) =>
    byAddress(page, /\/apply\/submitted\/?$/, '.application-confirmed') ?? byElement(page, '.application-confirmed'),
});
