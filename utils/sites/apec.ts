import { defineSite } from '../capture/site.ts';

const JOB = /\/detail-offre\/(\w+)/;

export default defineSite({
  name: 'APEC',
  general: true,
  matches: ['*://www.apec.fr/candidat/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://www.apec.fr/candidat/recherche-emploi.html/emploi/detail-offre/${id}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
