import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

const tenant = (page: Page) => page.url.hostname.split('.')[0];
const number = (page: Page) =>
  page.path(/^\/careers\/(\d+)/) ??
  page.path(/^\/jobs\/view\/(\d+)/) ??
  (page.path(/^\/jobs\/view\.php$/) && page.query('id'));

export default defineSite({
  name: 'BambooHR',
  kind: 'ats',
  // The rest of an employer's host is its own staff's.
  matches: ['*://*.bamboohr.com/careers*', '*://*.bamboohr.com/jobs/*'],
  // Counted from 1 at each employer.
  postingId(page) {
    const id = number(page);
    return id && `${tenant(page)}/${id}`;
  },
  canonical: (page) => `${page.url.origin}/careers/${number(page)}`,
  posting: (page) => (finished(page) ? undefined : { title: page.text('.BambooHR-ATS-item-title', 'h2', 'h1') }),
  employer: (page) => page.meta('og:site_name') ?? slugName(tenant(page)),
  kindOf: (page) => (number(page) ? undefined : 'results'),
  // Posting, form and thanks have one address. Thanks offer the way back to the list, in place of posting and form; so
  // does a posting that was closed, which nobody has just applied for.
  confirmed: (page) => (finished(page) ? { how: 'element', sentence: page.text('h1', 'h2') ?? '' } : undefined),
});

/** A listing that offers the way back as well still has its description. */
function finished(page: Page): boolean {
  const back = number(page) && page.find('a[href$="/careers"] button');
  if (!back || !page.visible(back) || page.find('form')) return false;
  const text = page.find('main', 'body')?.textContent ?? '';
  return text.length < 500 && !/closed|no longer|not (found|available)/i.test(text);
}
