import { defineFlow } from '../flow.ts';

const listing = 'https://watt-und-meer.jobs.personio.de/job/1900123';

/** The listing has structured data, the form has none, and the thanks come in its place without an address or a name. */
export default defineFlow({
  site: 'personio',
  start: listing,
  posting: { title: 'Deichwärterin (m/w/d)', company: 'Watt & Meer GmbH', location: 'Husum', postingId: '1900123' },
  pages: {
    [listing]: `<!doctype html><html lang="de"><head><title>Deichwärterin (m/w/d) | Jobs bei Watt & Meer</title>
      <script type="application/ld+json">{ "@type": "JobPosting", "title": "Deichwärterin (m/w/d)", "hiringOrganization": { "@type": "Organization", "name": "Watt & Meer GmbH " },
      "jobLocation": { "@type": "Place", "address": { "addressLocality": "Husum" } }, "employmentType": ["FULL_TIME"], "description": "<p>Sie halten den Deich.</p>" }</script></head>
      <body><h1>Deichwärterin (m/w/d)</h1><a href="${listing}/apply?language=de">Jetzt bewerben</a></body></html>`,
    [`${listing}/apply?language=de`]: `<!doctype html><html lang="de"><head><title>Bewerbung</title></head><body><main><h1>Deichwärterin (m/w/d)</h1>
      <form novalidate><label>Vorname <input></label><label>E-Mail <input></label><label>Lebenslauf <input type="file"></label><p role="alert"></p>
      <button class="career-submit-application-btn" type="submit">Bewerbung senden</button></form></main>
      <script>
        document.querySelector('form').onsubmit = (event) => {
          event.preventDefault();
          const { value } = document.querySelector('input');
          setTimeout(() => {
            if (!value) document.querySelector('[role=alert]').textContent = 'Vorname: Dies ist ein Pflichtfeld.';
            else document.querySelector('main').innerHTML = '<h2>Vielen Dank für deine Bewerbung!</h2><p>Wir melden uns.</p>';
          }, 300);
        };
      </script></body></html>`,
  },
  async apply(page) {
    await page.getByRole('link', { name: 'Jetzt bewerben' }).click();
    await page.getByLabel('E-Mail').fill('ada@example.com');
  },
  async sent(page) {
    await page.getByLabel('Vorname').fill('Ada');
    await page.getByRole('button', { name: 'Bewerbung senden' }).click();
    await page.getByText('Vielen Dank für deine Bewerbung!').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Bewerbung senden' }).click();
    await page.getByText('Dies ist ein Pflichtfeld.').waitFor();
  },
  evidence: { how: 'text', sentence: /^Vielen Dank für deine Bewerbung!/ },
});
