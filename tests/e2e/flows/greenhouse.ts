import { defineFlow } from '../flow.ts';

const listing = 'https://job-boards.greenhouse.io/reefparks/jobs/4012345007';
const confirmation = `${listing}/confirmation`;

const form = (problem = '') => `
  <div class="application--container">
    <h2>Apply for this job</h2>
    <form class="application--form" method="post" enctype="multipart/form-data" action="${listing}">
      ${problem && `<p id="first_name-error" class="helper-text--error" role="alert">${problem}</p>`}
      <label for="first_name">First Name</label>
      <input id="first_name" name="first_name" autocomplete="given-name" ${problem && 'aria-invalid="true"'}>
      <label for="last_name">Last Name</label><input id="last_name" name="last_name" autocomplete="family-name">
      <label for="email">Email</label><input id="email" name="email" autocomplete="email">
      <label for="resume">Resume/CV</label><input id="resume" name="resume" type="file">
      <div class="application--submit"><button type="submit">Submit application</button></div>
    </form>
  </div>`;

const page = (problem?: string) => `<!doctype html><html lang="en">
  <head><title>Job Application for Marine Park Ranger at Reef Parks</title></head>
  <body>
    <main>
      <div class="job__title"><h1 class="section-header">Marine Park Ranger</h1></div>
      <div class="job__location"><div>Cairns, Australia</div></div>
      <a href="#app" class="btn">Apply</a>
      <div class="job__description body"><p>You look after the reef, and the people who come to see it.</p></div>
      <div id="app">${form(problem)}</div>
    </main>
  </body></html>`;

const thanks = `<!doctype html><html lang="en"><head><title>Reef Parks</title></head>
  <body><div class="confirmation"><div class="confirmation__content">
    <h1>Thank you for applying.</h1><p>Your application has been received. We read every one of them.</p>
  </div></div></body></html>`;

/** The application form sits below the listing; sending it leads to an address of its own. */
export default defineFlow({
  site: 'greenhouse',
  start: listing,
  posting: {
    title: 'Marine Park Ranger',
    company: 'Reef Parks',
    location: 'Cairns, Australia',
    postingId: '4012345007',
  },
  pages: {
    [listing]: page(),
    [`POST ${listing}`]: (body) =>
      /name="first_name"\s+\w/.test(body)
        ? { status: 303, headers: { location: confirmation } }
        : page('First Name is required.'),
    [confirmation]: thanks,
  },
  async apply(page) {
    await page.getByRole('link', { name: 'Apply' }).click();
    await page.getByLabel('Last Name').fill('Marlow');
    await page.getByLabel('Email').fill('ada@example.com');
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
  evidence: { how: 'url' },
});
