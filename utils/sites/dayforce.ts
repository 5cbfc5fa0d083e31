import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const client = (page: Page) => page.path(/\/([^/]+)\/candidateportal(?:\/|$)/i);

export default defineSite({
  name: 'Dayforce',
  kind: 'ats',
  general: true,
  matches: ['*://jobs.dayforcehcm.com/*'],
  // Each client counts its postings from the beginning.
  postingId(page) {
    const number = page.path(/\/jobs\/(\d+)/);
    return number && `${client(page)}/${number}`.toLowerCase();
  },
  canonical: (page) => `${page.url.origin}${page.path(/^(.*?\/jobs\/\d+)/)}`,
  employer: (page) => slugName(client(page)),
  kindOf(page) {
    if (!page.path(/\/jobs\/\d/)) return 'results';
    return page.path(/\/jobs\/\d+\/apply(?=\/|$)/) ? 'form' : undefined;
  },
  submit: '[test-id="application-submit"]',
  confirmed: (page) =>
    byElement(
      page,
      '[test-id="application-successfullsubmission-message-with-confirmation-number"], [test-id="success-dayforce-jobs"]',
    ),
});
