import { defineFlow } from '../flow.ts';

const listing = 'https://uk.indeed.com/viewjob?jk=00aa11bb22cc33d1';
const form = 'https://smartapply.indeed.com/beta/indeedapply/form';

const page = `<!doctype html><html lang="en"><head><title>Night Baker - Leeds - Indeed.com</title></head><body>
  <h1 data-testid="jobsearch-JobInfoHeader-title"><span>Night Baker<span> - job post</span></span></h1>
  <div data-testid="inlineHeader-companyName"><a href="/cmp/Crumb">Crumb &amp; Co</a></div>
  <div data-testid="inlineHeader-companyLocation">Leeds LS1</div>
  <button id="indeedApplyButton" onclick="location.href = '${form}/contact-info'">Apply now</button>
  <div id="jobDescriptionText">Bread, from midnight on.</div></body></html>`;

const steps = `<!doctype html><html lang="en"><head><title>Indeed Apply</title></head><body>
  <div id="ia-container"></div>
  <aside><h2 id="ia-JobInfoCard-header-title">Night Baker</h2><div class="ia-JobHeader-information"><span>Crumb &amp; Co - Leeds LS1</span></div></aside>
  <script>
    const container = document.getElementById('ia-container');
    const go = (step) => { history.pushState({}, '', '${form}/' + step); show(); };
    const show = () => {
      const step = location.pathname.split('/').pop();
      if (step === 'contact-info') {
        container.innerHTML = '<h1>Add your contact information</h1><label>First name <input></label><label>City <input></label><button class="ia-continueButton">Continue</button>';
        container.querySelector('button').onclick = () => go('review');
      } else if (step === 'review') {
        container.innerHTML = '<h1>Please review your application</h1><label>Send me updates <input type="checkbox"></label><p></p><button data-testid="submit-application-button">Submit your application</button>';
        container.querySelector('button').onclick = () => {
          if (container.querySelector('input').checked) setTimeout(go, 300, 'post-apply');
          else container.querySelector('p').textContent = 'Something went wrong. Try again.';
        };
      } else container.innerHTML = '<h1>Your application has been submitted!</h1><button>Return to job search</button>';
    };
    show();
  </script></body></html>`;

/** Indeed's own form on another host, step by step in one document, whose addresses don't name the job. */
export default defineFlow({
  site: 'indeed',
  start: listing,
  posting: { title: 'Night Baker', company: 'Crumb & Co', location: 'Leeds LS1', postingId: '00aa11bb22cc33d1' },
  pages: {
    [listing]: page,
    ...Object.fromEntries(['contact-info', 'review', 'post-apply'].map((step) => [`${form}/${step}`, steps])),
  },
  async apply(page) {
    await page.getByRole('button', { name: 'Apply now' }).click();
    await page.getByLabel('First name').fill('Ada');
    await page.getByRole('button', { name: 'Continue' }).click();
  },
  async sent(page) {
    await page.getByLabel('Send me updates').check();
    await page.getByRole('button', { name: 'Submit your application' }).click();
    await page.getByText('has been submitted').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit your application' }).click();
    await page.getByText('Something went wrong').waitFor();
  },
  evidence: { how: 'url', sentence: /^Your application has been submitted!$/ },
});
