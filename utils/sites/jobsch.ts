import { defineSite } from '../capture/site.ts';

const JOB = /\/(?:detail|offres-emplois)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i;

export default defineSite({
  name: 'jobs.ch and jobup.ch',
  general: true,
  matches: ['*://www.jobs.ch/*', '*://www.jobup.ch/*'],
  postingId: (page) => page.path(JOB)?.toLowerCase(),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
