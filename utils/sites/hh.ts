import { defineSite } from '../capture/site.ts';

const HOSTS = ['hh.ru', 'hh.kz', 'hh.uz', 'rabota.by', 'headhunter.ge', 'headhunter.kg'];
/** Cards of similar jobs below a listing carry the same buttons. */
const OWN = ':not([data-qa^="vacancy-serp"] *)';
const OPENS = ['top', 'bottom'].map((place) => `[data-qa="vacancy-response-link-${place}"]${OWN}`).join();

export default defineSite({
  name: 'hh.ru (HeadHunter)',
  matches: HOSTS.flatMap((host) =>
    ['vacancy/', 'search/vacancy', 'applicant/vacancy_response'].map((path) => `*://*.${host}/${path}*`),
  ),
  postingId: (page) => page.path(/^\/vacancy\/(\d+)/) ?? page.query('vacancyId'),
  // Cities and countries have hosts of their own; the number is the same on all.
  canonical: (_, id) => `https://hh.ru/vacancy/${id}`,
  posting: (page) => ({
    title: page.text('[data-qa="vacancy-title"]'),
    company: page.text('[data-qa="vacancy-company-name"]'),
    location: page.text('[data-qa="vacancy-view-raw-address"]', '[data-qa="vacancy-view-location"]'),
    salary: page.text('[data-qa="vacancy-salary"]'),
  }),
  description: '[data-qa="vacancy-description"]',
  kindOf(page) {
    if (page.path(/^\/vacancy\/\d+/)) return page.text('[data-qa="vacancy-title"]') ? 'listing' : undefined;
    return page.path(/vacancy_response/) ? 'form' : 'results';
  },
  // Without questions, a letter or a move abroad, the first press is the response.
  oneClick: OPENS,
  submit: '[data-qa="vacancy-response-submit-popup"], [data-qa="relocation-warning-confirm"]',
  form: '[data-qa="vacancy-response-popup"], form[action*="vacancy_response"]',
  confirmed(page) {
    const note = page.find(
      '[data-qa^="vacancy-response-success"]',
      '[data-qa="responded-success-attach-cover-letter"]',
    );
    // Questions are answered on a page of their own. It leads back to the listing, which has a chat in place of the button:
    // for good, so at any other time it says nothing new.
    const chat = /\/applicant\/vacancy_response/.test(page.document.referrer)
      ? page.find(`[data-qa="vacancy-response-link-view-topic"]${OWN}`)
      : undefined;
    // The note of a similar job looks the same; but then this one still has its button.
    const open = page.find(OPENS);
    const sent = [note, chat].find((one) => one && page.visible(one));
    return sent && !open ? { how: 'element', sentence: sent.textContent?.trim() ?? '' } : undefined;
  },
});
