import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

const id = (page: Page) => page.path(/^\/(?:stu\/)?(?:jobs|job-search)\/(\d+)/);
/** The list beside it has headings and employers of other jobs; the pane links to the one that it shows. */
const pane = (page: Page) => `main[data-hook="right-content"] h1 > a[href*="/jobs/${id(page)}"]`;

export default defineSite({
  name: 'Handshake',
  matches: ['*://*.joinhandshake.com/*'],
  postingId: id,
  canonical: (_, number) => `https://app.joinhandshake.com/jobs/${number}`,
  posting(page) {
    const company = page.attr('alt', 'main[data-hook] img[alt$=" logo"]');
    return {
      title: page.text('main[data-hook="job-details-page"] h1', pane(page)),
      company: company?.replace(/ logo$/, '') ?? page.text('main[data-hook] a[href*="/e/"]'),
    };
  },
  kindOf: (page) =>
    id(page) && page.text('main[data-hook="job-details-page"] h1', pane(page)) ? 'listing' : 'results',
  confirmed(page) {
    // Withdrawing is offered on what was applied to; while the form is open nothing was sent yet.
    const withdraw = page
      .all('main[data-hook] button')
      .find((one) => /^withdraw application$/i.test(one.textContent?.trim() ?? '') && page.visible(one));
    const open = page.all('[role=dialog]').some(page.visible);
    return withdraw && !open ? { how: 'element', sentence: withdraw.textContent?.trim() ?? '' } : undefined;
  },
});
