import { defineFlow } from '../flow.ts';

const listing = 'https://lanternbay.teamtailor.com/jobs/6610042-lighthouse-keeper';
const thanks = `${listing}/applications/2d3e4f50-6172-4839-94a5-b6c7d8e9f001/thanks/9hT0k3n`;

const form = (
  problem = '',
) => `<form id="job-application-form" method="post" action="https://lanternbay.teamtailor.com/applications">
  ${problem && `<p role="alert">${problem}</p>`}<label>First name <input name="first"></label><label>Email <input name="email"></label>
  <label>CV <input type="file" name="cv"></label><input type="submit" name="commit" value="Submit application"></form>`;

const page = (
  open: boolean,
  problem?: string,
) => `<!doctype html><html lang="en"><head><title>Lighthouse Keeper - Lantern Bay</title>
  <meta property="og:title" content="Lighthouse Keeper - Lantern Bay"><meta property="og:site_name" content="Lantern Bay"></head><body>
  <dialog open><h1>This website uses cookies</h1><button onclick="this.closest('dialog').remove()">Accept</button></dialog>
  <h1>Lighthouse Keeper</h1><dl><dt>Locations</dt><dd>Eddystone</dd></dl>
  <button data-action="click->careersite--jobs--form-overlay#showFormOverlay" onclick="document.querySelector('#overlay').hidden = false">Apply for this job</button>
  <div id="overlay" ${open ? '' : 'hidden'}><turbo-frame id="application_form">${form(problem)}</turbo-frame></div></body></html>`;

/** The form lies over the listing, the thanks have an address that nobody else may know. */
export default defineFlow({
  site: 'teamtailor',
  start: listing,
  posting: { title: 'Lighthouse Keeper', company: 'Lantern Bay', postingId: '6610042' },
  pages: {
    [listing]: page(false),
    'POST https://lanternbay.teamtailor.com/applications': (body) =>
      /first=\w/.test(body)
        ? { status: 303, headers: { location: thanks } }
        : { status: 422, body: page(true, "First name can't be blank") },
    [thanks]: `<!doctype html><html lang="en"><head><title>Applied to Lighthouse Keeper</title></head><body>
      <h1 data-test="applied-thanks">Thanks, we will shine a light on it!</h1><a href="/connect">Connect</a></body></html>`,
  },
  async apply(page) {
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.getByRole('button', { name: 'Apply for this job' }).click();
    await page.getByLabel('Email').fill('ada@example.com');
  },
  async sent(page) {
    await page.getByLabel('First name').fill('Ada');
    await page.getByRole('button', { name: 'Submit application' }).click();
    await page.getByText('we will shine a light on it').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit application' }).click();
    await page.getByText("First name can't be blank").waitFor();
  },
  evidence: { how: 'url', sentence: /^Thanks, we will shine/ },
});
