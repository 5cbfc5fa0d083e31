import { defineSite } from '../capture/site.ts';

export default defineSite({
  name: 'HelloWork',
  general: true,
  matches: ['*://www.hellowork.com/*'],
  postingId: (page) => page.path(/^\/[a-z]{2}-[a-z]{2}\/emplois\/(\d+)\.html/),
  canonical: (_, id) => `https://www.hellowork.com/fr-fr/emplois/${id}.html`,
  // The form is further down on the same page, and is sent without leaving it: the words decide.
  kindOf: (page) => (page.path(/\/emplois\/\d+\.html/) ? undefined : 'results'),
});
