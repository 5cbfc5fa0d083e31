import type { Page } from '../capture/page.ts';
import { servedFrom, tenantOf } from '../capture/servedFrom.ts';
import { defineSite } from '../capture/site.ts';

const SITE = /\/CandidateExperience\/[^/]+\/sites\/[^/]+(?=\/|$)/;
const JOB = /\/sites\/[^/]+\/(?:requisitions\/|jobs\/)?(?:job|preview)\/([\w-]+)/;
/** "efgh" of "efgh.fa.us2.oraclecloud.com": requisitions are numbered by each employer. */
const pod = (page: Page) => tenantOf(page, /^([\w-]+)\.fa\.(?:[\w-]+\.)*oraclecloud\.com$/) ?? page.url.hostname;

export default defineSite({
  name: 'Oracle Recruiting',
  kind: 'ats',
  general: true,
  matches: ['*://*.oraclecloud.com/hcmUI/CandidateExperience/*'],
  postingId(page) {
    const number = page.path(JOB);
    return number && `${pod(page)}/${number}`;
  },
  canonical(page) {
    const number = page.path(JOB);
    return `${page.url.origin}${page.path(/^(.*?\/sites\/[^/]+)/)}/job/${number}`;
  },
  kindOf(page) {
    // One's own profile: the banner that says it was sent shows there, and the words decide.
    if (page.path(/\/my-profile(?=\/|$)/)) return 'other';
    if (!page.path(JOB)) return 'results';
    return page.path(/\/apply(?=\/|$)/) ? 'form' : undefined;
  },
  own: {
    madeBy: (page) => Boolean(page.path(SITE)) || (Boolean(page.path(JOB)) && servedFrom(page, 'oraclecloud.com')),
  },
});
