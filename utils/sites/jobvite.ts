import { byAddress, byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';
import { clean } from '../capture/text.ts';

const JOB = /^\/(?:[^/]+\/)?job\/([A-Za-z0-9]{6,})/;
const employer = (page: Page) => page.path(/^\/([^/]+)\/(?:job|apply|.*applyConfirmation)/i);

export default defineSite({
  name: 'Jobvite',
  kind: 'ats',
  matches: ['*://jobs.jobvite.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page, id) => `https://jobs.jobvite.com${page.path(/^(.*?)\/job\//)}/job/${id}`,
  posting: (page) => ({ title: page.text('.jv-header'), location: place(page) }),
  employer: (page) => slugName(employer(page)),
  description: '.jv-job-detail-description',
  kindOf(page) {
    if (page.path(/\/apply(?=\/|$)/i)) return 'form';
    if (page.path(JOB)) return undefined;
    return page.path(/^\/[^/]+(?:\/?$|\/(?:jobs|search)(?=\/|$))/) ? 'results' : 'other';
  },
  apply: '.jv-button-apply',
  // Each step of the form has a button of its own; the last one has no other name.
  submit: 'button[aria-label="Send Application"]',
  confirmed: (page) =>
    byAddress(page, /\/applyConfirmation/i, '.jv-page-message-header') ??
    byElement(page, '.jv-page-applyconfirm') ??
    byElement(page, '.jv-page-message-header', /^application (sent|submitted|received)/i),
});

/** "Husbandry | Perth, Australia": department and place in one paragraph, with an empty element between them. */
function place(page: Page): string | undefined {
  const separator = page.find('.jv-job-detail-meta .jv-inline-separator');
  let text = '';
  for (let node = separator?.nextSibling; node; node = node.nextSibling) text += node.textContent;
  return clean(text) || undefined;
}
