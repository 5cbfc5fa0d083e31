import { byAddress, byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const OFFER = /\/o\/([^/]+)/;
const tenant = (page: Page) => page.url.hostname.split('.')[0];
/** An offer that is gone keeps its address, but can't be applied for. */
const offered = (page: Page) =>
  page.find(
    'meta[name="offer-guid"], [data-testid="header-tab-apply-button"], [data-cy="apply-button-nav"], #offer-application-form',
  );

export default defineSite({
  name: 'Recruitee',
  kind: 'ats',
  matches: ['*://*.recruitee.com/*'],
  // The address has only a slug, which another employer may have as well.
  postingId(page) {
    const slug = page.path(OFFER);
    return slug && `${tenant(page)}/${slug}`;
  },
  alias: (page) => page.attr('content', 'meta[name="offer-guid"]'),
  canonical: (page) => `${page.url.origin}/o/${page.path(OFFER)}`,
  posting: (page) => (offered(page) ? { title: page.text('h1') } : undefined),
  employer: (page) => page.meta('og:site_name') ?? slugName(tenant(page)),
  kindOf(page) {
    // The recruiters' own doors.
    if (/^(app|api|auth|www|support)$/.test(tenant(page) ?? '')) return 'other';
    if (!page.path(OFFER)) return /^\/(l\/|[a-z]{2}\/?$|$)/.test(page.url.pathname) ? 'results' : 'other';
    return page.path(/\/c\/new\/?$/) ? 'form' : undefined;
  },
  apply: '[data-testid="header-tab-apply-button"], [data-cy="apply-button-nav"]',
  submit: '[data-testid="submit-application-form-button"]',
  form: '#offer-application-form',
  confirmed: (page) =>
    byAddress(page, /\/o\/[^/]+\/applied\/?$/) ??
    byElement(page, '[aria-live="assertive"]', /application has been (successfully )?submitted/i),
  own: {
    madeBy: (page) =>
      Boolean(page.find('meta[name="offer-guid"], [data-component="PublicApp"], [data-cy="brand-wrapper-section"]')),
    postingId(page) {
      const slug = page.path(OFFER);
      return slug && `${page.url.hostname}/${slug}`;
    },
    employer: (page) => page.meta('og:site_name'),
  },
});
