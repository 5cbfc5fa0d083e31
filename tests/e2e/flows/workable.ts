import { defineFlow } from '../flow.ts';

const listing = 'https://apply.workable.com/harbour-lights/j/9F8E7D6C5B/';

const page = `<!doctype html><html lang="en"><head><title>Lamp Trimmer - Harbour Lights</title><meta property="og:title" content="Lamp Trimmer - Harbour Lights"></head><body>
  <div data-ui="cookie-consent"><form onsubmit="this.parentElement.remove(); return false"><button type="submit">Accept all</button></form></div>
  <a data-ui="company-logo" href="/harbour-lights/"><img alt="Harbour Lights"></a>
  <h1 data-ui="job-title">Lamp Trimmer</h1><div data-ui="job-location"><span>Aberdeen, </span><span>Scotland</span></div>
  <nav><a data-ui="role-overview-tab" href="${listing}">Overview</a><a data-ui="application-form-tab" href="${listing}apply/">Application</a></nav>
  <main></main>
  <script>
    const main = document.querySelector('main');
    const show = () => {
      if (!location.pathname.endsWith('/apply/')) {
        main.innerHTML = '<section data-ui="job-description">You keep the light.</section>';
        return;
      }
      main.innerHTML = '<form data-ui="application-form" novalidate><label>First name <input name="firstname"></label><label>Email <input></label>' +
        '<label>Resume <input type="file"></label><p role="alert"></p><button type="submit" data-ui="apply-button">Submit application</button></form>';
      main.querySelector('form').onsubmit = (event) => {
        event.preventDefault();
        const { value } = main.querySelector('input');
        setTimeout(() => {
          if (!value) main.querySelector('[role=alert]').textContent = 'First name: this field is required';
          else main.innerHTML = '<div data-ui="successful-submit"><h2>Thank you!</h2><p>Your application has been submitted successfully.</p></div>';
        }, 300);
      };
    };
    for (const tab of document.querySelectorAll('nav a')) tab.onclick = (event) => { event.preventDefault(); history.pushState(null, '', tab.href); show(); };
    show();
  </script></body></html>`;

/** Two tabs of one page, an answer in its place, and a cookie banner with a submit button of its own. */
export default defineFlow({
  site: 'workable',
  start: listing,
  posting: {
    title: 'Lamp Trimmer',
    company: 'Harbour Lights',
    location: 'Aberdeen, Scotland',
    postingId: '9F8E7D6C5B',
  },
  pages: { [listing]: page, [`${listing}apply/`]: page },
  async apply(page) {
    await page.getByRole('button', { name: 'Accept all' }).click();
    await page.getByRole('link', { name: 'Application' }).click();
    await page.getByLabel('Email').fill('ada@example.com');
  },
  async sent(page) {
    await page.getByLabel('First name').fill('Ada');
    await page.getByRole('button', { name: 'Submit application' }).click();
    await page.getByText('Thank you!').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit application' }).click();
    await page.getByText('this field is required').waitFor();
  },
  evidence: { how: 'element', sentence: /^Thank you! Your application has been submitted successfully\.$/ },
});
