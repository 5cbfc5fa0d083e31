import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

/** The board of 2010 numbers its postings otherwise: `JobDetails.aspx?__ID=*1A2B`. */
const older = (page: Page) => page.query('__ID')?.replace(/^\*/, '');
const id = (page: Page) => page.query('opportunityId') ?? older(page);

export default defineSite({
  name: 'UKG Pro (UltiPro)',
  kind: 'ats',
  general: true,
  matches: ['*.ultipro.com', '*.ultipro.ca', '*.rec.pro.ukg.net'].map((host) => `*://${host}/*/JobBoard/*`),
  postingId: id,
  canonical(page, number) {
    const board = page.url.origin + page.path(/^.*?\/JobBoard\/[^/]+/);
    return older(page) ? `${board}?__ID=*${number}` : `${board}/OpportunityDetail?opportunityId=${number}`;
  },
  kindOf(page) {
    if (page.path(/\/(OpportunityApply|Account\/Register)/)) return 'form';
    return id(page) ? undefined : 'results';
  },
  submit: 'input[type=submit][value="Submit Application"], ukg-button[data-automation="btn-submit"]',
  confirmed: (page) => byElement(page, 'h3', /^thanks for applying/i),
});
