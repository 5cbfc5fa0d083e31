import { defineSite } from '../capture/site.ts';

const JOB = /^\/jobs\/(\d+)/;
const OWNER = /^\/companies\/[^/]+\/jobs\/(\w{5,})-/;

export default defineSite({
  name: 'Work at a Startup',
  general: true,
  // The same jobs, by other ids, on the companies' pages of its owner.
  matches: ['*://www.workatastartup.com/*', '*://www.ycombinator.com/companies/*/jobs/*'],
  postingId: (page) => page.path(JOB) ?? page.path(OWNER),
  canonical: (page, id) =>
    page.path(OWNER) ? page.url.origin + page.url.pathname : `https://www.workatastartup.com/jobs/${id}`,
  kindOf(page) {
    // One's own profile, made in several steps.
    if (page.path(/^\/application(?=\/|$)/)) return 'other';
    return page.path(JOB) || page.path(OWNER) ? undefined : 'results';
  },
});
