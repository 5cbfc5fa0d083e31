import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

const JOB = /^\/profile\/(?:job_details|create_application)\/(\d+)/;

export default defineSite({
  name: 'Meta',
  kind: 'ats',
  general: true,
  matches: ['*://www.metacareers.com/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://www.metacareers.com/profile/job_details/${id}`,
  posting: () => ({ company: 'Meta' }),
  kindOf(page) {
    if (page.path(/\/create_application\//)) return 'form';
    return page.path(JOB) ? undefined : 'results';
  },
  confirmed: (page) => byElement(page, '[class*="JobApplicationResponse__success"]'),
});
