import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const JOB = /^\/[^/]+\/(\d+)/;

export default defineSite({
  name: 'Kula',
  kind: 'ats',
  general: true,
  matches: ['*://careers.kula.ai/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.path(/^\/[^/]+\/\d+/),
  employer: (page) => slugName(page.path(/^\/([^/]+)/)),
  kindOf(page) {
    if (page.path(/\/apply\/?$/)) return 'form';
    return page.path(JOB) ? undefined : 'results';
  },
});
