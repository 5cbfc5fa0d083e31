import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import type { Pages } from './web.ts';

/**
 * Fifteen ways in which trackers go wrong: they note the click that merely opens a form, refused forms, old "Application
 * submitted" panels, and "Thank you for applying." as the job's title; and they miss what was really sent.
 */
interface Case {
  name: string;
  /** How many applications were really sent. */
  want: 0 | 1;
  url: string;
  pages: Pages;
  act(page: Page): Promise<unknown>;
  title?: string;
}

const html = (title: string, body: string, script = '') =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}<script>${script}</script></body></html>`;

const LINKEDIN = 'https://www.linkedin.com/jobs/view/4011223344/';
const card = (extra = '', about = 'You cook for the crew.') => `<main>
  <div class="job-details-jobs-unified-top-card__company-name"><a href="/company/meridian">Meridian</a></div>
  <div class="job-details-jobs-unified-top-card__job-title"><h1>Ship's Cook</h1></div>
  <div class="job-details-jobs-unified-top-card__primary-description-container"><span class="tvm__text">Lisbon, Portugal</span></div>
  ${extra}
  <div id="job-details"><h2>About the job</h2><p>${about}</p></div></main>`;
const easyApply = `<button class="jobs-apply-button" aria-label="Easy Apply to Ship's Cook at Meridian">Easy Apply</button>`;
const easyApplyScript = `
  const open = (inner, name) => { document.querySelector('.layer')?.remove(); document.body.insertAdjacentHTML('beforeend',
    '<div class="layer"><div role="dialog" aria-labelledby="' + name + '" class="' + (name === 'post-apply-modal' ? '' : 'jobs-easy-apply-modal') + '">' + inner + '</div></div>'); };
  document.querySelector('.jobs-apply-button').onclick = () => {
    open('<h2 id="jobs-apply-header">Apply to Meridian</h2><form><label>Mobile phone number <input name="phone"></label><label>City <input></label><label>Years <input></label><button type="button" aria-label="Dismiss" id="dismiss">x</button><button type="button" aria-label="Submit application" id="send">Submit application</button></form>', 'jobs-apply-header');
    document.querySelector('#dismiss').onclick = () => document.querySelector('.layer').remove();
    document.querySelector('#send').onclick = () => setTimeout(() => open('<h2 id="post-apply-modal">Application sent</h2><h3>Your application was sent to Meridian!</h3><button>Done</button>', 'post-apply-modal'), 150);
  };`;

const GREENHOUSE = 'https://boards.greenhouse.io/nordlicht/jobs/5551234';
const greenhouseForm = (problem = '') =>
  html(
    'Job Application for Data Engineer at Nordlicht Energy',
    `<div id="app_body"><div id="header"><h1 class="app-title">Data Engineer</h1><span class="company-name">at Nordlicht Energy</span>
     <div class="location">Hamburg</div><a id="apply_button" class="button" href="#app">Apply Now</a></div>
     <div id="content"><p>Wind, sun and a lot of numbers.</p></div><div id="app"></div>
     <form id="application_form" method="post" action="${GREENHOUSE}">${problem && `<div class="field_with_errors">${problem}</div>`}
     <label>First name <input name="first_name"></label><label>Last name <input name="last_name"></label>
     <label>Email <input name="email"></label><label>Resume <input type="file" name="resume"></label>
     <input type="submit" id="submit_app" value="Submit Application"></form></div>`,
  );

const LEVER = 'https://jobs.lever.co/fernway/1f2e3d4c-5b6a-4988-8776-655443322110';
const leverHead = `<div class="main-header-logo"><a href="https://jobs.lever.co/fernway"><img alt="Fernway logo"></a></div>
  <div class="posting-headline"><h2>Gardener</h2><div class="posting-categories"><div class="location">Ghent</div></div></div>`;
const leverPages: Pages = {
  [LEVER]: html(
    'Fernway - Gardener',
    `${leverHead}<div class="section-wrapper"><p>Roses, mostly.</p></div><a class="postings-btn template-btn-submit" href="${LEVER}/apply">Apply for this job</a>`,
  ),
  [`${LEVER}/apply`]: html(
    'Fernway - Gardener',
    `${leverHead}<form id="application-form" method="post" action="${LEVER}/apply"><label>Full name <input name="name"></label><label>Email <input name="email" type="email"></label>
     <label>Resume <input type="file" name="resume"></label><button type="submit" id="btn-submit">Submit application</button></form>`,
  ),
  [`POST ${LEVER}/apply`]: { status: 302, headers: { location: `${LEVER}/thanks` } },
  [`${LEVER}/thanks`]: html('Fernway', '<h3 data-qa="msg-submit-success">Application submitted!</h3>'),
};

const ASHBY = 'https://jobs.ashbyhq.com/meridian/7c9e6679-7425-40de-944b-e07fc1f90ae7/application';
const ashby = (answer: string) =>
  html(
    'Chief Mate @ Meridian',
    `<div id="root"><h1 class="ashby-job-posting-heading">Chief Mate</h1><div class="ashby-application-form-container"><div id="form" role="tabpanel">
     <label>Name <input name="_systemfield_name"></label><label>Email <input name="_systemfield_email"></label><label>Phone <input></label><label>Resume <input type="file" id="_systemfield_resume"></label>
     <button type="button" class="ashby-application-form-submit-button">Submit Application</button></div></div></div>`,
    `document.querySelector('button').onclick = () => setTimeout(() => { ${answer} }, 200);`,
  );

const WORKDAY = 'https://acme.wd3.myworkdayjobs.com/en-US/Careers/job/Porto/Night-Porter_R-1042';
const workday = (step: string) => `${WORKDAY}/apply/${step}`;

/** A company's own site, that no adapter knows: only the demo build watches it. */
const CAREER = 'http://127.0.0.1';
const search = '<form role="search" action="/search"><input type="search" name="q"><button>Search</button></form>';
const career: Pages = {
  [`${CAREER}/pastry-chef`]: html(
    'Pastry Chef - Café Meridian',
    `<header>${search}</header><main><h1>Pastry Chef</h1><p>Location: Lyon</p><p>What you do: croissants, at four in the morning. Responsibilities and requirements follow.</p>
     <h2>Apply for this job</h2><form method="post" action="/apply"><label>Name <input name="name"></label><label>E-mail <input name="email" type="email"></label>
     <label>Letter <textarea name="letter"></textarea></label><label>CV <input type="file" name="cv"></label><button>Send application</button></form></main>`,
  ),
  [`${CAREER}/search?q=cook`]: html('Search', `${search}<h1>Search results</h1>`),
  [`POST ${CAREER}/apply`]: { status: 303, headers: { location: '/thank-you' } },
  [`${CAREER}/thank-you`]: html(
    'Thank you',
    '<h1>Thank you for your application</h1><p>We have received it and will write soon.</p>',
  ),
};

const cases: Case[] = [
  {
    name: 'LinkedIn: Easy Apply opened and dismissed',
    want: 0,
    url: LINKEDIN,
    pages: { [LINKEDIN]: html("Ship's Cook | Meridian | LinkedIn", card(easyApply), easyApplyScript) },
    async act(page) {
      await page.locator('.jobs-apply-button').click();
      await page.locator('#dismiss').click();
    },
  },
  {
    name: 'LinkedIn: Easy Apply really sent',
    want: 1,
    title: "Ship's Cook",
    url: LINKEDIN,
    pages: { [LINKEDIN]: html("Ship's Cook | Meridian | LinkedIn", card(easyApply), easyApplyScript) },
    async act(page) {
      await page.locator('.jobs-apply-button').click();
      await page.getByLabel('Mobile').fill('123');
      await page.locator('#send').click();
      await page.getByText('was sent to Meridian').waitFor();
    },
  },
  {
    name: 'LinkedIn: external Apply clicked, nothing after',
    want: 0,
    url: LINKEDIN,
    pages: {
      [LINKEDIN]: html(
        "Ship's Cook | Meridian | LinkedIn",
        card(`<button class="jobs-apply-button" aria-label="Apply to Ship's Cook on company website">Apply</button>`),
        `document.querySelector('.jobs-apply-button').onclick = () => window.open('https://careers.meridian.example/cook')`,
      ),
      'https://careers.meridian.example/cook': html('Careers', '<h1>Cook</h1>'),
    },
    act: (page) => page.locator('.jobs-apply-button').click(),
  },
  {
    name: 'LinkedIn: a job applied to two weeks ago opened again',
    want: 0,
    url: LINKEDIN,
    pages: {
      [LINKEDIN]: html(
        "Ship's Cook | Meridian | LinkedIn",
        card(
          '<div class="artdeco-inline-feedback" role="alert"><span class="artdeco-inline-feedback__message">Applied 2 weeks ago</span></div><div class="jobs-s-apply"><h3>Application submitted</h3><a class="jobs-s-apply__application-link">See application</a></div>',
        ),
      ),
    },
    act: (page) => page.getByText('See application').click(),
  },
  {
    name: 'LinkedIn: the advertisement itself says "application has been submitted"',
    want: 0,
    url: LINKEDIN,
    pages: {
      [LINKEDIN]: html(
        "Ship's Cook | Meridian | LinkedIn",
        card(
          easyApply,
          'Once your application has been submitted, you will hear from us. Your application has been submitted.',
        ),
        easyApplyScript,
      ),
    },
    async act(page) {
      await page.locator('.jobs-apply-button').click();
      await page.locator('#dismiss').click();
    },
  },
  {
    name: 'Greenhouse: the Apply button at the top only scrolls',
    want: 0,
    url: GREENHOUSE,
    pages: { [GREENHOUSE]: greenhouseForm() },
    act: (page) => page.getByRole('link', { name: 'Apply Now' }).click(),
  },
  {
    name: 'Greenhouse: the form is refused',
    want: 0,
    url: GREENHOUSE,
    pages: {
      [GREENHOUSE]: greenhouseForm(),
      [`POST ${GREENHOUSE}`]: greenhouseForm('First name is required. Please complete all required fields.'),
    },
    async act(page) {
      await page.getByLabel('Email').fill('ada@example.com');
      await page.locator('#submit_app').click();
      await page.getByText('First name is required').waitFor();
    },
  },
  {
    name: 'Greenhouse: sent, and thanked at an address of its own',
    want: 1,
    title: 'Data Engineer',
    url: GREENHOUSE,
    pages: {
      [GREENHOUSE]: greenhouseForm(),
      [`POST ${GREENHOUSE}`]: { status: 302, headers: { location: `${GREENHOUSE}/confirmation` } },
      [`${GREENHOUSE}/confirmation`]: html(
        'Thank you',
        '<div id="application_confirmation"><h1>Thank you for applying.</h1></div>',
      ),
    },
    async act(page) {
      await page.getByLabel('Email').fill('ada@example.com');
      await page.locator('#submit_app').click();
      await page.getByText('Thank you for applying.').waitFor();
    },
  },
  {
    name: 'Lever: Apply opens the form',
    want: 0,
    url: LEVER,
    pages: leverPages,
    async act(page) {
      await page.getByRole('link', { name: 'Apply for this job' }).click();
      await page.locator('#btn-submit').waitFor();
    },
  },
  {
    name: 'Lever: sent, and thanked at an address of its own',
    want: 1,
    title: 'Gardener',
    url: LEVER,
    pages: leverPages,
    async act(page) {
      await page.getByRole('link', { name: 'Apply for this job' }).click();
      await page.getByLabel('Full name').fill('Ada');
      await page.locator('#btn-submit').click();
      await page.getByText('Application submitted!').waitFor();
    },
  },
  {
    name: 'Ashby: sent, on the same page',
    want: 1,
    title: 'Chief Mate',
    url: ASHBY,
    pages: {
      [ASHBY]: ashby(
        `document.querySelector('.ashby-application-form-container').innerHTML = '<div class="ashby-application-form-success-container"><h2>Success</h2><p>Your application was successfully submitted. We will contact you if there are next steps.</p></div>'`,
      ),
    },
    async act(page) {
      await page.getByLabel('Name').fill('Ada');
      await page.getByText('Submit Application').click();
      await page.getByText('successfully submitted').waitFor();
    },
  },
  {
    name: 'Ashby: refused, on the same page',
    want: 0,
    url: ASHBY,
    pages: {
      [ASHBY]: ashby(
        `document.querySelector('#form').insertAdjacentHTML('afterbegin', '<div class="ashby-application-form-failure-container" role="alert"><p>Your form needs corrections: Missing entry for required field: Email</p></div>')`,
      ),
    },
    async act(page) {
      await page.getByLabel('Name').fill('Ada');
      await page.getByText('Submit Application').click();
      await page.getByText('needs corrections').waitFor();
    },
  },
  {
    name: 'Workday: sent, said by a dialog',
    want: 1,
    title: 'Night Porter',
    url: WORKDAY,
    pages: {
      [WORKDAY]: html(
        'Night Porter',
        `<div data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">Night Porter</h2><a data-automation-id="adventureButton" role="button" href="${workday('applyManually')}">Apply</a>
         <div data-automation-id="locations"><dl><dt>locations</dt><dd>Porto</dd></dl></div><div data-automation-id="requisitionId"><dl><dt>job requisition id</dt><dd>R-1042</dd></dl></div>
         <div data-automation-id="jobPostingDescription"><p>You keep the house while it sleeps.</p></div></div>
         <script type="application/ld+json">${JSON.stringify({ '@context': 'http://schema.org', '@type': 'JobPosting', title: 'Night Porter', identifier: { '@type': 'PropertyValue', value: 'R-1042' }, hiringOrganization: { '@type': 'Organization', name: 'Acme Hotels' }, jobLocation: { '@type': 'Place', address: { addressLocality: 'Porto' } } })}</script>`,
      ),
      [workday('applyManually')]: html(
        'Apply',
        `<div data-automation-id="applyFlowContainer"><h3>Night Porter</h3><div data-automation-id="applyFlowPage"><h2>Review</h2><label>First <input></label><label>Last <input></label><label>Phone <input></label>
         <button data-automation-id="pageFooterNextButton" type="button">Submit</button></div></div>`,
        `document.querySelector('button').onclick = () => setTimeout(() => { history.pushState({}, '', '/en-US/Careers/jobTasks/completed/application');
           document.body.innerHTML = '<div role="dialog" data-automation-id="popUpDialog"><h2>Application Submitted</h2><p>Thank you for applying. Your application has been submitted.</p></div>'; }, 200);`,
      ),
    },
    async act(page) {
      await page.getByRole('button', { name: 'Apply' }).click();
      await page.getByLabel('First').fill('Ada');
      await page.getByRole('button', { name: 'Submit' }).click();
      await page.getByText('Application Submitted').waitFor();
    },
  },
  {
    name: "a company's own site: the search box was used",
    want: 0,
    url: `${CAREER}/pastry-chef`,
    pages: career,
    async act(page) {
      await page.getByRole('searchbox').fill('cook');
      await page.getByRole('searchbox').press('Enter');
      await page.getByText('Search results').waitFor();
    },
  },
  {
    name: "a company's own site: sent, and thanked at an address of its own",
    want: 1,
    title: 'Pastry Chef',
    url: `${CAREER}/pastry-chef`,
    pages: career,
    async act(page) {
      await page.getByLabel('Name').fill('Ada');
      await page.getByLabel('E-mail').fill('ada@example.com');
      await page.getByRole('button', { name: 'Send application' }).click();
      await page.getByText('Thank you for your application').waitFor();
    },
  },
];

/** Cases that can be lived at once, in a tab each: no two at the same address. The build that watches a company's own site is another. */
const rounds: Case[][] = [];
for (const one of cases) {
  const round = rounds.find((others) => others.every((other) => isOwn(other) === isOwn(one) && other.url !== one.url));
  if (round) round.push(one);
  else rounds.push([one]);
}

for (const round of rounds)
  test.describe(() => {
    test.use({ build: round.some(isOwn) ? 'chrome-mv3-demo' : 'chrome-mv3' });
    test(round.map((one) => `${one.name}: ${one.want}`).join('; '), async ({ context, extension }) => {
      for (const one of round) extension.serve(one.pages);
      await Promise.all(
        round.map(async (one) => {
          const page = await context.newPage();
          await page.goto(one.url);
          await page.waitForTimeout(800);
          await one.act(page);
        }),
      );
      const noted = async () => (await extension.applications()).filter((row) => row.appliedAt);
      const sent = round.filter(({ want }) => want).map(({ title }) => title);
      await expect.poll(async () => (await noted()).map(({ title }) => title).sort()).toEqual(sent.sort());
      for (const row of await noted()) expect(row.stage).toBe('applied');
      // Long enough for a false one to be noted as well.
      await setTimeout(2_500);
      expect(await noted()).toHaveLength(sent.length);
      const hosts = (await extension.applications()).map(({ url }) => new URL(url!).host);
      expect(hosts, 'no more than one of each').toEqual([...new Set(hosts)]);
    });
  });

function isOwn({ url }: Case): boolean {
  return url.startsWith(CAREER);
}
