import { defineFlow } from '../flow.ts';

const root = 'https://tidewater.wd5.myworkdayjobs.com/en-US/Harbour';
const listing = `${root}/job/Hull-Docks/Crane-Operator_R-204311`;

const page = `<!doctype html><html lang="en"><head><title></title>
  <script type="application/ld+json">{ "@context": "http://schema.org", "@type": "JobPosting", "title": "Crane Operator",
    "hiringOrganization": { "@type": "Organization", "name": "" }, "identifier": { "@type": "PropertyValue", "name": "Crane Operator", "value": "R-204311" },
    "description": "You lift what is heavy.", "jobLocation": { "@type": "Place", "address": { "@type": "PostalAddress", "addressLocality": "Hull Docks" } } }</script>
  </head><body><div id="root"></div>
  <script>
    const view = document.querySelector('#root');
    const part = (name, inner, tag = 'div') => '<' + tag + ' data-automation-id="' + name + '">' + inner + '</' + tag + '>';
    const steps = [
      ['applyFlowMyInfoPage', '<h2>My Information</h2><label>Given Name <input></label><label>Family Name <input></label><label>Phone <input></label>', 'Save and Continue'],
      ['applyFlowReviewPage', '<h2>Review</h2><label>I agree <input type="checkbox"></label>', 'Submit'],
    ];
    let step = 0;
    const go = (path) => { history.pushState(null, '', path); setTimeout(show, 150); };
    const press = (name, work) => { const one = view.querySelector('[data-automation-id="' + name + '"]'); if (one) one.onclick = work; };
    function show() {
      const path = location.pathname;
      if (path.endsWith('/jobTasks/completed/application')) {
        view.innerHTML = '<h1>Candidate Home</h1><h3>My Applications</h3><div role="dialog"><h2>Application Submitted</h2><p>Good luck!</p></div>';
      } else if (path.endsWith('/applyManually')) {
        const [name, inner, label] = steps[step];
        view.innerHTML = part('jobTitleHeading', 'Crane Operator', 'h3') + part('applyFlowPage', part(name, inner) + part('pageFooterNextButton', label, 'button') + '<p role="alert"></p>');
        press('pageFooterNextButton', () => {
          if (step === 0) { step = 1; return setTimeout(show, 150); }
          if (!view.querySelector('[type=checkbox]').checked) { view.querySelector('[role=alert]').textContent = 'Errors Found (1): I agree is required.'; return; }
          go('/en-US/Harbour/jobTasks/completed/application?source=Website');
        });
      } else {
        view.innerHTML = part('jobPostingHeader', 'Crane Operator', 'h2') + part('locations', '<dl><dt>locations</dt><dd>Hull Docks</dd></dl>') +
          '<button>Applied (1): Full time</button><a role="button" href="#" data-automation-id="adventureButton">Apply</a>';
        press('adventureButton', (event) => {
          event.preventDefault();
          view.insertAdjacentHTML('beforeend', '<div role="dialog"><h2>Start Your Application</h2>' + part('applyManually', 'Apply Manually', 'button') + '</div>');
          press('applyManually', () => go(path + '/apply/applyManually'));
        });
      }
    }
    show();
  </script></body></html>`;

/** All steps in one page; the confirmation's address has lost the requisition, and "Applied" on a filter says nothing. */
export default defineFlow({
  site: 'workday',
  start: `${listing}?source=Website`,
  posting: {
    title: 'Crane Operator',
    company: 'Tidewater',
    location: 'Hull Docks',
    postingId: 'tidewater/R-204311',
  },
  pages: {
    [`${listing}?source=Website`]: page,
    [`${listing}/apply/applyManually`]: page,
    [`${root}/jobTasks/completed/application?source=Website`]: page,
  },
  async apply(page) {
    await page.getByRole('button', { name: 'Apply', exact: true }).click();
    await page.getByRole('button', { name: 'Apply Manually' }).click();
    await page.getByLabel('Given Name').fill('Ada');
    await page.getByRole('button', { name: 'Save and Continue' }).click();
    await page.getByRole('heading', { name: 'Review' }).waitFor();
  },
  async sent(page) {
    await page.getByLabel('I agree').check();
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Application Submitted').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit' }).click();
    await page.getByText('Errors Found').waitFor();
  },
  async abandoned(page) {
    await page.goto(`${listing}?source=Website`);
  },
  // The address is there before the words.
  evidence: { how: 'url', sentence: /^(Application Submitted)?$/ },
});
