import { byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

/** The Business Edition has one host for all employers, and its own addresses. */
const business = (page: Page) => /(^|\.)tbe\.taleo\.net$/.test(page.url.hostname);
const tenant = (page: Page) => (business(page) ? page.query('org') : page.url.hostname.split('.')[0]);
const number = (page: Page) =>
  business(page) ? page.query('rid') : (page.query('job') ?? page.attr('value', '#reqNo'));

export default defineSite({
  name: 'Oracle Taleo',
  kind: 'ats',
  general: true,
  matches: ['*://*.taleo.net/*'],
  postingId: (page) => (tenant(page) && number(page) ? `${tenant(page)}/${number(page)}` : undefined),
  // Addresses carry the session.
  canonical(page) {
    const path = page.url.pathname.replace(/;.*/, '');
    if (business(page))
      return `${page.url.origin}${path}?cws=${page.query('cws') ?? 1}&org=${tenant(page)}&rid=${number(page)}`;
    const section = page.path(/\/careersection\/([^/]+)\//) ?? '2';
    return `${page.url.origin}/careersection/${section}/jobdetail.ftl?job=${number(page)}`;
  },
  posting: (page) => ({ title: page.text('[id*="reqTitle"]') }),
  employer: (page) => (business(page) ? undefined : slugName(tenant(page))),
  kindOf(page) {
    if (page.path(/\/(jobapply\.ftl|flow\.jsf|application\.jss)/)) return 'form';
    return number(page) ? undefined : 'results';
  },
  submit: 'input[type=button][id*="submitCmd"]',
  confirmed: (page) => byElement(page, '.oracletaleocwsv2-step-title', /application complete/i),
});
