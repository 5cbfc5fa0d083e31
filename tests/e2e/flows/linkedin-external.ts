import { defineFlow } from '../flow.ts';

const listing = 'https://www.linkedin.com/jobs/view/3900000023/';
const form = 'https://job-boards.greenhouse.io/quay/jobs/5012345007';

const page = `<!doctype html><html lang="en"><head><title>(3) Jobs | LinkedIn</title></head><body><main>
  <div class="job-details-jobs-unified-top-card__company-name"><a href="/company/quay/life">Quay &amp; Sons</a></div>
  <div class="job-details-jobs-unified-top-card__job-title"><h1>Dock Planner</h1></div>
  <div class="job-details-jobs-unified-top-card__primary-description-container"><span class="tvm__text">Auckland</span></div>
  <button class="jobs-apply-button" role="link" data-job-id="3900000023" aria-label="Apply to Dock Planner on company website">Apply</button>
  <div id="asks"></div>
</main><script>
  document.querySelector('.jobs-apply-button').onclick = () => {
    open('${form}');
    document.getElementById('asks').innerHTML = '<h2>Did you finish applying?</h2><button>Yes</button><button>No</button>';
  };
</script></body></html>`;

const employer = (
  problem = '',
) => `<!doctype html><html lang="en"><head><title>Job Application for Dock Planner at Quay</title></head><body>
  <h1 class="section-header">Dock Planner</h1>
  <form method="post" enctype="multipart/form-data" action="${form}">
    <p>${problem}</p>
    <label>First Name <input name="first_name"></label><label>Last Name <input name="last_name"></label>
    <label>Resume <input name="resume" type="file"></label><button type="submit">Submit application</button>
  </form></body></html>`;

/** The employer's own form in a new tab: one application, known by both addresses. */
export default defineFlow({
  site: 'linkedin',
  start: listing,
  posting: { title: 'Dock Planner', company: 'Quay & Sons', location: 'Auckland', postingId: '3900000023' },
  pages: {
    [listing]: page,
    [form]: employer(),
    [`POST ${form}`]: (body) =>
      /name="first_name"\s+\w/.test(body)
        ? { status: 303, headers: { location: `${form}/confirmation` } }
        : employer('First Name is required.'),
    [`${form}/confirmation`]: '<!doctype html><title>Quay</title><h1>Thank you for applying.</h1>',
  },
  inNewTab: true,
  async apply(page) {
    const opened = page.waitForEvent('popup');
    await page.getByRole('link', { name: 'Apply to Dock Planner' }).click();
    const tab = await opened;
    await tab.getByLabel('Last Name').fill('Marlow');
    return tab;
  },
  async sent(page) {
    await page.getByLabel('First Name').fill('Ada');
    await page.getByRole('button', { name: 'Submit application' }).click();
    await page.getByText('Thank you for applying.').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit application' }).click();
    await page.getByText('First Name is required.').waitFor();
  },
  async abandoned(page) {
    await page.close();
  },
  evidence: { how: 'url' },
});
