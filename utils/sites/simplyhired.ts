import { defineSite } from '../capture/site.ts';

const JOB = /^\/job\/([\w-]+)/;

export default defineSite({
  name: 'SimplyHired',
  general: true,
  matches: ['com', 'ca', 'co.uk', 'co.in'].map((tld) => `*://www.simplyhired.${tld}/*`),
  postingId: (page) => page.path(JOB),
  canonical: (page, id) => `${page.url.origin}/job/${id}`,
  // Structured data has no pay, and the general reader finds that of the text first.
  posting: (page) => ({
    salary: page.text('[data-testid="viewJobBodyJobCompensation"] [data-testid="detailText"]'),
  }),
  description: '[data-testid="viewJobBodyJobFullDescriptionContent"]',
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
