import { byAddress, byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

const JOB = /^\/recruiting\/jobs\/(?:details|apply|success)\/(\d+)/i;

export default defineSite({
  name: 'Paylocity',
  kind: 'ats',
  general: true,
  matches: ['*://recruiting.paylocity.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://recruiting.paylocity.com/Recruiting/Jobs/Details/${id}`,
  kindOf(page) {
    if (page.path(/\/jobs\/apply\/\d/i)) return 'form';
    return page.path(JOB) ? undefined : 'results';
  },
  confirmed: (page) =>
    byAddress(page, /\/jobs\/success\/\d/i, '.success-text', 'h1') ??
    byElement(page, 'span.success-text', /has been received/i),
});
