import { defineSite } from '../capture/site.ts';

const JOB = /^\/offres\/recherche\/detail\/(\w+)/;

/** Leads to partners, an e-mail address or one's account. */
export default defineSite({
  name: 'France Travail',
  general: true,
  matches: ['*://candidat.francetravail.fr/offres/*'],
  postingId: (page) => page.path(JOB),
  canonical: (_, id) => `https://candidat.francetravail.fr/offres/recherche/detail/${id}`,
  posting: (page) => ({
    title: page.text('#detailOffreVolet > h1' /* 2022-07 */),
    company: page.text('#detailOffreVolet .media h3' /* 2022-07 */),
  }),
  description: '#detailOffreVolet .description',
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
});
