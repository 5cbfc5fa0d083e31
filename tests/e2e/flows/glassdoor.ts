import { defineFlow } from '../flow.ts';

const listing = 'https://www.glassdoor.co.uk/job-listing/j?jl=1009900000001';
const form = 'https://smartapply.indeed.com/beta/indeedapply/form';

const page = `<!doctype html><html lang="en"><head><title>Clock Mender | Glassdoor</title></head><body>
  <header data-test="job-details-header"><div class="EmployerProfile_employerNameHeading__aaaaa"><h4>Second Hand</h4></div>
    <h1 id="jd-job-title-1009900000001">Clock Mender</h1><div data-test="location">Bath, England</div>
    <button data-test="easyApply" onclick="window.open('${form}/review')">Easy Apply</button></header>
  <div class="JobDetails_jobDescription__bbbbb">Tick, then tock.</div></body></html>`;

const review = (problem = '') => `<!doctype html><html lang="en"><head><title>Indeed Apply</title></head><body>
  <h1>Please review your application</h1><p>${problem}</p>
  <form method="post" action="${form}/review"><label>Phone <input name="phone"></label>
    <button data-testid="submit-application-button">Submit your application</button></form></body></html>`;

/** Glassdoor's applications go through Indeed's form in a new tab, which doesn't name the job. */
export default defineFlow({
  site: 'glassdoor',
  start: listing,
  posting: { title: 'Clock Mender', company: 'Second Hand', location: 'Bath, England', postingId: '1009900000001' },
  pages: {
    [listing]: page,
    [`${form}/review`]: review(),
    [`POST ${form}/review`]: (body) =>
      /phone=\d/.test(body)
        ? { status: 303, headers: { location: `${form}/post-apply` } }
        : review('Please enter your phone number.'),
    [`${form}/post-apply`]: '<!doctype html><title>Indeed</title><h1>Your application has been submitted!</h1>',
  },
  inNewTab: true,
  async apply(page) {
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Easy Apply' }).click();
    const tab = await opened;
    await tab.getByLabel('Phone').waitFor();
    return tab;
  },
  async sent(page) {
    await page.getByLabel('Phone').fill('01225 000000');
    await page.getByRole('button', { name: 'Submit your application' }).click();
    await page.getByText('has been submitted').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit your application' }).click();
    await page.getByText('Please enter your phone number.').waitFor();
  },
  async abandoned(page) {
    await page.close();
  },
  evidence: { how: 'url' },
});
