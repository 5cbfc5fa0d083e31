import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

const JOB = /\/careers\/search\/job\/(?:apply\/)?(?:.*-)?(\d+)\/?$/;

export default defineSite({
  name: 'Tesla',
  kind: 'ats',
  general: true,
  matches: ['*://www.tesla.com/careers/*', '*://www.tesla.com/*/careers/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://www.tesla.com/careers/search/job/${id}`,
  posting: () => ({ company: 'Tesla' }),
  kindOf(page) {
    if (page.path(/\/careers\/search\/job\/apply\//)) return 'form';
    return page.path(JOB) ? undefined : 'results';
  },
  confirmed: (page) => byElement(page, 'h1, h2, [role=alert]', /application (has been received|was submitted)/i),
});
