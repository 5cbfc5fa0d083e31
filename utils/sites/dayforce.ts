import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

/** The newer host has the client in front ("/acme/CANDIDATEPORTAL/jobs/1"), older ones behind ("/CandidatePortal/en-US/acme/Posting/View/1"). */
const client = (page: Page) =>
  page.path(/^\/candidateportal\/[a-z-]+\/([^/]+)/i) ?? page.path(/\/([^/]+)\/candidateportal(?:\/|$)/i);
const JOB = /\/(?:jobs|Posting\/View)\/(\d+)/;

export default defineSite({
  name: 'Dayforce',
  kind: 'ats',
  general: true,
  // The rest of the older hosts is for people who have a job.
  matches: ['*://jobs.dayforcehcm.com/*', '*://*.dayforcehcm.com/CandidatePortal/*'],
  // Each client counts its postings from the beginning.
  postingId(page) {
    const number = page.path(JOB);
    return number && `${client(page)}/${number}`.toLowerCase();
  },
  canonical: (page) => `${page.url.origin}${page.path(/^(.*?\/(?:jobs|Posting\/View)\/\d+)/)}`,
  employer: (page) => slugName(client(page)),
  kindOf(page) {
    if (!page.path(JOB)) return 'results';
    return page.path(/\/jobs\/\d+\/apply(?=\/|$)/) ? 'form' : undefined;
  },
  submit: '[test-id="application-submit"]',
  confirmed: (page) =>
    byElement(
      page,
      '[test-id="application-successfullsubmission-message-with-confirmation-number"], [test-id="success-dayforce-jobs"]',
    ),
});
