import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

const OPPORTUNITY = /\/opp\/(\d+)/;

export default defineSite({
  name: 'Oleeo (tal.net)',
  kind: 'ats',
  general: true,
  matches: ['*://*.tal.net/*'],
  postingId(page) {
    const number = page.path(OPPORTUNITY);
    return number && `${page.url.hostname.split('.')[0]}/${number}`;
  },
  canonical: (page) => `${page.url.origin}${page.path(/^(.*?\/opp\/[^/]+)/)}`,
  kindOf(page) {
    if (page.path(/\/opp\/[^/]+\/(?:.*\/)?apply(?=\/|$)/)) return 'form';
    return page.path(OPPORTUNITY) ? undefined : 'results';
  },
  submit: '#submit_button, [data-test="applyResumeBtn"]',
  confirmed: (page) => byElement(page, 'div.app-status-desc', /thank you/i),
});
