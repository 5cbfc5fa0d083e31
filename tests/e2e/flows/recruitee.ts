import { defineFlow } from '../flow.ts';

const listing = 'https://driftwood.recruitee.com/o/ships-carpenter';

const page = `<!doctype html><html lang="en"><head><title>Ship's Carpenter</title><meta property="og:site_name" content="Driftwood"></head><body>
  <div data-component="PublicApp"><h1>Ship's Carpenter</h1><button data-testid="header-tab-apply-button">Apply</button><main></main><div aria-live="assertive"></div></div>
  <script>
    const main = document.querySelector('main');
    const go = (end) => { history.pushState(null, '', '/o/ships-carpenter' + end); show(); };
    function show() {
      if (location.pathname.endsWith('/applied')) {
        document.querySelector('h1').textContent = 'All done!';
        main.innerHTML = '<p>Your application has been successfully submitted!</p>';
      } else if (location.pathname.endsWith('/c/new')) {
        main.innerHTML = '<form id="offer-application-form" novalidate><label>Full name <input></label><label>Email <input></label><label>CV <input type="file"></label>' +
          '<button type="submit" id="write">Write it here instead</button><button type="submit" data-testid="submit-application-form-button">Send</button></form>';
        main.querySelector('form').onsubmit = (event) => {
          event.preventDefault();
          if (event.submitter.id === 'write') return;
          const { value } = main.querySelector('input');
          setTimeout(() => { if (value) go('/applied'); else document.querySelector('[aria-live]').textContent = 'Full name is required.'; }, 300);
        };
      } else main.innerHTML = '<p>Oak, mostly.</p>';
    }
    document.querySelector('[data-testid=header-tab-apply-button]').onclick = () => go('/c/new');
    show();
  </script></body></html>`;

/** A tab opens the form, one of whose submit buttons sends nothing; in the end the heading is no longer the job's. */
export default defineFlow({
  site: 'recruitee',
  start: listing,
  posting: { title: "Ship's Carpenter", company: 'Driftwood', postingId: 'driftwood/ships-carpenter' },
  pages: { [listing]: page, [`${listing}/c/new`]: page, [`${listing}/applied`]: page },
  async apply(page) {
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByLabel('Email').fill('ada@example.com');
    await page.getByRole('button', { name: 'Write it here instead' }).click();
  },
  async sent(page) {
    await page.getByLabel('Full name').fill('Ada Marlow');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('All done!').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('Full name is required.').waitFor();
  },
  evidence: { how: 'url' },
});
