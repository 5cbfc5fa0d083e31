import { defineFlow } from '../flow.ts';

const listing = 'https://tallships.applytojob.com/apply/Qw7Er2Ty9U/Bosun';

/** Listing and form on one page, sent by a link; a script checks the fields before anything leaves. */
export default defineFlow({
  site: 'jazzhr',
  start: listing,
  posting: { title: 'Bosun', company: 'Tall Ships Trust', location: 'Greenock', postingId: 'Qw7Er2Ty9U' },
  pages: {
    [listing]: `<!doctype html><html lang="en"><head><title>Bosun - Tall Ships Trust - Career Page</title>
      <script type="application/ld+json">{ "@type": "Organization", "name": "Tall Ships Trust" }</script>
      <script type="application/ld+json">{ "@type": "JobPosting", "title": "Bosun", "hiringOrganization": { "@type": "Organization", "name": "Tall Ships Trust" },
      "jobLocation": { "@type": "Place", "address": { "addressLocality": "Greenock", "addressRegion": "" } }, "description": "<p>You run the deck.</p>" }</script></head><body>
      <h1>Bosun</h1><p>You run the deck.</p>
      <form id="resumator-application-form" method="post" action="${listing}"><label>First Name <input name="first"></label><label>Email <input name="email"></label>
      <label>Resume <input type="file"></label><p role="alert"></p><a href="#" id="resumator-submit-resume">Submit Application</a></form>
      <script>
        document.querySelector('#resumator-submit-resume').onclick = (event) => {
          event.preventDefault();
          const form = document.querySelector('form');
          if (form.first.value) form.requestSubmit();
          else form.querySelector('[role=alert]').textContent = 'First Name: this field is required.';
        };
      </script></body></html>`,
    [`POST ${listing}`]: {
      status: 303,
      headers: { location: 'https://tallships.applytojob.com/apply/confirm/Qw7Er2Ty9U' },
    },
    'https://tallships.applytojob.com/apply/confirm/Qw7Er2Ty9U': `<!doctype html><html lang="en"><head><title>Thank you</title></head><body>
      <h1>Tall Ships Trust</h1><div class="page-body success">Your application has been received.</div></body></html>`,
  },
  async apply(page) {
    await page.getByLabel('Email').fill('ada@example.com');
  },
  async sent(page) {
    await page.getByLabel('First Name').fill('Ada');
    await page.getByRole('link', { name: 'Submit Application' }).click();
    await page.getByText('Your application has been received.').waitFor();
  },
  async refused(page) {
    await page.getByRole('link', { name: 'Submit Application' }).click();
    await page.getByText('this field is required').waitFor();
  },
  evidence: { how: 'url', sentence: /^Your application has been received\.$/ },
});
