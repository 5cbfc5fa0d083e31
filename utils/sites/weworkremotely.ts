import { defineSite } from '../capture/site.ts';

const JOB = /^\/(?:remote-jobs|listings)\/([^/]+-[^/]+)\/?$/;

/** Leads to the employers' own forms. */
export default defineSite({
  name: 'We Work Remotely',
  general: true,
  matches: ['*://weworkremotely.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://weworkremotely.com/remote-jobs/${id}`,
  description: '.lis-container__job__content__description',
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
