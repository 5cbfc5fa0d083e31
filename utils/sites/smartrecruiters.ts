import { byAddress, byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

/** What is kept from search engines has an id of another shape, below `/ni`. */
const LISTING = /^(?:\/ni)?\/[^/]+\/(\d{12,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i;
const oneClick = (page: Page) => page.path(/^\/oneclick-ui\//);

export default defineSite({
  name: 'SmartRecruiters',
  kind: 'ats',
  matches: ['*://jobs.smartrecruiters.com/*', '*://careers.smartrecruiters.com/*'],
  // The form's address has another id, of the publication: the attempt carries the listing's.
  postingId: (page) => page.path(LISTING),
  canonical: (page, id) => `https://jobs.smartrecruiters.com${page.path(/^(?:\/ni)?\/[^/]+/)}/${id}`,
  posting: (page) => ({
    title: page.text('h1.job-title', '[data-test="topbar-job-title"]'),
    location: page.attr('formattedaddress', 'spl-job-location') ?? page.text('[data-test="topbar-location"]'),
  }),
  employer: (page) => slugName(page.path(oneClick(page) ? /\/company\/([^/]+)/ : /^(?:\/ni)?\/([^/]+)/)),
  kindOf(page) {
    if (page.path(LISTING)) return undefined;
    if (oneClick(page)) return 'form';
    return page.path(/^\/[^/]+\/?$/) ? 'results' : 'other';
  },
  apply: '#st-apply, a[href*="/oneclick-ui/"]',
  submit: '[data-test="footer-submit"]',
  // No `<form>`, and the fields are in shadow roots.
  form: 'oc-oneclick-form, oc-screening-questions',
  confirmed: (page) =>
    byAddress(page, /^\/oneclick-ui\/.*\/success(?=\/|$)/, '[data-test="success-page-confirmation"]') ??
    byElement(page, 'oc-success-page-content, [data-test="success-page-confirmation"]'),
});
