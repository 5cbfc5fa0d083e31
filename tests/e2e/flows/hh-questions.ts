import { defineFlow } from '../flow.ts';

const listing = 'https://hh.ru/vacancy/90000005';
const form = 'https://hh.ru/applicant/vacancy_response?vacancyId=90000005';

const page = (state: string) => `<!doctype html><html lang="ru"><head><title>Вакансия Лоцман</title></head><body>
  <h1 data-qa="vacancy-title">Лоцман</h1><a data-qa="vacancy-company-name" href="/employer/2">Бриз</a>
  <span data-qa="vacancy-view-location">Калининград</span>${state}</body></html>`;

const questions = (problem = '') => `<!doctype html><html lang="ru"><head><title>Отклик на вакансию</title></head><body>
  <h1>Ответьте на вопросы</h1><p>${problem}</p>
  <form method="post" action="${form}"><label>Боитесь высоты? <textarea name="task"></textarea></label>
    <button data-qa="vacancy-response-submit-popup">Откликнуться</button></form></body></html>`;

/** The employer's questions are on a page of their own, which leads back to the listing. */
export default defineFlow({
  site: 'hh',
  start: listing,
  posting: { title: 'Лоцман', company: 'Бриз', location: 'Калининград', postingId: '90000005' },
  pages: {
    [listing]: page(`<a data-qa="vacancy-response-link-top" href="${form}">Откликнуться</a>`),
    [form]: questions(),
    [`POST ${form}`]: (body) =>
      /task=[^&]/.test(body)
        ? { status: 303, headers: { location: `${listing}?hhtmFrom=response` } }
        : questions('Заполните поле'),
    [`${listing}?hhtmFrom=response`]: page('<a data-qa="vacancy-response-link-view-topic" href="/chat">Чат</a>'),
  },
  async apply(page) {
    await page.getByRole('link', { name: 'Откликнуться' }).click();
    await page.getByLabel('Боитесь высоты?').waitFor();
  },
  async sent(page) {
    await page.getByLabel('Боитесь высоты?').fill('Нет');
    await page.getByRole('button', { name: 'Откликнуться' }).click();
    await page.getByRole('link', { name: 'Чат' }).waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Откликнуться' }).click();
    await page.getByText('Заполните поле').waitFor();
  },
  evidence: { how: 'element' },
});
