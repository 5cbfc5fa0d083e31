import { defineSite } from '../capture/site.ts';

const JOB = /^\/ofertas-de-trabajo\/oferta-.*-([\dA-F]{32})$/i;

export default defineSite({
  name: 'Computrabajo',
  general: true,
  matches: ['*://*.computrabajo.com/*'],
  postingId: (page) => page.path(JOB)?.toUpperCase(),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
