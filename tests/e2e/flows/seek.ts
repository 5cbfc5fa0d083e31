import { defineFlow } from '../flow.ts';

const listing = 'https://www.seek.com.au/job/80000001';

const page = `<!doctype html><html lang="en"><head><title>Wombat Carer - SEEK</title></head><body><div id="app"></div><script>
  const app = document.getElementById('app');
  const go = (path) => { history.pushState({}, '', '/job/80000001' + path); show(); };
  const on = (selector, run) => { app.querySelector(selector).onclick = (event) => { event.preventDefault(); run(); }; };
  const show = () => {
    const step = location.pathname.split('/').slice(3).join('/');
    if (!step) {
      app.innerHTML = '<h1 data-automation="job-detail-title">Wombat Carer</h1><span data-automation="advertiser-name">Burrow Trust</span>' +
        '<span data-automation="job-detail-location">Hobart TAS</span><a data-automation="job-detail-apply" href="/job/80000001/apply">Quick apply</a>' +
        '<div data-automation="jobAdDetails">Feed them at dusk.</div>';
      on('a', () => go('/apply'));
    } else if (step === 'apply') {
      app.innerHTML = '<h1>Choose documents</h1><label>Resumé <input type="file"></label><label>Cover letter <textarea></textarea></label><button data-testid="continue-button">Continue</button>';
      on('button', () => go('/apply/review'));
    } else if (step === 'apply/review') {
      app.innerHTML = '<h1>Review and submit</h1><label>I agree <input type="checkbox"></label><div id="errorPanel" role="alert"></div><button data-testid="review-submit-application">Submit application</button>';
      on('button', () => {
        if (app.querySelector('input').checked) setTimeout(go, 300, '/apply/success');
        else app.querySelector('#errorPanel').textContent = 'Before you can continue, please agree.';
      });
    } else app.innerHTML = '<h1>Your application has been sent to Burrow Trust</h1>';
  };
  addEventListener('popstate', show);
  show();
</script></body></html>`;

/** Steps in one document, each with an address below the listing's. */
export default defineFlow({
  site: 'seek',
  start: listing,
  posting: { title: 'Wombat Carer', company: 'Burrow Trust', location: 'Hobart TAS', postingId: '80000001' },
  pages: Object.fromEntries(['', '/apply', '/apply/review', '/apply/success'].map((step) => [listing + step, page])),
  async apply(page) {
    await page.getByRole('link', { name: 'Quick apply' }).click();
    await page.getByLabel('Cover letter').fill('Dear wombats');
    await page.getByRole('button', { name: 'Continue' }).click();
  },
  async sent(page) {
    await page.getByLabel('I agree').check();
    await page.getByRole('button', { name: 'Submit application' }).click();
    await page.getByText('has been sent to').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Submit application' }).click();
    await page.getByText('please agree').waitFor();
  },
  async abandoned(page) {
    await page.goBack();
    await page.goBack();
  },
  evidence: { how: 'url', sentence: /^Your application has been sent to Burrow Trust$/ },
});
