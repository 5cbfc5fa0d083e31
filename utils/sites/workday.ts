import { byAddress, byElement } from '../capture/confirmedBy.ts';
import type { Page } from '../capture/page.ts';
import { servedFrom } from '../capture/servedFrom.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

/** "/job/Perth/Keeper_R-1234", with or without the place; "/details/…" is the pane over the list. */
const POSTING = /\/(?:job|details)\/(?:[^/]*\/)??([^/]*_[^/_]*\d[^/_]*)(?=\/|$)/;
const id = (name: string) => `[data-automation-id="${name}"]`;
/** "reefparks.wd3.myworkdayjobs.com/Careers/…", "wd3.myworkdaysite.com/recruiting/reefparks/Careers/…" */
const tenant = (page: Page) => page.path(/\/recruiting\/([^/]+)/) ?? page.url.hostname.split('.')[0];
const site = (page: Page) => page.path(/^(?:\/[a-z]{2}(?:-[A-Za-z]{2,4})?(?=\/))?((?:\/recruiting\/[^/]+)?\/[^/]+)/);

export default defineSite({
  name: 'Workday',
  kind: 'ats',
  matches: ['*://*.myworkdayjobs.com/*', '*://*.myworkdaysite.com/*'],
  // Two employers may well have the same requisition number.
  postingId(page) {
    const slug = page.path(POSTING);
    return slug && `${tenant(page)}/${slug.slice(slug.lastIndexOf('_') + 1)}`;
  },
  canonical: (page) => `${page.url.origin}${site(page)}/job/${page.path(POSTING)}`,
  posting: (page) => ({
    title: page.text(id('jobPostingHeader'), id('jobTitleHeading')),
    location: page.text(`${id('locations')} dd`),
  }),
  // Structured data is only in pages that were loaded whole, and its employer may be empty.
  employer: (page) => slugName(tenant(page)),
  description: id('jobPostingDescription'),
  kindOf(page) {
    if (page.path(POSTING)) return page.path(/\/apply(?=\/|$)/) ? 'form' : undefined;
    return page.url.pathname.replace(/\/$/, '').endsWith(site(page) ?? '\n') ? 'results' : 'other';
  },
  apply: ['adventureButton', 'applyManually', 'autofillWithResume', 'useMyLastApplication'].map(id).join(),
  // One button for "Continue" and "Submit": it sends on the last page only.
  submit: ['pageFooterNextButton', 'bottom-navigation-next-button']
    .map((name) => `:root:has(${id('applyFlowReviewPage')}, ${id('reviewJobApplicationPage')}) ${id(name)}`)
    .join(),
  form: `${id('applyFlowPage')}, ${id('ApplyFlowPage')}`,
  confirmed: (page) =>
    byAddress(page, /\/jobTasks\/completed\/application/, '[role=dialog] h2') ??
    byElement(page, `${id('candidateHomeTaskModal')}:has(.wd-accent-circle-checkmark)`) ??
    byElement(page, '[role=dialog] h2', /^Application Submitted/i),
  own: {
    madeBy: (page) => servedFrom(page, 'myworkdayjobs.com', 'myworkdaysite.com', 'myworkdaycdn.com'),
    postingId(page) {
      const slug = page.path(POSTING);
      return slug && `${named(page) ?? page.url.hostname}/${slug.slice(slug.lastIndexOf('_') + 1)}`;
    },
    employer: (page) => slugName(named(page)),
  },
});

/** The page's own script names the tenant: `window.workday = { tenant: "reefparks", …`. */
function named(page: Page): string | undefined {
  for (const script of page.all('script:not([src])')) {
    const tenant = /\btenant:\s*["']([\w-]+)["']/.exec(script.textContent?.slice(0, 5000) ?? '')?.[1];
    if (tenant) return tenant;
  }
  return undefined;
}
