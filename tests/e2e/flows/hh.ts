import { defineFlow } from '../flow.ts';

const listing = 'https://spb.hh.ru/vacancy/90000001';

const page = `<!doctype html><html lang="ru"><head><title>Вакансия Смотритель маяка</title></head><body>
  <h1 data-qa="vacancy-title">Смотритель маяка</h1><a data-qa="vacancy-company-name" href="/employer/1">Северный свет</a>
  <span data-qa="vacancy-view-raw-address">Кронштадт</span>
  <a data-qa="vacancy-response-link-top" href="/applicant/vacancy_response?vacancyId=90000001">Откликнуться</a>
  <div data-qa="vacancy-description">Зажигать огонь.</div>
  <div data-qa="vacancy-serp__vacancy"><a href="/vacancy/90000002">Рыбак</a> <a data-qa="vacancy-response-link-top" href="/applicant/vacancy_response?vacancyId=90000002">Откликнуться</a></div>
  <div id="notes"></div>
  <script>
    // The site takes no more than one, so a second press in one visit is refused.
    let refuses = false;
    const [own, other] = document.querySelectorAll('[data-qa="vacancy-response-link-top"]');
    addEventListener('refuse', () => { refuses = true; });
    own.onclick = (event) => {
      event.preventDefault();
      setTimeout(() => {
        if (refuses) { document.getElementById('notes').innerHTML = '<div role="alert">В течение 24 часов можно совершить не более 200 откликов</div>'; return; }
        document.getElementById('notes').innerHTML = '<div data-qa="vacancy-response-success-standard-notification">Отклик отправлен</div>';
        own.outerHTML = '<a data-qa="vacancy-response-link-view-topic" href="/chat">Чат</a>';
      }, 300);
    };
    other.onclick = (event) => {
      event.preventDefault();
      other.outerHTML = '<a data-qa="vacancy-response-link-view-topic" href="/chat">Чат</a>';
      document.getElementById('notes').innerHTML = '<div data-qa="vacancy-response-success-standard-notification">Отклик отправлен</div>';
    };
  </script></body></html>`;

/** One press sends the résumé; the same button under a similar job below is not about this one. */
export default defineFlow({
  site: 'hh',
  start: listing,
  posting: { title: 'Смотритель маяка', company: 'Северный свет', location: 'Кронштадт', postingId: '90000001' },
  pages: { [listing]: page },
  async apply(page) {
    await page.getByRole('heading', { name: 'Смотритель маяка' }).waitFor();
  },
  async sent(page) {
    await page.getByRole('link', { name: 'Откликнуться' }).first().click();
    await page.getByText('Отклик отправлен').waitFor();
  },
  async refused(page) {
    await page.evaluate(() => dispatchEvent(new Event('refuse')));
    await page.getByRole('link', { name: 'Откликнуться' }).first().click();
    await page.getByText('не более 200 откликов').waitFor();
  },
  async abandoned(page) {
    await page.getByRole('link', { name: 'Откликнуться' }).last().click();
    await page.getByText('Отклик отправлен').waitFor();
  },
  anew: true,
  evidence: { how: 'element', sentence: /^Отклик отправлен$/ },
});
