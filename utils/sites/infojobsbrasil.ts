import { defineSite } from '../capture/site.ts';

const JOB = /^\/vaga-de-.*__(\d+)\.aspx/;

export default defineSite({
  name: 'InfoJobs Brasil',
  general: true,
  matches: ['*://www.infojobs.com.br/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
