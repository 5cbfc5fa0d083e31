import { defineSite } from '../capture/site.ts';

export default defineSite({
  name: 'Work at a Startup',
  general: true,
  matches: ['*://www.workatastartup.com/*'],
  postingId: (page) => page.path(/^\/jobs\/(\d+)/),
  canonical: (_, id) => `https://www.workatastartup.com/jobs/${id}`,
  kindOf(page) {
    // One's own profile, made in several steps.
    if (page.path(/^\/application(?=\/|$)/)) return 'other';
    return page.path(/^\/jobs\/\d/) ? undefined : 'results';
  },
});
