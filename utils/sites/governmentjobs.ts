import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

const JOB = /^\/(?:careers\/[^/]+\/)?jobs\/(?:newprint\/)?(\d+)/i;

export default defineSite({
  name: 'GovernmentJobs (NEOGOV)',
  general: true,
  matches: ['*://www.governmentjobs.com/*', '*://www.schooljobs.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page, id) => `${page.url.origin}${page.path(/^((?:\/careers\/[^/]+)?\/jobs)\//i)}/${id}`,
  kindOf(page) {
    if (!page.path(JOB)) return 'results';
    return page.path(/\/apply(?=\/|$)/i) ? 'form' : undefined;
  },
  confirmed: (page) => byElement(page, 'h2', /^application submitted/i),
});
