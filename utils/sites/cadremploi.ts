import { defineSite } from '../capture/site.ts';

export default defineSite({
  name: 'Cadremploi',
  general: true,
  matches: ['*://www.cadremploi.fr/emploi/*'],
  postingId: (page) => page.query('offreId'),
  canonical: (_, id) => `https://www.cadremploi.fr/emploi/detail_offre?offreId=${id}`,
  kindOf: (page) => (page.query('offreId') ? undefined : 'results'),
});
