import { defineSite } from '../capture/site.ts';

export default defineSite({
  name: 'StepStone',
  // Addresses begin with a word of the language (/stellenangebote--…, /vacatures--…, /emploi--…).
  matches: ['de', 'at', 'be', 'nl', 'fr'].map((tld) => `*://*.stepstone.${tld}/*`),
  postingId: (page) =>
    page.path(/--(\d+)(?:-inline)?\.html$/) ?? page.path(/\/(?:job|application(?:\/[a-z-]+)*)\/(\d{6,})/),
  canonical: (page, id) => `${page.url.origin}/job/${id}`,
  posting: (page) => ({
    title: page.text('[data-at="header-job-title"]'),
    company: page.text('[data-at="metadata-company-name"]', '[data-at="header-company-name"]'),
    location: page.text('[data-at="metadata-location"]'),
    salary: page.text('[data-at="metadata-salary"]'),
  }),
  description: '[data-at="job-ad-content"]',
  kindOf(page) {
    if (page.path(/\/application\//)) return 'form';
    if (page.path(/--\d+(?:-inline)?\.html$|\/job\/\d{6,}/))
      return page.text('[data-at="header-job-title"]') ? 'listing' : undefined;
    return page.find('[data-at="job-item"]') ? 'results' : 'other';
  },
  apply: '[data-testid="harmonised-apply-button"], [data-at="apply-now-section"] :is(a, button)',
  confirmed(page) {
    const sentence = page.text('h1') ?? '';
    // The same address follows a click that only led to the employer's site. Then the page asks whether all went well.
    const asks = /\?\s*$/.test(sentence) || page.find('a[href*="/apply/external/"]');
    return page.path(/\/(application\/confirmation|confirmation\/success)\b/) && !asks
      ? { how: 'url', sentence }
      : undefined;
  },
});
