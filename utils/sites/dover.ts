import { defineSite } from '../capture/site.ts';

const JOB = /^\/(?:apply\/[^/]+|[^/]+\/careers)\/([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})/i;

export default defineSite({
  name: 'Dover',
  kind: 'ats',
  general: true,
  matches: ['*://app.dover.com/*'],
  postingId: (page) => page.path(JOB)?.toLowerCase(),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
