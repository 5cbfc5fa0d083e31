import { defineSite } from '../capture/site.ts';

/** Leads to the employer, by a link or an e-mail address. */
export default defineSite({
  name: 'Bundesagentur für Arbeit',
  general: true,
  matches: ['*://www.arbeitsagentur.de/jobsuche/*'],
  postingId: (page) => page.path(/^\/jobsuche\/jobdetail\/([\w-]+)/),
  canonical: (_, id) => `https://www.arbeitsagentur.de/jobsuche/jobdetail/${id}`,
  kindOf: (page) => (page.path(/^\/jobsuche\/jobdetail\/./) ? undefined : 'results'),
});
