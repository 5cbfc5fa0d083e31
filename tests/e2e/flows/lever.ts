import { defineFlow } from '../flow.ts';

const id = '7c1e2f30-4a5b-4c6d-8e7f-909192939495';
const listing = `https://jobs.lever.co/saltmarsh/${id}`;
const head = `<a class="main-header-logo" href="https://jobs.lever.co/saltmarsh"><img alt="Saltmarsh logo"></a>
  <div class="posting-headline"><h2>Boat Builder</h2>
    <div class="posting-categories"><div class="location">Bristol /</div><div class="commitment">Full-time</div></div></div>`;

const form = (
  problem = '',
) => `<!doctype html><html lang="en"><head><title>Saltmarsh - Boat Builder</title></head><body>${head}
  <form id="application-form" method="post" action="${listing}/apply">
    ${problem && `<div class="error-message" role="alert">${problem}</div>`}
    <label>Full name <input name="name"></label><label>Email <input name="email"></label>
    <label>Resume <input type="file" name="resume"></label>
    <button id="btn-submit" type="button" data-qa="btn-submit">Submit application</button>
    <button id="hcaptchaSubmitBtn" type="submit" hidden></button>
  </form>
  <script>
    // The robot check comes first; it presses the real button when it is passed.
    document.querySelector('#btn-submit').onclick = () => setTimeout(() => document.querySelector('#hcaptchaSubmitBtn').click(), 200);
  </script></body></html>`;

/** Three pages of the server's, the form sent by the page's robot check and not by the person's own press. */
export default defineFlow({
  site: 'lever',
  start: `${listing}?lever-source=newsletter`,
  posting: { title: 'Boat Builder', company: 'Saltmarsh', location: 'Bristol', postingId: id },
  pages: {
    [listing]: page(),
    [`${listing}?lever-source=newsletter`]: page(),
    [`${listing}/apply`]: form(),
    [`POST ${listing}/apply`]: (body) =>
      /name=\w/.test(body)
        ? { status: 303, headers: { location: `${listing}/thanks` } }
        : form('Please tell us your name.'),
    [`${listing}/thanks`]: `<!doctype html><html lang="en"><head><title>Saltmarsh</title></head><body>
      <h3 data-qa="msg-submit-success">Application submitted!</h3><p>See our other jobs.</p></body></html>`,
  },
  async apply(page) {
    await page.getByRole('link', { name: 'Apply for this job' }).click();
    await page.getByLabel('Email').fill('ada@example.com');
  },
  async sent(page) {
    await page.getByLabel('Full name').fill('Ada Marlow');
    await page.getByRole('button', { name: 'Submit application' }).click();
    await page.getByText('Application submitted!').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit application' }).click();
    await page.getByText('Please tell us your name.').waitFor();
  },
  evidence: { how: 'url', sentence: /^Application submitted!$/ },
});

function page(): string {
  return `<!doctype html><html lang="en"><head><title>Saltmarsh - Boat Builder</title></head><body>${head}
    <div data-qa="job-description"><p>You build clinker boats, and mend them.</p></div>
    <a class="postings-btn" href="${listing}/apply">Apply for this job</a></body></html>`;
}
