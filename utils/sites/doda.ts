import { defineSite } from '../capture/site.ts';

const JOB = /\/j_jid__(\d+)/;

export default defineSite({
  name: 'doda',
  general: true,
  matches: ['*://doda.jp/DodaFront/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
