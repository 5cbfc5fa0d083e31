import { byElement } from '../capture/confirmedBy.ts';
import { servedFrom } from '../capture/servedFrom.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const JOB = /\/postings\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i;

export default defineSite({
  name: 'Pinpoint',
  kind: 'ats',
  general: true,
  matches: ['*://*.pinpointhq.com/*'],
  postingId: (page) => page.path(JOB)?.toLowerCase(),
  canonical: (page) => `${page.url.origin}${page.path(/^.*?\/postings\/[^/]+/)}`,
  employer: (page) => slugName(page.url.hostname.split('.')[0]),
  kindOf(page) {
    // The recruiters' own doors.
    if (/^(app|api|www)\./.test(page.url.hostname)) return 'other';
    if (!page.path(JOB)) return 'results';
    return page.path(/\/applications\/new\/?$/) ? 'form' : undefined;
  },
  confirmed: (page) => byElement(page, 'p', /^Your application was received/i),
  own: {
    madeBy: (page) =>
      Boolean(page.path(JOB) && (servedFrom(page, 'pinpointhq.com') || page.find('a[href*="//www.pinpointhq.com"]'))),
    employer: undefined,
  },
});
