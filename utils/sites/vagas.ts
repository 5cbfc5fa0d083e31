import { defineSite } from '../capture/site.ts';

const JOB = /^\/vagas\/v(\d+)/;

export default defineSite({
  name: 'Vagas.com.br',
  general: true,
  matches: ['*://www.vagas.com.br/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
