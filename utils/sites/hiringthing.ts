import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const JOB = /^\/job\/(\d+)/;

export default defineSite({
  name: 'HiringThing',
  kind: 'ats',
  general: true,
  matches: ['*://*.hiringthing.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.path(/^\/job\/[^/]+(?:\/(?!apply)[^/]+)?/),
  employer: (page) => slugName(page.url.hostname.split('.')[0]),
  kindOf(page) {
    if (page.path(/\/apply\/?$/)) return 'form';
    return page.path(JOB) ? undefined : 'results';
  },
});
