import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

const DETAILS = '[data-automation="jobDetailsPage"]';

/** In a list the address changes before the pane. */
function postingId(page: Page): string | undefined {
  const asked = page.path(/\/job\/(\d+)/) ?? page.query('jobId');
  const shown =
    page.attr('data-job-id', DETAILS) ??
    page.attr('href', '[data-automation="job-detail-apply"]')?.match(/\/job\/(\d+)/)?.[1];
  return shown && asked && shown !== asked ? undefined : asked;
}

export default defineSite({
  name: 'SEEK, Jobstreet and JobsDB',
  // Lists with a pane are at any first segment (/data-analyst-jobs/in-Sydney).
  matches: ['seek.com.au', 'seek.co.nz', 'seek.com', 'jobstreet.com', 'jobstreet.co.id', 'jobsdb.com'].map(
    (host) => `*://*.${host}/*`,
  ),
  postingId,
  canonical: (page, id) => `${page.url.origin}/job/${id}`,
  posting: (page) => ({
    title: page.text('[data-automation="job-detail-title"]'),
    company: page.text('[data-automation="advertiser-name"]'),
    location: page.text('[data-automation="job-detail-location"]'),
    salary: page.text('[data-automation="job-detail-salary"]'),
  }),
  description: '[data-automation="jobAdDetails"]',
  ignoreStructured: (page) => !page.path(/\/job\/\d+/),
  kindOf(page) {
    if (page.path(/\/job\/\d+\/apply\b/)) return 'form';
    const open = page.text('[data-automation="job-detail-title"]') && postingId(page);
    if (open) return 'listing';
    return page.path(/\/job\/\d+/) ? undefined : 'results';
  },
  apply: '[data-automation="job-detail-apply"]',
  submit: '[data-testid="review-submit-application"]',
  confirmed(page) {
    const sentence = page.text('#applicationSent', 'h1') ?? '';
    if (page.path(/\/job\/\d+\/apply\/success\b/)) return { how: 'url', sentence };
    const sent = page.find('#applicationSent');
    return sent && page.visible(sent) ? { how: 'element', sentence } : undefined;
  },
});
