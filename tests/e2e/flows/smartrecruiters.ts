import { defineFlow } from '../flow.ts';

const listing = 'https://jobs.smartrecruiters.com/Kelpworks/744000098765432-kelp-farmer';
const form =
  'https://jobs.smartrecruiters.com/oneclick-ui/company/Kelpworks/publication/5a6b7c8d-9e0f-4a1b-8c2d-3e4f5a6b7c8d';

const oneClick = `<!doctype html><html lang="en"><head><title>Kelpworks</title></head><body>
  <header><span data-test="topbar-job-title">Kelp Farmer</span></header><main id="view"></main>
  <script>
    // Fields and buttons are elements of the vendor's own, each with a shadow root.
    const parts = {
      'spl-input': (host) => '<label>' + host.getAttribute('label') + ' <input></label>',
      'spl-button': () => '<button type="button"><slot></slot></button>',
    };
    for (const [name, inner] of Object.entries(parts))
      customElements.define(name, class extends HTMLElement {
        connectedCallback() { if (!this.shadowRoot) this.attachShadow({ mode: 'open' }).innerHTML = inner(this); }
      });
    const view = document.querySelector('#view');
    const show = () => {
      if (location.pathname.endsWith('/success')) {
        view.innerHTML = '<oc-success-page-content><h2 data-test="success-page-confirmation">Your application is on its way</h2></oc-success-page-content>';
        return;
      }
      view.innerHTML = '<oc-oneclick-form><spl-input label="First name"></spl-input><spl-input label="Email"></spl-input></oc-oneclick-form>' +
        '<p id="problem"></p><spl-button data-test="footer-submit">Submit</spl-button>';
      view.querySelector('spl-button').onclick = () => setTimeout(() => {
        if (!view.querySelector('spl-input').shadowRoot.querySelector('input').value) {
          view.querySelector('#problem').textContent = 'First name is required.';
          return;
        }
        history.pushState(null, '', location.pathname + '/success');
        show();
      }, 300);
    };
    show();
  </script></body></html>`;

/** The form has another id than the listing, no form element, and its fields are in shadow roots. */
export default defineFlow({
  site: 'smartrecruiters',
  start: listing,
  posting: { title: 'Kelp Farmer', company: 'Kelpworks', location: 'Oban, Scotland', postingId: '744000098765432' },
  pages: {
    [listing]: `<!doctype html><html lang="en"><head><title>Kelpworks Kelp Farmer | SmartRecruiters</title></head><body>
      <main itemscope itemtype="http://schema.org/JobPosting"><h1 class="job-title" itemprop="title">Kelp Farmer</h1>
      <div itemprop="hiringOrganization" itemscope itemtype="http://schema.org/Organization"><meta itemprop="name" content="Kelpworks"></div>
      <spl-job-location formattedaddress="Oban, Scotland"></spl-job-location>
      <div itemprop="description">You grow what others eat.</div><a id="st-apply" href="${form}">I'm interested</a></main></body></html>`,
    [form]: oneClick,
    [`${form}/success`]: oneClick,
  },
  async apply(page) {
    await page.getByRole('link', { name: "I'm interested" }).click();
    await page.getByLabel('Email').fill('ada@example.com');
  },
  async sent(page) {
    await page.getByLabel('First name').fill('Ada');
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Your application is on its way').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('First name is required.').waitFor();
  },
  evidence: { how: 'url', sentence: /^Your application is on its way$/ },
});
