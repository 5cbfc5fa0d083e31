import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { servedFrom } from '../capture/servedFrom.ts';
import { defineSite } from '../capture/site.ts';

const HOSTS = ['successfactors.com', 'successfactors.eu', 'sapsf.com', 'sapsf.eu'];
const THANKS = /thank|merci|dank|gracias|grazie|obrigad/i;
const company = (page: Page) => page.query('company') ?? page.attr('value', '#career_company');
/** Empty on some steps. */
const requisition = (page: Page) => page.query('career_job_req_id') ?? page.attr('value', '#career_job_req_id');

export default defineSite({
  name: 'SAP SuccessFactors',
  kind: 'ats',
  general: true,
  matches: HOSTS.flatMap((host) => [`*://*.${host}/career*`, `*://*.${host}/portalcareer*`]),
  postingId(page) {
    const [employer, number] = [company(page), requisition(page)];
    return employer && number && `${employer}/${number}`;
  },
  // The page's own address is full of what belongs to a session.
  canonical: (page) =>
    `${page.url.origin}/career?career_job_req_id=${requisition(page)}&career_ns=job_listing&company=${company(page)}`,
  employer: company,
  kindOf(page) {
    const place = page.query('career_ns') ?? page.attr('value', '#career_ns');
    if (place === 'job_application') return 'form';
    return requisition(page) ? undefined : 'results';
  },
  submit: 'span[role=button][id*="submitBtn"], button[name="fbja_apply"][type=submit]',
  // A saved profile or draft says "successfully saved" elsewhere; `#confirmationMsg` is empty on ordinary pages.
  confirmed: (page) => byElement(page, '#applyConfirmMsg, #success_message', THANKS),
  own: {
    // The career sites with an employer's own design, whose postings have numbers of their own: "/job/Perth-Keeper/123/".
    madeBy: (page) => servedFrom(page, ...HOSTS),
    postingId(page) {
      const number = page.path(/\/job\/[^/]+\/(\d+)/);
      return number && `${page.url.hostname}/${number}`;
    },
    canonical: undefined,
    employer: undefined,
    kindOf: undefined,
  },
});
