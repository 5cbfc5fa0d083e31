import { defineFlow } from '../flow.ts';

const listing = 'https://gullwing.breezy.hr/p/0a1b2c3d4e5f-sailmaker';
const head = `<a class="brand" href="/"><img alt="Gullwing Sails"></a>
  <div class="banner"><h1>Sailmaker</h1><ul class="meta"><li class="location"><span>Cowes, UK</span></li></ul></div>`;

/** The thanks are in the page from the start, hidden: they are only shown, and nothing is added to the page. */
export default defineFlow({
  site: 'breezy',
  start: listing,
  posting: { title: 'Sailmaker', company: 'Gullwing Sails', location: 'Cowes, UK', postingId: '0a1b2c3d4e5f' },
  pages: {
    [listing]: `<!doctype html><html lang="en"><head><title>Sailmaker</title></head><body>${head}
      <a class="button" href="${listing}/apply">Apply To Position</a><div class="description">You sew what the wind fills.</div></body></html>`,
    [`${listing}/apply`]: `<!doctype html><html lang="en"><head><title>Sailmaker</title><style>.ng-hide { display: none !important }</style></head><body>
      <div id="thanks" class="confirmation-container ng-hide"><div class="application-confirmed"><h1>Application Submitted</h1><p>Your application has been submitted successfully. Good luck!</p></div></div>
      <div id="rest">${head}<form name="form" novalidate><label>Full Name <input name="cName"></label><label>Email <input></label><label>Cover letter <textarea></textarea></label>
      <input type="file" style="display:none"><p class="error ng-hide">A name is required</p><button type="button" ng-click="apply()">Submit Application</button></form></div>
      <script>
        const toggle = (selector, hidden) => document.querySelector(selector).classList.toggle('ng-hide', hidden);
        document.querySelector('form button').onclick = () => {
          const { value } = document.querySelector('[name=cName]');
          setTimeout(() => { toggle('.error', !!value); toggle('#thanks', !value); toggle('#rest', !!value); }, 300);
        };
      </script></body></html>`,
  },
  async apply(page) {
    await page.getByRole('link', { name: 'Apply To Position' }).click();
    await page.getByLabel('Email').fill('ada@example.com');
  },
  async sent(page) {
    await page.getByLabel('Full Name').fill('Ada Marlow');
    await page.getByRole('button', { name: 'Submit Application' }).click();
    await page.getByText('Application Submitted').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit Application' }).click();
    await page.getByText('A name is required').waitFor();
  },
  evidence: { how: 'element', sentence: /^Application Submitted Your application has been submitted successfully/ },
});
