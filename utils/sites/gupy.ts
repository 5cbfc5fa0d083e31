import { defineSite } from '../capture/site.ts';

const JOB = /^\/(?:jobs|candidates\/jobs)\/(\d+)/;

export default defineSite({
  name: 'Gupy',
  kind: 'ats',
  general: true,
  matches: ['*://*.gupy.io/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page, id) => `${page.url.origin}/jobs/${id}`,
  kindOf(page) {
    if (page.path(/^\/candidates\/jobs\/\d+\/apply/)) return 'form';
    return page.path(JOB) ? undefined : 'results';
  },
});
