import { defineSite } from '../capture/site.ts';

const JOB = /^\/praca\/.*,oferta,(\d+)/;

export default defineSite({
  name: 'Pracuj.pl',
  general: true,
  matches: ['*://www.pracuj.pl/*', '*://it.pracuj.pl/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => `https://www.pracuj.pl${page.path(/^\/praca\/.*,oferta,\d+/)}`,
  posting: (page) => ({ company: page.text('[data-test="text-employerName"]') }),
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
  // The same button opens the quick form and reads as the one that sends it.
  apply: ':is([data-test="quick-apply-button"], [data-test="button-quick-apply"]):not(form *)',
});
