import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const UUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';
const JOB = new RegExp(`^(?:/[a-z]{2}(?:-[A-Z]{2})?)?/[^/]+/jobs/(${UUID})`, 'i');
/** The system that Rippling bought, where each employer has a host. */
const older = (page: Page) => page.url.hostname.endsWith('.rippling-ats.com');
const tenant = (page: Page) =>
  older(page) ? page.url.hostname.split('.')[0] : page.path(/^(?:\/[a-z]{2}(?:-[A-Z]{2})?)?\/([^/]+)\/jobs/);

export default defineSite({
  name: 'Rippling',
  kind: 'ats',
  general: true,
  matches: ['*://ats.rippling.com/*', '*://*.rippling-ats.com/*'],
  postingId(page) {
    if (!older(page)) return page.path(JOB);
    const number = page.path(/^\/job\/(\d+)/);
    return number && `${tenant(page)}/${number}`;
  },
  canonical(page, id) {
    if (!older(page)) return `https://ats.rippling.com/${tenant(page)}/jobs/${id}`;
    return `${page.url.origin}${page.path(/^\/job\/\d+/)}`;
  },
  employer: (page) => slugName(tenant(page)),
  kindOf(page) {
    // A survey may follow the application; it is none itself.
    if (page.path(/\/eop_survey(?=\/|$)/)) return 'other';
    if (!page.path(JOB) && !(older(page) && page.path(/^\/job\/\d/))) return 'results';
    return page.path(/\/apply\/?$/) ? 'form' : undefined;
  },
  form: '#application-form-container',
  confirmed: (page) =>
    byElement(page, '[data-testid="action-card"] p', /you have successfully applied/i) ??
    (older(page) ? byElement(page, '.user-content p', /^(?=.*\breceived\b).*\bthank you\b/i) : undefined),
});
