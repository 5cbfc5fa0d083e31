import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

const JOB = /\/(?:careers\/(?:list|apply\/form)|jobs)\/(\d+)/;

export default defineSite({
  name: 'Uber',
  kind: 'ats',
  general: true,
  matches: ['*://www.uber.com/careers/*', '*://www.uber.com/*/careers/*', '*://jobs.uber.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://www.uber.com/global/en/careers/list/${id}/`,
  posting: () => ({ company: 'Uber' }),
  kindOf(page) {
    if (page.path(/\/careers\/apply\/form\//)) return 'form';
    return page.path(JOB) ? undefined : 'results';
  },
  confirmed: (page) => byElement(page, 'h1', /^application submitted/i),
});
