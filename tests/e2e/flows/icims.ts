import type { Page } from '@playwright/test';
import { defineFlow } from '../flow.ts';

const host = 'https://careers-northquay.icims.com/jobs/5512';
const listing = `${host}/rigger/job`;
const inner = '?in_iframe=1';
const frame = (page: Page) => page.frameLocator('#icims_content_iframe');

const html = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Careers at Northquay</title></head><body>${body}</body></html>`;
const questions = (problem = '') =>
  html(`<h1 class="iCIMS_Header">Rigger</h1><div class="iCIMS_SuccessMessage">Your profile was saved.</div>
    ${problem && `<div class="iCIMS_ErrorMessage" role="alert">${problem}</div>`}
    <form method="post" action="${host}/rigger/questions${inner}"><label>Years at sea <input name="years"></label>
    <label>Knots <input name="knots"></label><label>Remarks <input name="remarks"></label><input type="submit" id="quesp_form_submit_i" value="Submit"></form>`);

/** Everything happens in a frame of the same site: account, profile, questions, and the listing again that says thanks. */
export default defineFlow({
  site: 'icims',
  start: listing,
  posting: { title: 'Rigger', company: 'Northquay', location: 'UK-Hull', postingId: 'northquay/5512' },
  pages: {
    [listing]: html(`<iframe id="icims_content_iframe" src="${listing}${inner}" width="900" height="700"></iframe>`),
    [`${listing}${inner}`]: html(`<h1 class="iCIMS_Header">Rigger</h1>
      <div class="header left"><span class="sr-only field-label">Job Locations</span> <span>UK-Hull</span></div>
      <div class="iCIMS_JobContent">You climb.</div>
      <a class="iCIMS_ApplyOnlineButton" href="${host}/rigger/login${inner}">Apply for this job online</a>`),
    [`${host}/rigger/login${inner}`]: html(
      `<h1>Welcome</h1><form method="post" action="${host}/rigger/candidate${inner}"><label>Email <input name="email"></label><button>Next</button></form>`,
    ),
    [`POST ${host}/rigger/candidate${inner}`]: html(
      `<h1>Profile</h1><form method="post" action="${host}/rigger/profile${inner}"><label>Name <input name="name"></label><label>Resume <input type="file"></label><button>Submit Profile</button></form>`,
    ),
    [`POST ${host}/rigger/profile${inner}`]: questions(),
    [`POST ${host}/rigger/questions${inner}`]: (body) =>
      /years=\d/.test(body)
        ? { status: 303, headers: { location: `${listing}?mode=submit_apply&in_iframe=1` } }
        : questions('Years at sea: please enter a number.'),
    [`${listing}?mode=submit_apply&in_iframe=1`]: html(`<h1 class="iCIMS_Header">Rigger</h1>
      <div class="iCIMS_SuccessMessage">Your application was submitted successfully. Thank you for applying.</div>`),
  },
  async apply(page) {
    await frame(page).getByRole('link', { name: 'Apply for this job online' }).click();
    await frame(page).getByLabel('Email').fill('ada@example.com');
    await frame(page).getByRole('button', { name: 'Next' }).click();
    await frame(page).getByLabel('Name').fill('Ada');
    await frame(page).getByRole('button', { name: 'Submit Profile' }).click();
    await frame(page).getByLabel('Knots').fill('Bowline');
  },
  async sent(page) {
    await frame(page).getByLabel('Years at sea').fill('12');
    await frame(page).getByRole('button', { name: 'Submit' }).click();
    await frame(page).getByText('Thank you for applying.').waitFor();
  },
  async refused(page) {
    await frame(page).getByRole('button', { name: 'Submit' }).click();
    await frame(page).getByText('please enter a number').waitFor();
  },
  evidence: { how: 'url', sentence: /^Your application was submitted successfully/ },
});
