import { defineSite } from '../capture/site.ts';

const JOB = /^\/(?:job|GetJob\/ViewDetails)\/(\d+)/i;

/** The application goes on at the agency's own system, and stays incomplete until that takes it. */
export default defineSite({
  name: 'USAJOBS',
  general: true,
  matches: ['*://www.usajobs.gov/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://www.usajobs.gov/job/${id}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
  apply: '.apply-joa-defaults',
});
