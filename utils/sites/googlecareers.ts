import { defineSite } from '../capture/site.ts';

const JOB = /\/jobs\/results\/(\d+)/;

/** It shares its host with all other searches: read only when the person opens the popup there, or says so. */
export default defineSite({
  name: 'Google careers',
  kind: 'ats',
  general: true,
  matches: [],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  posting: () => ({ company: 'Google' }),
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
  own: {
    madeBy: (page) =>
      page.url.hostname === 'www.google.com' && Boolean(page.path(/^\/about\/careers\/applications(?=\/|$)/)),
  },
});
