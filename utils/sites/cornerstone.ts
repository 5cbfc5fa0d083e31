import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

const number = (page: Page) => page.path(/^\/ux\/ats\/careersite\/\d+\/home\/requisition\/(\d+)/);

export default defineSite({
  name: 'Cornerstone',
  kind: 'ats',
  general: true,
  // The rest of these hosts is for people who have a job.
  matches: ['*://*.csod.com/ux/ats/careersite/*'],
  postingId: (page) => number(page) && `${page.url.hostname.split('.')[0]}/${number(page)}`,
  canonical: (page) => `${page.url.origin}${page.path(/^.*?\/requisition\/\d+/)}`,
  kindOf: (page) => (number(page) ? undefined : 'results'),
});
