import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

const number = (page: Page) => (page.path(/\/Job\w+\.action$/) ? page.query('id', 'jobId') : undefined);

export default defineSite({
  name: 'Paycor Recruiting',
  kind: 'ats',
  general: true,
  matches: ['*://recruitingbypaycor.com/career/*'],
  postingId: number,
  canonical: (page, id) =>
    `https://recruitingbypaycor.com/career/JobIntroduction.action?clientId=${page.query('clientId')}&id=${id}`,
  kindOf: (page) => (number(page) ? undefined : 'results'),
});
