import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

/** Three systems under one roof: Workforce Now, Recruiting Management, MyJobs. */
const employer = (page: Page) => page.query('cid', 'c', 'ncsp') ?? page.path(/^\/([^/]+)\/cx\//);
const job = (page: Page) => page.query('jobId', 'reqId');

export default defineSite({
  name: 'ADP',
  kind: 'ats',
  general: true,
  matches: [
    // The rest of this host is for people who have a job.
    '*://workforcenow.adp.com/mascsr/default/mdf/recruitment/*',
    '*://recruiting.adp.com/srccar/*',
    '*://myjobs.adp.com/*',
  ],
  postingId: (page) => (employer(page) && job(page) ? `${employer(page)}/${job(page)}` : undefined),
  canonical(page) {
    const kept = ['c', 'ccId', 'cid', 'jobId', 'ncsp', 'reqId'].flatMap((name) =>
      page.query(name) ? `${name}=${encodeURIComponent(page.query(name)!)}` : [],
    );
    return `${page.url.origin}${page.url.pathname}?${kept.join('&')}`;
  },
  employer: (page) => slugName(page.path(/^\/([^/]+)\/cx\//)),
  kindOf: (page) => (job(page) ? undefined : 'results'),
  confirmed: (page) =>
    byElement(page, '.success-message p', /received your application/i) ??
    (page.url.hostname === 'workforcenow.adp.com' ? undefined : byElement(page, '#done', /thank you|complete/i)),
});
