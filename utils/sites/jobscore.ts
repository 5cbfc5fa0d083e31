import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const JOB = /^\/careers\/([^/]+\/jobs\/[^/]+)/;

export default defineSite({
  name: 'JobScore',
  kind: 'ats',
  general: true,
  matches: ['*://careers.jobscore.com/*'],
  postingId: (page) => page.path(JOB)?.replace('/jobs/', '/'),
  canonical: (page) => `https://careers.jobscore.com/careers/${page.path(JOB)}`,
  employer: (page) => slugName(page.path(/^\/careers\/([^/]+)/)),
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
  confirmed: (page) => byElement(page, '.application-complete', /complete|thank you/i),
});
