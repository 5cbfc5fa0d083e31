import { byAddress, byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { servedFrom } from '../capture/servedFrom.ts';
import { defineSite } from '../capture/site.ts';

const JOB = /\/jobs\/(\d+)/;

export default defineSite({
  name: 'Teamtailor',
  kind: 'ats',
  matches: ['*://*.teamtailor.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: address,
  posting(page) {
    const company = page.meta('og:site_name');
    const named = page.meta('og:title');
    return {
      // The first headings are those of the cookie dialogs.
      title:
        company && named?.endsWith(` - ${company}`)
          ? named.slice(0, -company.length - 3)
          : page.text('h1:not(dialog *)'),
      company,
    };
  },
  kindOf(page) {
    if (/^(app|api|www|support)\./.test(page.url.hostname)) return 'other';
    if (!page.path(JOB)) return page.path(/^(\/[a-z-]{2,5})?\/?(jobs|departments|locations|$)/) ? 'results' : 'other';
    return page.path(/\/applications\//) ? 'form' : undefined;
  },
  apply: 'a[href*="/applications/new"], [data-action*="form-overlay#show"]',
  submit: '#job-application-form [name="commit"]',
  form: '#job-application-form',
  confirmed(page) {
    const thanks =
      byAddress(page, /\/applications\/[^/]+\/thanks(?=\/|$)/, '[data-test="applied-thanks"]') ??
      byElement(page, '[data-test="applied-thanks"]');
    // The page's own address ends in a token that lets anybody act as the candidate.
    return thanks && { ...thanks, url: address(page) };
  },
  // The same pages, with the same numbers.
  own: { madeBy: (page) => servedFrom(page, 'teamtailor-cdn.com') },
});

function address(page: Page): string {
  return `${page.url.origin}${page.path(/\/jobs\/\d+[^/]*/)}`;
}
