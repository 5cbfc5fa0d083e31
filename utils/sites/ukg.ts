import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

export default defineSite({
  name: 'UKG Pro (UltiPro)',
  kind: 'ats',
  general: true,
  matches: ['recruiting.ultipro.com', 'recruiting2.ultipro.com', '*.ultipro.ca', '*.rec.pro.ukg.net'].map(
    (host) => `*://${host}/*/JobBoard/*`,
  ),
  postingId: (page) => page.query('opportunityId'),
  canonical: (page, id) =>
    `${page.url.origin}${page.path(/^(.*?\/JobBoard\/[^/]+)/)}/OpportunityDetail?opportunityId=${id}`,
  kindOf(page) {
    if (page.path(/\/(OpportunityApply|Account\/Register)/)) return 'form';
    return page.query('opportunityId') ? undefined : 'results';
  },
  submit: 'input[type=submit][value="Submit Application"], ukg-button[data-automation="btn-submit"]',
  confirmed: (page) => byElement(page, 'h3', /^thanks for applying/i),
});
