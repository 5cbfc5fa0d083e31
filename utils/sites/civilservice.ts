import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

/** The board is one system, the form another (Oleeo's), which others have as well. */
const board = (page: Page) => page.url.hostname.endsWith('.service.gov.uk');
const id = (page: Page) => (board(page) ? page.query('jcode') : page.path(/\/opp\/(\d+)/));

export default defineSite({
  name: 'Civil Service Jobs (UK) and Oleeo',
  general: true,
  matches: ['*://www.civilservicejobs.service.gov.uk/csr/*', '*://*.tal.net/*'],
  postingId: (page) => (board(page) ? id(page) : id(page) && `${page.url.hostname.split('.')[0]}/${id(page)}`),
  // Addresses of the board hold a session, and are worth nothing to anybody later.
  canonical: (page, jcode) =>
    board(page)
      ? `https://www.civilservicejobs.service.gov.uk/csr/jobs.cgi?jcode=${jcode}`
      : `${page.url.origin}${page.path(/^(.*?\/opp\/[^/]+)/)}`,
  kindOf(page) {
    if (!board(page) && page.path(/\/(apply|candidate)(?=\/|$)/)) return 'form';
    return id(page) ? undefined : 'results';
  },
  submit: '#submit_button, [data-test="applyResumeBtn"]',
  confirmed: (page) => (board(page) ? undefined : byElement(page, 'div.app-status-desc', /thank you/i)),
});
