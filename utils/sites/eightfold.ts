import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { servedFrom } from '../capture/servedFrom.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const id = (page: Page) => page.path(/\/careers\/(?:v2\/)?job\/(\d+)/) ?? page.query('pid');

export default defineSite({
  name: 'Eightfold',
  kind: 'ats',
  general: true,
  matches: ['*://*.eightfold.ai/careers*'],
  postingId: id,
  canonical: (page, pid) => `${page.url.origin}/careers/job/${pid}`,
  employer: (page) => slugName(page.url.hostname.split('.')[0]),
  // A list keeps its address and opens the job beside it.
  kindOf: (page) => (id(page) ? (page.path(/\/careers\/apply\/?$/) ? 'form' : undefined) : 'results'),
  submit: '[data-test-id="submitApplicationButton"]',
  confirmed: (page) => byElement(page, 'p.formSubmissionText', /submitted|for your application|received/i),
  own: {
    madeBy: (page) => Boolean(page.path(/^\/careers(?=\/|$)/)) && servedFrom(page, 'eightfold.ai'),
    employer: undefined,
  },
});
