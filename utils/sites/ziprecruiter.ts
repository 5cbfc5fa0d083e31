import { defineSite } from '../capture/site.ts';

const TLDS = ['com', 'co.uk', 'de', 'fr'];
const PANE = '[data-testid="job-details-scroll-container"]';

export default defineSite({
  name: 'ZipRecruiter',
  // Listings (/c/, /job/, /jobs/), lists with a pane (/jobs-search, /candidate/search) and the form.
  matches: TLDS.flatMap((tld) =>
    ['c/', 'job', 'candidate/', 'apply'].map((path) => `*://*.ziprecruiter.${tld}/${path}*`),
  ),
  // The same job goes by several keys; /jobs/company-1a2b3c4d/title-5e6f7a8b ends in the oldest.
  postingId: (page) => page.query('jid', 'lvk', 'lk') ?? page.path(/^\/jobs\/[^/]+\/[^/]+-([\da-f]{8})$/),
  canonical(page, id) {
    const key = ['jid', 'lvk', 'lk'].find((one) => page.query(one));
    return page.url.origin + page.url.pathname + (key ? `?${key}=${id}` : '');
  },
  posting: (page) => ({
    title: page.text(`${PANE} h2`, 'h1.job_title'),
    company: page.text(`${PANE} a[href*="/co/"]`, '.hiring_company'),
    // "Place • On-site" below the company.
    location: page.text(`${PANE} a[href*="/co/"] ~ * p`)?.split('•')[0]?.trim(),
  }),
  // A list carries JSON-LD of its rows.
  ignoreStructured: (page) => Boolean(page.find(PANE)),
  kindOf(page) {
    const list = page.path(/^\/(jobs-search|candidate\/|jobs\/?$)/);
    if (list && !(page.find(`${PANE} h2`) && page.query('jid', 'lvk', 'lk'))) return 'results';
    if (page.find('.ApplyFlowApp')) return 'form';
    return list || page.find('h1.job_title') ? 'listing' : undefined;
  },
  description: `${PANE} h2 + div, .job_description`,
  apply: '[aria-label^="Apply"]:is(a, button):not([aria-label*="filter" i])',
  // Not those on the cards of a list, which are about other jobs.
  oneClick: ':is(button[aria-label*="1-Click Apply"], button[aria-label*="Quick Apply"]):not(article *)',
  submit: '.ApplyFlowApp button[type="submit"]',
  form: '.ApplyFlowApp',
  // No sentence, no address: the button itself turns.
  confirmed(page) {
    const button = page.find(
      `${PANE} button[aria-label*="Applied"]`,
      'main:not(:has(article)) button[aria-label*="Applied"]',
    );
    return button && page.visible(button)
      ? { how: 'element', sentence: button.getAttribute('aria-label') ?? '' }
      : undefined;
  },
});
