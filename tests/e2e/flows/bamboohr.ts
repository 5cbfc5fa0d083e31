import { defineFlow } from '../flow.ts';

const listing = 'https://bamboocoast.bamboohr.com/careers/31';

const page = `<!doctype html><html lang="en"><head><title>Jobs</title></head><body><main></main>
  <script>
    const main = document.querySelector('main');
    const back = '<a href="/careers"><button>See all Job Openings</button></a>';
    main.innerHTML = '<h2>Dune Warden</h2><p>You plant marram grass.</p><button id="open">Apply for This Job</button>';
    main.querySelector('#open').onclick = () => {
      main.innerHTML = '<h2>Dune Warden</h2><form novalidate><label>First Name <input></label><label>Email <input></label><label>Resume <input type="file"></label>' +
        '<p role="alert"></p><button type="submit">Submit Application</button></form>';
      main.querySelector('form').onsubmit = (event) => {
        event.preventDefault();
        const { value } = main.querySelector('input');
        setTimeout(() => {
          if (!value) main.querySelector('[role=alert]').textContent = 'First Name is a required field.';
          else main.innerHTML = '<h2>We have it, Ada!</h2>' + back;
        }, 300);
      };
    };
  </script></body></html>`;

/** Posting, form and thanks share one address; the thanks are known by the way back that they offer. */
export default defineFlow({
  site: 'bamboohr',
  start: listing,
  posting: { title: 'Dune Warden', company: 'Bamboocoast', postingId: 'bamboocoast/31' },
  pages: { [listing]: page },
  async apply(page) {
    await page.getByRole('button', { name: 'Apply for This Job' }).click();
    await page.getByLabel('Email').fill('ada@example.com');
  },
  async sent(page) {
    await page.getByLabel('First Name').fill('Ada');
    await page.getByRole('button', { name: 'Submit Application' }).click();
    await page.getByText('We have it, Ada!').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit Application' }).click();
    await page.getByText('First Name is a required field.').waitFor();
  },
  evidence: { how: 'element', sentence: /^We have it, Ada!$/ },
});
