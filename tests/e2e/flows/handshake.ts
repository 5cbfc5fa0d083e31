import { defineFlow } from '../flow.ts';

const listing = 'https://app.joinhandshake.com/jobs/9001234';

const page = `<!doctype html><html lang="en"><head><title>Plankton Intern</title></head><body>
  <main data-hook="job-details-page"><img alt="Drift Lab logo"><h1>Plankton Intern</h1><button id="apply">Apply</button><p>Count them.</p></main><div id="modal"></div>
  <script>
    const [apply, modal] = [document.getElementById('apply'), document.getElementById('modal')];
    apply.onclick = () => {
      modal.innerHTML = '<div role="dialog"><label>Name <input></label><label>Note <textarea></textarea></label><label>CV <input type="file"></label><button>Submit Application</button><p id="note"></p></div>';
      modal.querySelector('button').onclick = () => setTimeout(() => {
        if (!modal.querySelector('input').value) { modal.querySelector('#note').textContent = 'Please fill in your name.'; return; }
        modal.innerHTML = '';
        apply.textContent = 'Withdraw application';
      }, 200);
    };
  </script></body></html>`;

/** In a dialog over the listing; then the button that applied offers to withdraw. */
export default defineFlow({
  site: 'handshake',
  start: listing,
  posting: { title: 'Plankton Intern', company: 'Drift Lab', postingId: '9001234' },
  pages: { [listing]: page },
  async apply(page) {
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByLabel('Note').fill('Dear plankton');
  },
  async sent(page) {
    await page.getByLabel('Name').fill('Ada');
    await page.getByRole('button', { name: 'Submit Application' }).click();
    await page.getByText('Withdraw application').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit Application' }).click();
    await page.getByText('Please fill in your name.').waitFor();
  },
  evidence: { how: 'element' },
});
