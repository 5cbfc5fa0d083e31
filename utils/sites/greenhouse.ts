import { byAddress, byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { servedFrom } from '../capture/servedFrom.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

// The older board first, then the one of 2024 and later (seen 2026-05).
const TITLE = ['h1.app-title', '.job__title h1'];
const FORM = '#application_form, #application-form';
const embedded = (page: Page) => page.path(/^\/embed\/job_app(?=\/|$)/);
const board = (page: Page) => (embedded(page) ? page.query('for') : page.path(/^\/([^/]+)\/jobs\/\d/));

export default defineSite({
  name: 'Greenhouse',
  kind: 'ats',
  // Not app. and my.: those are for recruiters, and for one's own account.
  matches: [
    '*://boards.greenhouse.io/*',
    '*://boards.eu.greenhouse.io/*',
    '*://job-boards.greenhouse.io/*',
    '*://job-boards.eu.greenhouse.io/*',
  ],
  postingId: (page) => (embedded(page) ? page.query('token') : page.path(/^\/[^/]+\/jobs\/(\d+)/)),
  canonical(page, id) {
    const host = page.url.hostname.replace(/^boards\./, 'job-boards.');
    const name = board(page);
    return name ? `https://${host}/${name}/jobs/${id}` : `${page.url.origin}/embed/job_app?token=${id}`;
  },
  posting: (page) => ({
    title: page.text(...TITLE),
    company: company(page),
    location: page.text('#header .location', '.job__location'),
    salary: page.text('.job__pay-ranges p:has(bdi)'),
  }),
  employer: (page) => slugName(board(page)),
  description: '#content, .job__description',
  kindOf(page) {
    if (embedded(page)) return 'form';
    if (page.path(/^\/[^/]+\/jobs\/\d/)) return undefined;
    return page.path(/^\/(embed\/job_board|[^/]+\/?$)/) ? 'results' : 'other';
  },
  // On most boards this only scrolls to the form below.
  apply: '#apply_button, .job__header button',
  submit: '#submit_app, .application--submit button',
  form: FORM,
  confirmed(page) {
    // When the address of the confirmation is loaded again it may show the job and an empty form.
    if (page.find(FORM)) return undefined;
    return (
      byAddress(page, /^\/(embed\/job_app|[^/]+\/jobs\/\d+)\/confirmation\/?$/, '.confirmation__content', 'h1') ??
      byElement(page, '.confirmation > .confirmation__content')
    );
  },
  // The form is in a frame of ours, below a page that the employer made.
  own: {
    madeBy: (page) => Boolean(page.query('gh_jid') ?? page.find('#grnhse_app')) || servedFrom(page, 'greenhouse.io'),
    postingId: (page) => page.query('gh_jid') ?? /[?&]token=(\d+)/.exec(page.attr('src', '#grnhse_iframe') ?? '')?.[1],
    canonical: undefined,
    posting: undefined,
    employer: undefined,
    kindOf: undefined,
    confirmed: undefined,
  },
});

/** "Job Application for Keeper at Reef Parks" is the title of both boards; the logo's text is "Reef Parks Logo". */
function company(page: Page): string | undefined {
  const named = page.title(/^Job Application for (.+)/);
  const title = `${page.text(...TITLE)} at `;
  return (
    (named?.startsWith(title) ? named.slice(title.length) : named?.match(/^.+ at (.+)/)?.[1]) ??
    page.text('.company-name')?.replace(/^at /, '') ??
    page.attr('alt', 'img.logo')?.replace(/ logo$/i, '')
  );
}
