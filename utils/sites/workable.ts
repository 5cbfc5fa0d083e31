import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import type { Confirmed } from '../capture/site.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const POSTING = /^(?:\/[^/]+)?\/j\/([0-9A-Z]{6,12})(?=\/|$)/i;
const ui = (name: string) => `[data-ui="${name}"]`;
/** Workable's own job board, with ids of its own. */
const board = (page: Page) => page.url.hostname === 'jobs.workable.com';

export default defineSite({
  name: 'Workable',
  kind: 'ats',
  matches: ['*://apply.workable.com/*', '*://jobs.workable.com/*'],
  postingId: (page) => (board(page) ? page.path(/^\/view\/([^/]+)/) : page.path(POSTING)?.toUpperCase()),
  canonical(page, id) {
    if (board(page)) return `https://jobs.workable.com/view/${id}`;
    return `https://apply.workable.com${page.path(/^(.*?)\/j\//)}/j/${id}/`;
  },
  posting(page) {
    const title = page.text(ui('job-title'));
    return {
      title: title ?? headline(page)?.[0],
      company: page.attr('alt', `${ui('company-logo')} img`) ?? headline(page, title)?.[1],
      location: page.text(ui('job-location')),
      employmentType: page.text(ui('job-type')),
    };
  },
  employer: (page) => slugName(page.path(/^\/([^/]+)\/j\//)),
  description: ui('job-description'),
  kindOf(page) {
    if (board(page)) return page.path(/^\/view\/./) ? undefined : 'results';
    if (page.path(POSTING)) return page.path(/\/apply\/?$/) ? 'form' : undefined;
    return page.path(/^\/[^/]+\/?$/) ? 'results' : 'other';
  },
  apply: [ui('application-form-tab'), `${ui('apply-button')}:not(form *)`].join(),
  // The same name as the button on the overview; the cookie banner has submit buttons as well.
  submit: `form ${ui('apply-button')}`,
  form: ui('application-form'),
  confirmed(page): Confirmed | undefined {
    const shown = byElement(page, ui('successful-submit'));
    if (!page.path(/\/apply\/?$/) || !page.url.searchParams.has('success')) return shown;
    return { how: 'url', sentence: shown?.sentence ?? '' };
  },
});

/** Before its script has run the page says only "Keeper - Reef Parks", in its head. Either name may hold a dash. */
function headline(page: Page, title?: string): [string, string] | undefined {
  const named = page.path(POSTING) && page.meta('og:title');
  if (!named) return undefined;
  // The head may still name the page from which the script led here.
  if (title && !named.startsWith(`${title} - `)) return undefined;
  const at = title?.length ?? named.lastIndexOf(' - ');
  return at > 0 ? [named.slice(0, at), named.slice(at + 3)] : undefined;
}
