import { defineFlow } from '../flow.ts';

const listing = 'https://www.ziprecruiter.com/c/Kiln-and-Sons/Job/Glaze-Chemist/-in-Fresno,CA?jid=0a1b2c3d4e5f6071';

const page = `<!doctype html><html lang="en"><head><title>Glaze Chemist Job in Fresno, CA</title></head><body>
  <main><h1 class="job_title">Glaze Chemist</h1><a class="hiring_company" href="/co/Kiln">Kiln &amp; Sons</a>
    <button aria-label="1-Click Apply to Glaze Chemist">1-Click Apply</button>
    <div class="job_description">You mix glazes.</div></main>
  <script>
    document.querySelector('button').onclick = (event) => {
      const dialog = document.createElement('div');
      dialog.setAttribute('role', 'dialog');
      dialog.className = 'ApplyFlowApp';
      dialog.innerHTML = '<button type="button" aria-label="Close">×</button><form><label>How many kilns? <input></label><p></p><button type="submit">Continue</button></form>';
      document.body.append(dialog);
      dialog.querySelector('button').onclick = () => dialog.remove();
      dialog.querySelector('form').onsubmit = (event) => {
        event.preventDefault();
        if (!dialog.querySelector('input').value) { dialog.querySelector('p').textContent = 'Please answer this question'; return; }
        dialog.remove();
        const button = document.querySelector('main button');
        setTimeout(() => { button.textContent = 'Applied'; button.ariaLabel = 'Applied to Glaze Chemist'; button.disabled = true; }, 300);
      };
    };
  </script></body></html>`;

/** One press would do, were it not for a question; then the button itself says that it was sent. */
export default defineFlow({
  site: 'ziprecruiter',
  start: listing,
  posting: { title: 'Glaze Chemist', company: 'Kiln & Sons', postingId: '0a1b2c3d4e5f6071' },
  pages: { [listing]: page },
  async apply(page) {
    await page.getByRole('button', { name: '1-Click Apply' }).click();
    await page.getByLabel('How many kilns?').waitFor();
  },
  async sent(page) {
    await page.getByLabel('How many kilns?').fill('3');
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByRole('button', { name: 'Applied' }).waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByText('Please answer this question').waitFor();
  },
  async abandoned(page) {
    await page.getByRole('button', { name: 'Close' }).click();
  },
  evidence: { how: 'element', sentence: /^Applied to Glaze Chemist$/ },
});
