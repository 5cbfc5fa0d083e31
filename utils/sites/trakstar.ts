import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const JOB = /^\/jobs\/(\w+)/;

export default defineSite({
  name: 'Trakstar Hire',
  kind: 'ats',
  general: true,
  matches: ['*://*.hire.trakstar.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page, id) => `${page.url.origin}/jobs/${id}/`,
  employer: (page) => slugName(page.url.hostname.split('.')[0]),
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
  confirmed: (page) => byElement(page, '[role=alert]', /^thanks for your time/i),
});
