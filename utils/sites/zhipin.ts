import { defineSite } from '../capture/site.ts';

const JOB = /^\/job_detail\/([\w~-]+)\.html/;

export default defineSite({
  name: 'BOSS Zhipin',
  general: true,
  matches: ['*://www.zhipin.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (page) => page.url.origin + page.url.pathname,
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
