import { defineSite } from '../capture/site.ts';

/** What its form says in the end is not known. */
export default defineSite({
  name: 'CV-Library',
  general: true,
  matches: ['*://www.cv-library.co.uk/*'],
  postingId: (page) => page.path(/^\/job\/(\d+)/),
  canonical: (_, id) => `https://www.cv-library.co.uk/job/${id}`,
  kindOf(page) {
    if (page.path(/^\/job\/\d+\/[^/]+\/apply/)) return 'form';
    return page.path(/^\/job\/\d/) ? undefined : 'results';
  },
  apply: 'a.cvl-btn[href*="/apply"]',
});
