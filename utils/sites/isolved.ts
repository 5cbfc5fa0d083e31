import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const JOB = /^\/jobs\/(\d+)(?:-\d+)?\.html/;

export default defineSite({
  name: 'isolved Hire and ApplicantPro',
  kind: 'ats',
  general: true,
  matches: ['*://*.isolvedhire.com/jobs/*', '*://*.applicantpro.com/jobs/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  employer: (page) => slugName(page.url.hostname.split('.')[0]),
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
