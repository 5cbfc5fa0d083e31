import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const JOB = /^\/jobs?\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i;

export default defineSite({
  name: 'HiBob',
  kind: 'ats',
  general: true,
  matches: ['*://*.careers.hibob.com/*'],
  postingId: (page) => page.path(JOB)?.toLowerCase(),
  canonical: (page) => page.url.origin + page.path(/^\/jobs?\/[^/]+/),
  employer: (page) => slugName(page.url.hostname.split('.')[0]),
  kindOf(page) {
    if (page.path(/\/apply\/?$/)) return 'form';
    return page.path(JOB) ? undefined : 'results';
  },
});
