import { defineSite } from '../capture/site.ts';

const TLDS = 'com co.uk de fr it es nl at be ch pl ca com.au co.nz co.za com.br in sg com.mx'.split(' ');
const JOB = /^\/(?:jobs\/)?(?:details|land\/ad)\/(\d+)/;

/** Leads to the employers' own forms. */
export default defineSite({
  name: 'Adzuna',
  general: true,
  matches: TLDS.map((tld) => `*://www.adzuna.${tld}/*`),
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
