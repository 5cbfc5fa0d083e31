import { byAddress, byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const JOB = /^\/apply\/(?:jobs\/details\/|confirm\/)?(?!jobs\b|confirm\b)([A-Za-z0-9]{6,})(?=\/|$)/;

export default defineSite({
  name: 'JazzHR',
  kind: 'ats',
  matches: ['*://*.applytojob.com/apply*'],
  postingId: (page) => page.path(JOB),
  canonical: (page, id) => `${page.url.origin}/apply/${id}`,
  posting: (page) => ({ title: page.text('h1') }),
  employer: (page: Page) => slugName(page.url.hostname.split('.')[0]),
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
  // A link: there is no button in the form.
  submit: '#resumator-submit-resume',
  form: '#resumator-application-form',
  confirmed: (page) =>
    byAddress(page, /^\/apply\/confirm\/[^/]/, '.page-body.success') ??
    byElement(page, '.page-body.success', /applica/i),
});
