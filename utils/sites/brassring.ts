import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

const partner = (page: Page) => page.query('partnerid') ?? page.attr('value', '[name="partnerid" i]');
const site = (page: Page) => page.query('siteid') ?? page.attr('value', '[name="siteid" i]');
const job = (page: Page) => page.query('jobid') ?? /#jobDetails=(\d+)/i.exec(page.url.hash)?.[1];

export default defineSite({
  name: 'BrassRing',
  kind: 'ats',
  general: true,
  matches: ['*://sjobs.brassring.com/*', '*://krb-sjobs.brassring.com/*'],
  postingId: (page) => (partner(page) && job(page) ? `${partner(page)}/${site(page)}/${job(page)}` : undefined),
  canonical: (page) =>
    `${page.url.origin}/TGnewUI/Search/home/HomeWithPreLoad?PageType=JobDetails&jobid=${job(page)}&partnerid=${partner(page)}&siteid=${site(page)}`,
  // All is one page, and the part behind the `#` says what it shows.
  kindOf(page) {
    if (/^#Applypage/i.test(page.url.hash)) return 'form';
    return job(page) ? undefined : 'results';
  },
  submit: 'button#save[type=button]',
  confirmed: (page) => byElement(page, '[aria-label="Application Complete"]', /thank you/i),
});
