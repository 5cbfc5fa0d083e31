import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

const JOB = /\/(?:details|apply)\/([\d-]+)/;

export default defineSite({
  name: 'Apple',
  kind: 'ats',
  general: true,
  matches: ['*://jobs.apple.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://jobs.apple.com/en-us/details/${id}`,
  posting: () => ({ company: 'Apple' }),
  kindOf(page) {
    if (page.path(/^\/app\/[^/]+\/apply\//)) return 'form';
    return page.path(JOB) ? undefined : 'results';
  },
  confirmed: (page) => byElement(page, '.thanks-message', /submitted/i),
});
