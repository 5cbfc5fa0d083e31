import { defineSite } from '../capture/site.ts';

const HOSTS = ['totaljobs.com', 'cwjobs.co.uk', 'jobsite.co.uk', 'irishjobs.ie', 'nijobs.com', 'milkround.com'];

export default defineSite({
  name: 'Totaljobs, CWJobs, Jobsite, IrishJobs, NIJobs and Milkround',
  general: true,
  matches: HOSTS.map((host) => `*://www.${host}/*`),
  postingId: (page) => page.path(/^\/job\/.*-job(\d+)\/?$/),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(/^\/job\/.*-job\d+\/?$/) || page.path(/^\/application\//) ? undefined : 'results'),
});
