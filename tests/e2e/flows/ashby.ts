import { defineFlow } from '../flow.ts';

const id = '1b2c3d4e-5f60-4718-8293-a4b5c6d7e8f9';
const listing = `https://jobs.ashbyhq.com/Salt%20Works/${id}`;

const page = `<!doctype html><html lang="en"><head><title>Brine Chemist @ Salt Works</title></head><body><div id="root">
  <h1 class="ashby-job-posting-heading">Brine Chemist</h1>
  <div class="ashby-job-posting-left-pane"><div><h2>Location</h2><p>Guérande</p></div></div>
  <nav role="tablist"><a role="tab" href="${listing}">Overview</a><a role="tab" href="${listing}/application">Application</a></nav>
  <div id="pane"></div></div>
  <script>
    const pane = document.querySelector('#pane');
    const [overview, application] = document.querySelectorAll('[role=tab]');
    const show = () => {
      pane.innerHTML = location.pathname.endsWith('/application')
        ? '<div class="ashby-application-form-container"><label>Legal Name <input name="_systemfield_name"></label>' +
          '<label>Email <input type="email"></label><label>Resume <input type="file"></label>' +
          '<p>If you have already applied, please wait until your application was reviewed.</p>' +
          '<button class="ashby-application-form-submit-button">Submit Application</button></div><div id="answer"></div>'
        : '<div id="overview">You taste the sea and measure it.</div>';
      const send = pane.querySelector('button');
      if (!send) return;
      send.onclick = () => setTimeout(() => {
        const sent = pane.querySelector('input').value;
        const answer = pane.querySelector('#answer');
        answer.className = sent ? 'ashby-application-form-success-container' : 'ashby-application-form-failure-container';
        answer.textContent = sent ? 'Ahoy! We have your papers.' : "We couldn't submit your application. Legal Name is required.";
        if (sent) pane.querySelector('.ashby-application-form-container').remove();
      }, 300);
    };
    for (const tab of [overview, application]) tab.onclick = (event) => {
      event.preventDefault();
      history.pushState(null, '', tab.href);
      show();
    };
    show();
  </script></body></html>`;

/** One page whose script changes address and content; the answer comes in place, in the employer's own words. */
export default defineFlow({
  site: 'ashby',
  start: listing,
  posting: { title: 'Brine Chemist', company: 'Salt Works', location: 'Guérande', postingId: id },
  pages: { [listing]: page, [`${listing}/application`]: page },
  async apply(page) {
    await page.getByRole('tab', { name: 'Application' }).click();
    await page.getByLabel('Email').fill('ada@example.com');
  },
  async sent(page) {
    await page.getByLabel('Legal Name').fill('Ada Marlow');
    await page.getByRole('button', { name: 'Submit Application' }).click();
    await page.getByText('Ahoy! We have your papers.').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit Application' }).click();
    await page.getByText("We couldn't submit your application.").waitFor();
  },
  async abandoned(page) {
    await page.getByRole('tab', { name: 'Overview' }).click();
  },
  evidence: { how: 'element', sentence: /^Ahoy! We have your papers\.$/ },
});
