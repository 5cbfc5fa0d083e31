import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { servedFrom } from '../capture/servedFrom.ts';
import { type Confirmed, defineSite } from '../capture/site.ts';

const id = (page: Page) =>
  page.query('jobSeqNo') ??
  page.path(/\/job\/([^/]+)/) ??
  page.attr('data-ph-at-job-seqno-text', '[data-ph-at-job-seqno-text]');

/** Career sites of large employers, each on a domain of its own. The form is often that of another system. */
export default defineSite({
  name: 'Phenom',
  kind: 'ats',
  general: true,
  matches: [],
  postingId: id,
  kindOf(page) {
    if (page.path(/\/applythankyou\/?$/)) return 'other';
    if (page.path(/\/apply\/?$/)) return 'form';
    return page.path(/\/job\/./) ? undefined : 'results';
  },
  submit: 'form button.submit[type=submit]',
  confirmed(page): Confirmed | undefined {
    // "onine" is how they spell it.
    const shown = byElement(page, '.apply-thankyou-content, [data-ph-at-id="apply-success-onine-msg"]');
    if (!page.path(/\/applythankyou\/?$/) || page.query('status') !== 'success') return shown;
    return { how: 'url', sentence: shown?.sentence ?? '' };
  },
  own: {
    madeBy: (page) =>
      Boolean(page.find('head[data-ph-id^="ph-page-"], script[src*="APPLY_form_renderer.js"]')) ||
      servedFrom(page, 'phenompeople.com'),
  },
});
