import { defineSite } from '../capture/site.ts';

const JOB =
  /^\/[a-z]{2}\/(?:nonprofit-job|volunteer-opportunity|internship|empleo|trabajo-ong|pasantia)\/([\da-f]{32})/;

export default defineSite({
  name: 'Idealist',
  general: true,
  matches: ['*://www.idealist.org/*'],
  postingId: (page) => page.path(JOB)?.toLowerCase(),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
