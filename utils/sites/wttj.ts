import { defineSite } from '../capture/site.ts';

const JOB = /^\/[a-z]{2}\/companies\/([^/]+\/jobs\/[^/]+)/;
const APP = /^\/(?:dashboard\/)?jobs\/([^/]+)/;

export default defineSite({
  name: 'Welcome to the Jungle',
  general: true,
  matches: ['*://www.welcometothejungle.com/*', '*://app.welcometothejungle.com/*'],
  postingId: (page) => (page.url.hostname.startsWith('app.') ? page.path(APP) : page.path(JOB)?.replace('/jobs/', '/')),
  canonical(page, id) {
    if (page.url.hostname.startsWith('app.')) return `https://app.welcometothejungle.com/jobs/${id}`;
    return `https://www.welcometothejungle.com${page.path(/^\/[a-z]{2}\/companies\/[^/]+\/jobs\/[^/]+/)}`;
  },
  kindOf: (page) => (page.path(page.url.hostname.startsWith('app.') ? APP : JOB) ? undefined : 'results'),
  apply: '[data-testid="apply-now-button"]',
});
