import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

export default defineSite({
  name: 'UKG Pro (UltiPro)',
  kind: 'ats',
  general: true,
  matches: ['*.ultipro.com', '*.ultipro.ca', '*.rec.pro.ukg.net'].map((host) => `*://${host}/*/JobBoard/*`),
  // A GUID, or an encrypted number on boards of the older kind.
  postingId: (page) => page.query('opportunityId', '__ID'),
  canonical(page, id) {
    if (!page.query('opportunityId')) return undefined;
    return `${page.url.origin}${page.path(/^(.*?\/JobBoard\/[^/]+)/)}/OpportunityDetail?opportunityId=${id}`;
  },
  kindOf(page) {
    if (page.path(/\/(OpportunityApply|Account\/Register)/)) return 'form';
    return page.query('opportunityId', '__ID') ? undefined : 'results';
  },
  submit: 'input[type=submit][value="Submit Application"], ukg-button[data-automation="btn-submit"]',
  confirmed: (page) => byElement(page, 'h3', /^thanks for applying/i),
});
