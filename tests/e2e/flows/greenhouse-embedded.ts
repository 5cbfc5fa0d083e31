import type { Page } from '@playwright/test';
import { defineFlow } from '../flow.ts';

const employer = 'https://www.coralhouse.example/careers/?gh_jid=4419008002';
const form = 'https://job-boards.greenhouse.io/embed/job_app?for=coralhouse&token=4419008002';
const thanks = 'https://job-boards.greenhouse.io/embed/job_app/confirmation?for=coralhouse&token=4419008002';
const frame = (page: Page) => page.frameLocator('#grnhse_iframe');

const embedded = (
  problem = '',
) => `<!doctype html><html lang="en"><head><title>Job Application for Reef Cartographer at Coral House</title></head><body>
  <div class="job__title"><h1>Reef Cartographer</h1></div><div class="job__location"><div>Suva</div></div>
  <form id="application-form" method="post" action="${form}">${problem && `<p role="alert">${problem}</p>`}
    <label>First Name <input name="first_name"></label><label>Email <input name="email"></label><label>Resume <input type="file" id="resume"></label>
    <div class="application--submit"><button type="submit">Submit application</button></div></form></body></html>`;

/** The form is a frame in a page of the employer's, which we don't watch; its own address tells which job it is about. */
export default defineFlow({
  site: 'greenhouse',
  start: employer,
  posting: { title: 'Reef Cartographer', company: 'Coral House', location: 'Suva', postingId: '4419008002' },
  pages: {
    [employer]: `<!doctype html><html lang="en"><head><title>Careers</title></head><body><h1>Work with us</h1>
      <div id="grnhse_app"><iframe id="grnhse_iframe" src="${form}" width="800" height="600"></iframe></div></body></html>`,
    [form]: embedded(),
    [`POST ${form}`]: (body) =>
      /first_name=\w/.test(body) ? { status: 303, headers: { location: thanks } } : embedded('First Name is required.'),
    [thanks]: `<!doctype html><html lang="en"><head><title>Thanks</title></head><body><div class="confirmation">
      <div class="confirmation__content"><p>Vinaka! We have it.</p></div></div></body></html>`,
  },
  async apply(page) {
    await frame(page).getByLabel('Email').fill('ada@example.com');
  },
  async sent(page) {
    await frame(page).getByLabel('First Name').fill('Ada');
    await frame(page).getByRole('button', { name: 'Submit application' }).click();
    await frame(page).getByText('Vinaka!').waitFor();
  },
  async refused(page) {
    await frame(page).getByRole('button', { name: 'Submit application' }).click();
    await frame(page).getByText('First Name is required.').waitFor();
  },
  evidence: { how: 'url', sentence: /^Vinaka! We have it\.$/ },
});
