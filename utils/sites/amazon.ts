import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

const JOB = /\/jobs\/(\d+)/;

export default defineSite({
  name: 'Amazon',
  kind: 'ats',
  general: true,
  matches: ['*://www.amazon.jobs/*', '*://amazon.jobs/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://www.amazon.jobs/en/jobs/${id}`,
  posting: () => ({ company: 'Amazon' }),
  kindOf(page) {
    if (page.path(/\/jobs\/\d+\/apply(?=\/|$)/)) return 'form';
    return page.path(JOB) ? undefined : 'results';
  },
  confirmed: (page) => byElement(page, '.submission-complete, [data-react-class="ApplicationSuccessExternalScreen"]'),
});
