import { defineFlow } from '../flow.ts';

const results = 'https://www.linkedin.com/jobs/search-results/?currentJobId=3900000052&keywords=tide';

const page = `<!doctype html><html lang="de"><head><title>Jobs | LinkedIn</title></head><body><main>
  <div data-testid="lazy-column" componentkey="SearchResultsMainContent">
    <div role="button" tabindex="0" componentkey="job-card-component-ref-3900000051">Tide Analyst</div>
    <div role="button" tabindex="0" componentkey="job-card-component-ref-3900000052">Reef Surveyor</div>
  </div>
  <div data-sdui-screen="com.linkedin.sdui.flagshipnav.jobs.SemanticJobDetails"><div data-testid="lazy-column"></div></div>
</main>
<div id="interop-outlet"></div>
<script>
  const jobs = { 3900000051: ['Tide Analyst', 'Deep Blue'], 3900000052: ['Reef Surveyor', 'Shoal'] };
  const outlet = document.getElementById('interop-outlet').attachShadow({ mode: 'open' });
  const show = (id) => {
    const [title, company] = jobs[id];
    document.title = title + ' | ' + company + ' | LinkedIn';
    document.querySelector('[data-sdui-screen] > div').innerHTML =
      '<a href="/company/x/life/">' + company + '</a><p><a href="/jobs/view/' + id + '/">' + title + '</a></p>' +
      '<p><span>Dunedin</span> · <span>vor 2 Tagen</span></p>' +
      '<a class="apply" href="/jobs/view/' + id + '/apply/?openSDUIApplyFlow=true">Einfach bewerben</a>' +
      '<div componentkey="JobDetails_AboutTheJob_' + id + '"><span data-testid="expandable-text-box">Den Mond lesen.</span></div>';
    document.querySelector('.apply').onclick = (event) => { event.preventDefault(); form(company); };
  };
  const form = (company) => {
    outlet.innerHTML = '<div data-test-modal-id="easy-apply-modal"><div role="dialog"><h2>Bewerbung bei ' + company + '</h2>' +
      '<button class="close">Verwerfen</button><label>Telefon <input></label><p class="problem"></p><button class="send" aria-label="Bewerbung senden">Bewerbung senden</button></div></div>';
    outlet.querySelector('.close').onclick = () => { outlet.innerHTML = ''; };
    outlet.querySelector('.send').onclick = () => {
      if (!outlet.querySelector('input').value) { outlet.querySelector('.problem').textContent = 'Geben Sie eine gültige Antwort ein'; return; }
      outlet.innerHTML = '';
      setTimeout(() => {
        outlet.innerHTML = '<div data-test-modal-id="post-apply-modal"><div role="dialog"><h2>Bewerbung gesendet</h2><h3>Ihre Bewerbung wurde an ' + company + ' gesendet!</h3></div></div>';
      }, 300);
    };
  };
  show('3900000052');
  for (const card of document.querySelectorAll('[role=button]'))
    card.onclick = () => {
      const id = card.getAttribute('componentkey').match(/\\d+/)[0];
      history.pushState({}, '', '?currentJobId=' + id + '&keywords=tide');
      // The address is there first, the details come later.
      setTimeout(show, 800, id);
    };
</script></body></html>`;

/** The server-driven search: another job is opened in the pane, and the form is in a shadow root, in German. */
export default defineFlow({
  site: 'linkedin',
  start: results,
  posting: { title: 'Tide Analyst', company: 'Deep Blue', location: 'Dunedin', postingId: '3900000051' },
  pages: { [results]: page, [results.replace('3900000052', '3900000051')]: page },
  async apply(page) {
    await page.getByRole('button', { name: 'Tide Analyst' }).click();
    await page.getByRole('link', { name: 'Tide Analyst' }).waitFor();
    await page.getByRole('link', { name: 'Einfach bewerben' }).click();
  },
  async sent(page) {
    await page.getByLabel('Telefon').fill('03 000 000');
    await page.getByRole('button', { name: 'Bewerbung senden' }).click();
    await page.getByText('Ihre Bewerbung wurde an').waitFor();
  },
  async refused(page) {
    await page.getByRole('button', { name: 'Bewerbung senden' }).click();
    await page.getByText('gültige Antwort').waitFor();
  },
  async abandoned(page) {
    await page.getByRole('button', { name: 'Verwerfen' }).click();
    await page.getByRole('button', { name: 'Reef Surveyor' }).click();
    await page.getByRole('link', { name: 'Reef Surveyor' }).waitFor();
  },
  evidence: { how: 'element', sentence: /^Ihre Bewerbung wurde an Deep Blue gesendet!$/ },
});
