import { defineSite } from '../capture/site.ts';

const JOB = /^\/jobs\/(\d+)/;

export default defineSite({
  name: 'CareerPlug',
  kind: 'ats',
  general: true,
  matches: ['*://*.careerplug.com/jobs*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.path(/^\/jobs\/\d+/),
  kindOf(page) {
    if (page.path(/\/apps\/new\/?$/)) return 'form';
    return page.path(JOB) ? undefined : 'results';
  },
});
