import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { servedFrom } from '../capture/servedFrom.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const POSTING = /^\/[^/]+\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/i;

export default defineSite({
  name: 'Ashby',
  kind: 'ats',
  matches: ['*://jobs.ashbyhq.com/*'],
  postingId: (page) => page.path(POSTING)?.toLowerCase(),
  canonical: (page, id) => `https://jobs.ashbyhq.com/${page.url.pathname.split('/')[1]}/${id}`,
  posting(page) {
    const title = page.text('.ashby-job-posting-heading');
    const named = page.title() ?? '';
    return {
      title,
      // "Keeper @ Reef Parks"
      company: (title && named.startsWith(`${title} @ `) ? named.slice(title.length) : named).match(/ @ (.+)/)?.[1],
      location: section(page, 'Location'),
      employmentType: section(page, 'Employment Type'),
      salary: section(page, 'Compensation'),
    };
  },
  employer: (page) => slugName(page.path(/^\/([^/]+)/)),
  description: '#overview',
  kindOf(page) {
    if (!page.path(POSTING)) return page.path(/^\/[^/]+\/?$/) ? 'results' : 'other';
    return page.path(/\/application\/?$/) ? 'form' : undefined;
  },
  apply: 'a[href*="/application"]',
  submit: '.ashby-application-form-submit-button',
  // There is no `<form>` on the page.
  form: '.ashby-application-form-container',
  // In place, and in the employer's own words. A refusal shows `…-failure-container` instead.
  confirmed: (page) => byElement(page, '.ashby-application-form-success-container'),
  own: {
    madeBy: (page) => Boolean(page.query('ashby_jid') ?? page.find('#ashby_embed')) || servedFrom(page, 'ashbyhq.com'),
    postingId: (page) => page.query('ashby_jid')?.toLowerCase(),
    canonical: undefined,
    posting: undefined,
    employer: undefined,
    kindOf: undefined,
  },
});

/** What stands under a heading of the left pane. */
function section(page: Page, name: string): string | undefined {
  const heading = [...page.document.querySelectorAll('.ashby-job-posting-left-pane h2')].find(
    (one) => one.textContent?.trim() === name,
  );
  const value = heading?.nextElementSibling;
  const first = value?.querySelector('li') ?? value;
  // The parts of a pay range stand in elements of their own, without a space between them.
  return first?.childElementCount
    ? [...first.children].map((part) => part.textContent).join(' ')
    : (first?.textContent ?? undefined);
}
