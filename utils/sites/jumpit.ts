import { defineSite } from '../capture/site.ts';

const JOB = /^\/position\/(\d+)/;

export default defineSite({
  name: 'Jumpit (Saramin)',
  general: true,
  matches: ['*://jumpit.saramin.co.kr/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://jumpit.saramin.co.kr/position/${id}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
