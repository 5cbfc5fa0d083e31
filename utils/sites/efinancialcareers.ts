import { defineSite } from '../capture/site.ts';

const JOB = /^\/jobs(?:\/detail\/|-.*?\.?id)(\d+)\/?$/;

export default defineSite({
  name: 'eFinancialCareers',
  general: true,
  matches: ['com', 'co.uk', 'de', 'fr', 'ch', 'hk', 'sg', 'com.au'].map((tld) => `*://www.efinancialcareers.${tld}/*`),
  postingId: (page) => page.path(JOB),
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
