import { defineFlow } from '../flow.ts';

const listing =
  'https://www.stepstone.de/stellenangebote--Leuchtturmwaerter-Husum-Nordlicht-GmbH--13000001-inline.html';
const form = 'https://www.stepstone.de/application/dynamic-apply/13000001';
const success = 'https://www.stepstone.de/application/confirmation/success/13000001';

const page = `<!doctype html><html lang="de"><head><title>Leuchtturmwärter | StepStone</title></head><body>
  <h1 data-at="header-job-title">Leuchtturmwärter (m/w/d)</h1>
  <ul><li data-at="metadata-company-name">Nordlicht GmbH</li><li data-at="metadata-location">Husum</li></ul>
  <button data-testid="harmonised-apply-button" onclick="location.href = '${form}'">Jetzt bewerben</button>
  <div data-at="job-ad-content">Licht an, Licht aus.</div></body></html>`;

const apply = (problem = '') => `<!doctype html><html lang="de"><head><title>Bewerbung</title></head><body>
  <p>Schritt 1 von 1</p><h1>Zusammenfassung deiner Bewerbung</h1><p>${problem}</p>
  <form method="post" action="${form}"><label>Vorname <input name="first"></label><label>Nachname <input name="last"></label>
    <label>E-Mail <input type="email" name="email"></label><button type="submit">Jetzt bewerben</button></form></body></html>`;

/** A form on pages of its own, where the button that sends it reads as the one that opens it. */
export default defineFlow({
  site: 'stepstone',
  start: listing,
  posting: { title: 'Leuchtturmwärter (m/w/d)', company: 'Nordlicht GmbH', location: 'Husum', postingId: '13000001' },
  pages: {
    [listing]: page,
    [form]: apply(),
    [`POST ${form}`]: (body) =>
      /first=\w/.test(body) ? { status: 303, headers: { location: success } } : apply('Bitte Vorname angeben.'),
    [success]:
      '<!doctype html><title>Bewerbung</title><h1>Deine Bewerbung wurde erfolgreich versendet</h1><h2>Empfohlene Jobs für dich</h2>',
  },
  async apply(page) {
    await page.getByRole('button', { name: 'Jetzt bewerben' }).click();
    await page.getByLabel('Nachname').fill('Marlow');
  },
  async sent(page) {
    await page.getByLabel('Vorname').fill('Ada');
    await page.getByRole('button', { name: 'Jetzt bewerben' }).click();
    await page.getByText('erfolgreich versendet').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Jetzt bewerben' }).click();
    await page.getByText('Bitte Vorname angeben.').waitFor();
  },
  evidence: { how: 'url' },
});
