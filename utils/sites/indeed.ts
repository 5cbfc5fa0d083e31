import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

const TITLE = [
  '[data-testid="jobsearch-JobInfoHeader-title"]',
  '[data-testid="simpler-jobTitle"]',
  '.jobsearch-JobInfoHeader-title',
];

/** The forms, which serve Glassdoor and employers' sites as well. */
const isForm = (page: Page) => /^(smartapply|(.*\.)?apply)\.indeed\.com$/.test(page.url.hostname);

/** In a list the address changes before the pane: the pane's own key must agree, or else the selected card's title. */
function postingId(page: Page): string | undefined {
  const jk = page.query('jk');
  if (jk) return jk;
  const vjk = page.query('vjk');
  const key =
    page.attr('data-indeed-apply-jk', '[data-indeed-apply-jk]') ??
    page.attr('href', 'a[href*="/applystart"]')?.match(/[?&]jk=(\w+)/)?.[1];
  const card = page.attr('aria-label', `a[data-jk="${vjk}"]`) ?? page.text(`[data-jk="${vjk}"]`);
  const agrees = key ? key === vjk : !card || card.includes(title(page) ?? '\0');
  return agrees ? vjk : undefined;
}

/** Without the "- job post" that a nested element adds for screen readers, in the page's language. */
function title(page: Page): string | undefined {
  const text = page.text(...TITLE);
  const note = page.text(...TITLE.map((one) => `${one} span span`));
  return note?.startsWith('-') && text?.endsWith(note) ? text.slice(0, -note.length).trim() : text;
}

export default defineSite({
  name: 'Indeed',
  // Lists are at many addresses (/jobs, /q-…, the front page), all with a pane.
  matches: ['*://*.indeed.com/*'],
  postingId: (page) => (isForm(page) ? undefined : postingId(page)),
  // Sponsored cards lead to /pagead/clk.
  cardId: 'data-jk',
  canonical: (page, jk) => `${page.url.origin}/viewjob?jk=${jk}`,
  posting(page) {
    if (isForm(page)) {
      // "Company - Place" in one line.
      const line = page.text('.ia-JobHeader-information span', '[data-testid="ia-JobHeader-headerContainer"] span');
      const [, company, location] = line?.match(/^(.+?) [-–·•] (.+)$/) ?? [];
      return {
        title: page.text('#ia-JobInfoCard-header-title'),
        company: company ?? line,
        location,
      };
    }
    return {
      title: title(page),
      company: page.text(
        '[data-testid="inlineHeader-companyName"]',
        '[data-company-name="true"]',
        '.jobsearch-JobInfoHeader-companyNameSimple' /* 2025-03 */,
      ),
      location: page.text('[data-testid="inlineHeader-companyLocation"]', '[data-testid="job-location"]'),
      salary: page.text('#salaryInfoAndJobType > span:first-child'),
    };
  },
  description: '#jobDescriptionText',
  kindOf(page) {
    if (isForm(page)) return 'form';
    if (/^(employers|myjobs|profile|secure|messages)\./.test(page.url.hostname)) return 'other';
    const open = title(page);
    if (page.path(/\/viewjob$/)) return open ? 'listing' : 'other';
    return open && postingId(page) ? 'listing' : 'results';
  },
  apply:
    '#indeedApplyButton, [data-testid="indeedApplyButton"], .indeed-apply-widget, a[href*="/applystart"], #applyButtonLinkContainer :is(a, button)',
  submit: 'button[data-testid="submit-application-button"]',
  confirmed(page) {
    if (!isForm(page)) return undefined;
    const sentence = page.text('h1') ?? '';
    if (page.path(/\/post-?apply\b/)) return { how: 'url', sentence };
    return page.document.querySelector('.ia-PostApply') ? { how: 'element', sentence } : undefined;
  },
});
