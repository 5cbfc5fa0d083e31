import { byAddress, byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { tenantOf } from '../capture/servedFrom.ts';
import { defineSite } from '../capture/site.ts';

const FORM = /\/(ApplicationMethods|ApplicationForm|ApplicationQuestions|ApplicationReview|Register)(?=\/|$)/;
const number = (page: Page) => page.path(/\/JobDetail\/(?:[^/]+\/)?(\d+)\/?$/) ?? page.query('jobId', 'folderId');

export default defineSite({
  name: 'Avature',
  kind: 'ats',
  general: true,
  matches: ['*://*.avature.net/*'],
  // An employer's own domain still takes its parts from the employer's host at Avature, if from anywhere.
  postingId(page) {
    const tenant = tenantOf(page, /^([\w-]+)\.avature\.net$/) ?? page.url.hostname;
    return number(page) && `${tenant}/${number(page)}`;
  },
  canonical(page) {
    const address = page.path(/^.*\/JobDetail\/.+/);
    return address ? page.url.origin + page.url.pathname : undefined;
  },
  kindOf(page) {
    // Only an account was made.
    if (page.path(/\/SuccessfulRegistration(?=\/|$)/)) return 'other';
    if (page.path(FORM)) return 'form';
    return page.path(/\/JobDetail(?=\/|$)/) ? undefined : 'results';
  },
  confirmed: (page) =>
    byElement(page, '.article__header__text', /successfully (submitted|applied)|thank you for applying/i) ??
    byAddress(page, /\/(Success|ApplicationConfirmation)\/?$/, '.article__header__text', 'h1', 'h2'),
  own: { madeBy: (page) => Boolean(page.find('meta[name="avature.portal.id"]')) },
});
