import { byAddress, byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { servedFrom } from '../capture/servedFrom.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const POSTING = /^\/[^/]+\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i;
const TITLE = ['[data-qa="posting-name"]', '.posting-headline h2'];
const employer = (page: Page) => page.path(/^\/([^/]+)/);

export default defineSite({
  name: 'Lever',
  kind: 'ats',
  matches: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'],
  postingId: (page) => page.path(POSTING)?.toLowerCase(),
  canonical: (page, id) => `${page.url.origin}/${page.url.pathname.split('/')[1]}/${id}`,
  posting(page) {
    const title = page.text(...TITLE);
    return {
      title,
      company: company(page, title),
      location: category(page, 'location'),
      employmentType: category(page, 'commitment'),
      salary: page.text('[data-qa="salary-range"]'),
    };
  },
  employer: (page) => slugName(employer(page)),
  description: '[data-qa="job-description"]',
  kindOf(page) {
    if (!page.path(POSTING)) return page.path(/^\/[^/]+\/?$/) ? 'results' : 'other';
    return page.path(/\/apply\/?$/) ? 'form' : undefined;
  },
  apply: 'a.postings-btn[href*="/apply"]',
  // The visible one; the other is pressed by the page once its robot check is passed.
  submit: '[data-qa="btn-submit"]',
  form: '#application-form',
  confirmed: (page) =>
    byAddress(page, /\/thanks\/?$/, '[data-qa="msg-submit-success"]') ??
    byElement(page, '[data-qa="msg-submit-success"]'),
  own: {
    madeBy: (page) => Boolean(page.query('LeverAppId')) || servedFrom(page, 'jobs.lever.co', 'jobs.eu.lever.co'),
    postingId: (page) => page.query('LeverAppId')?.toLowerCase(),
    canonical: undefined,
    posting: undefined,
    employer: undefined,
    kindOf: undefined,
  },
});

/** The window's title is "Reef Parks - Keeper". */
function company(page: Page, title: string | undefined): string | undefined {
  const named = page.title();
  if (title && named?.endsWith(` - ${title}`)) return named.slice(0, -title.length - 3);
  return page.attr('alt', '.main-header-logo img')?.replace(/ logo$/i, '');
}

/** Categories stand in a row, parted by slashes that are part of their text. */
function category(page: Page, name: string): string | undefined {
  return page.text(`.posting-categories .${name}`)?.replace(/\s*\/$/, '');
}
