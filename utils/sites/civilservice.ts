import { defineSite } from '../capture/site.ts';

/** Leads to the form on a host of Oleeo. */
export default defineSite({
  name: 'Civil Service Jobs (UK)',
  general: true,
  matches: ['*://www.civilservicejobs.service.gov.uk/csr/*'],
  postingId: (page) => page.query('jcode'),
  // Its addresses hold a session, and are worth nothing to anybody later.
  canonical: (_, id) => `https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=${id}`,
  kindOf: (page) => (page.query('jcode') ? undefined : 'results'),
});
