import { defineFlow } from '../flow.ts';

const listing = 'https://jobs.jobvite.com/seagrass-labs/job/oXyZ1fwA';

const form = `<!doctype html><html lang="en"><head><title>Apply</title></head><body><h2 class="jv-header">Seagrass Biologist</h2>
  <form name="jvApplyForm" novalidate><label>First Name <input></label><label>Email <input></label><label>Resume <input type="file"></label><p role="alert"></p>
  <button type="button" aria-label="Next">Next</button></form>
  <script>
    const form = document.querySelector('form');
    if (location.pathname.endsWith('Confirmation')) thanks();
    form.querySelector('button').onclick = (event) => {
      const button = event.currentTarget;
      if (button.textContent === 'Next') { button.outerHTML = '<button type="submit" aria-label="Send Application">Send Application</button>'; return; }
    };
    form.onsubmit = (event) => {
      event.preventDefault();
      const { value } = form.querySelector('input');
      setTimeout(() => {
        if (!value) { form.querySelector('[role=alert]').textContent = 'First Name is required.'; return; }
        history.pushState(null, '', '/seagrass-labs/job/oXyZ1fwA/applyConfirmation');
        thanks();
      }, 300);
    };
    function thanks() { document.body.innerHTML = '<h1>Seagrass Labs</h1><h2 class="jv-page-message-header">Application Sent</h2><p>Thank you!</p>'; }
  </script></body></html>`;

/** A form in steps, whose last one alone sends it. */
export default defineFlow({
  site: 'jobvite',
  start: `${listing}?nl=1`,
  posting: { title: 'Seagrass Biologist', company: 'Seagrass Labs', location: 'Faro, Portugal', postingId: 'oXyZ1fwA' },
  pages: {
    [`${listing}?nl=1`]: `<!doctype html><html lang="en"><head><title>Seagrass Labs Careers - Seagrass Biologist</title></head><body><h1>Seagrass Labs</h1>
      <h2 class="jv-header">Seagrass Biologist</h2><p class="jv-job-detail-meta">Research<span class="jv-inline-separator"></span> Faro, Portugal</p>
      <div class="jv-job-detail-description">You count shoots.</div><a class="jv-button jv-button-apply" href="${listing}/apply">Apply</a></body></html>`,
    [`${listing}/apply`]: form,
    [`${listing}/applyConfirmation`]: form,
  },
  async apply(page) {
    await page.getByRole('link', { name: 'Apply' }).click();
    await page.getByLabel('Email').fill('ada@example.com');
    await page.getByRole('button', { name: 'Next' }).click();
  },
  async sent(page) {
    await page.getByLabel('First Name').fill('Ada');
    await page.getByRole('button', { name: 'Send Application' }).click();
    await page.getByText('Application Sent').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Send Application' }).click();
    await page.getByText('First Name is required.').waitFor();
  },
  evidence: { how: 'url', sentence: /^Application Sent$/ },
});
