import { defineFlow } from '../flow.ts';

const listing = 'https://www.naukri.com/job-listings-rice-taster-paddy-works-kochi-120126500123';

const page = `<!doctype html><html lang="en"><head><title>Rice Taster</title></head><body>
  <h1 class="styles_jd-header-title__a1">Rice Taster</h1><div class="styles_jd-header-comp-name__b2"><a href="/x">Paddy Works</a></div>
  <div class="styles_jhc__location__d4"><a href="/y">Kochi</a></div><button id="apply-button">Apply</button><div id="chat"></div>
  <script>
    const [button, chat] = [document.getElementById('apply-button'), document.getElementById('chat')];
    button.onclick = () => {
      chat.innerHTML = '<div class="chatbot_DrawerContentWrapper"><p>How many years?</p><input aria-label="Years"><button>Save</button><p id="note"></p></div>';
      chat.querySelector('button').onclick = () => setTimeout(() => {
        if (!chat.querySelector('input').value) { chat.querySelector('#note').textContent = 'Please answer.'; return; }
        chat.innerHTML = '';
        button.textContent = 'Applied';
      }, 200);
    };
  </script></body></html>`;

/** One press is the application, unless a chat asks something first. */
export default defineFlow({
  site: 'naukri',
  start: listing,
  posting: { title: 'Rice Taster', company: 'Paddy Works', location: 'Kochi', postingId: '120126500123' },
  pages: { [listing]: page },
  async apply(page) {
    await page.getByRole('button', { name: 'Apply' }).click();
    await page.getByText('How many years?').waitFor();
  },
  async sent(page) {
    await page.getByLabel('Years').fill('4');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Applied', { exact: true }).waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Please answer.').waitFor();
  },
  evidence: { how: 'element', sentence: /^Applied$/ },
});
