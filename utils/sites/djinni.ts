import { defineSite } from '../capture/site.ts';

const JOB = /^\/jobs\/(\d+)-/;

export default defineSite({
  name: 'Djinni',
  general: true,
  matches: ['*://djinni.co/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => `https://djinni.co${page.url.pathname}`,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
