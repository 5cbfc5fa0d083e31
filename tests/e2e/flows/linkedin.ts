import { defineFlow } from '../flow.ts';

const listing = 'https://www.linkedin.com/jobs/view/3900000021/';

const page = `<!doctype html><html lang="en"><head><title>(3) Jobs | LinkedIn</title></head><body><main>
  <div class="job-details-jobs-unified-top-card__company-name"><a href="/company/strait-lines/life">Strait Lines</a></div>
  <div class="job-details-jobs-unified-top-card__job-title"><h1><a href="/jobs/view/3900000021/">Ferry Captain</a></h1></div>
  <div class="job-details-jobs-unified-top-card__primary-description-container">
    <span class="tvm__text">Wellington, New Zealand</span> · <span class="tvm__text">2 weeks ago</span>
  </div>
  <button class="jobs-apply-button" data-job-id="3900000021" aria-label="Easy Apply to Ferry Captain">Easy Apply</button>
  <div id="job-details"><p>You take people across. Your application has been sent once you see the tick.</p></div>
</main>
<div id="modals"></div>
<script>
  const modals = document.getElementById('modals');
  const modal = (id, html) => {
    modals.innerHTML = '<div data-test-modal-id="' + id + '"><div role="dialog" class="artdeco-modal" aria-labelledby="' + id + '">' + html + '</div></div>';
  };
  const form = (step) => {
    modal('easy-apply-modal', '<h2 id="easy-apply-modal">Apply to Strait Lines</h2><button aria-label="Dismiss">×</button><form>' +
      (step === 1
        ? '<label>Mobile phone number <input></label><button type="button">Next</button>'
        : '<label>Years at sea <input id="years"></label><p id="problem"></p><button type="button" aria-label="Submit application">Submit application</button>') +
      '</form>');
    modals.querySelector('[aria-label=Dismiss]').onclick = () =>
      modal('discard', '<h2>Save this application?</h2><p>Save to return to this application later.</p><button onclick="modals.replaceChildren()">Discard</button>');
    modals.querySelector('form button').onclick = () => {
      if (step === 1) return form(2);
      if (!document.getElementById('years').value) {
        document.getElementById('problem').textContent = 'Please enter a valid answer';
        return;
      }
      modals.innerHTML = '';
      setTimeout(() => {
        modal('post-apply-modal', '<h2 id="post-apply-modal">Application sent</h2><h3>Your application was sent to Strait Lines!</h3>');
        document.querySelector('.jobs-apply-button').outerHTML = '<p>Applied 1 second ago</p>';
      }, 300);
    };
  };
  document.querySelector('.jobs-apply-button').onclick = () => form(1);
</script></body></html>`;

/** Easy Apply in a dialog over the classic listing; the address never changes. */
export default defineFlow({
  site: 'linkedin',
  start: listing,
  posting: {
    title: 'Ferry Captain',
    company: 'Strait Lines',
    location: 'Wellington, New Zealand',
    postingId: '3900000021',
  },
  pages: { [listing]: page },
  async apply(page) {
    await page.getByRole('button', { name: 'Easy Apply' }).click();
    await page.getByLabel('Mobile phone number').fill('021 000 000');
    await page.getByRole('button', { name: 'Next' }).click();
  },
  async sent(page) {
    await page.getByLabel('Years at sea').fill('12');
    await page.getByRole('button', { name: 'Submit application' }).click();
    await page.getByText('Your application was sent to').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit application' }).click();
    await page.getByText('Please enter a valid answer').waitFor();
    // Without the form, the advertisement is all there is to read.
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByText('Save this application?').waitFor();
    await page.getByRole('button', { name: 'Discard' }).click();
  },
  async abandoned(page) {
    await page.getByRole('button', { name: 'Dismiss' }).click();
    await page.getByText('Save this application?').waitFor();
  },
  anew: true,
  evidence: { how: 'element', sentence: /^Your application was sent to Strait Lines!$/ },
});
