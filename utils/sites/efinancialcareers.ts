import { defineSite } from '../capture/site.ts';

const JOB = /^\/jobs(?:\/detail\/|-.*?\.?id)(\d+)\/?$/;

export default defineSite({
  name: 'eFinancialCareers',
  general: true,
  matches: ['*://www.efinancialcareers.com/*'],
  postingId: (page) => page.path(JOB),
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
