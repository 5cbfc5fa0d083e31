import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

// Three layouts are served, sometimes to one account on one day: guest pages (`top-card-layout`), the classic signed-in
// one (`job-details-…-top-card`), and the server-driven one (`data-sdui-screen`, hashed classes; seen 2026-09).
const CLASSIC = '.job-details-jobs-unified-top-card__';
const SDUI = '[data-sdui-screen$="JobDetails"]';

/** The job that the address asks for. In a single-page move it changes before the content does. */
const asked = (page: Page) => page.path(/^\/(?:comm\/)?jobs\/view\/(?:[^/]*-)?(\d+)/) ?? page.query('currentJobId');

/** The job whose details are on screen, by the details' own link or key. */
function shown(page: Page): string | undefined {
  const mark =
    page.attr('href', 'a.topcard__link', `${CLASSIC}job-title a[href*="/jobs/view/"]`) ??
    page.attr('data-job-id', '.jobs-apply-button[data-job-id]') ??
    page.attr('componentkey', '[componentkey^="JobDetails_AboutTheJob_"]' /* 2026-09 */) ??
    page.attr('id', '[id^="JobDetails_AboutTheJob_"]' /* 2026-10 */);
  return mark?.match(/(\d+)\/?(?:\?.*)?$/)?.[1];
}

function postingId(page: Page): string | undefined {
  const [want, have] = [asked(page), shown(page)];
  if (page.path(/\/jobs\/view\//)) return have && have !== want ? undefined : want;
  return want && have !== want ? undefined : have;
}

function posting(page: Page) {
  const screen = page.find(SDUI);
  // Only the server-driven page names the job in its title, and only once the details are there too.
  const named = screen && page.title()?.match(/^(?:\(\d+\+?\) )?(.+) \| ([^|]+) \| LinkedIn$/);
  const [title, company] = named && screen.textContent?.includes(named[1]!) ? named.slice(1) : [];
  const own = ':not([data-sdui-component] *)';
  return {
    title:
      page.text('.top-card-layout__title', `${CLASSIC}job-title`) ??
      title ??
      page.text(`${SDUI} p > a[href*="/jobs/view/${postingId(page)}"]${own}`),
    company:
      page.text('.topcard__flavor:not(.topcard__flavor--bullet)', `${CLASSIC}company-name`) ??
      page.text(`${SDUI} a[href*="/company/"]${own}`) ??
      company,
    location:
      page.text(
        '.topcard__flavor--bullet',
        `${CLASSIC}primary-description-container .tvm__text`,
        `${CLASSIC}tertiary-description-container .tvm__text`,
      ) ??
      // "Place · 3 days ago · 40 applicants", without a name of its own.
      [...(screen?.querySelectorAll('p') ?? [])]
        .find((line) => line.textContent?.includes('·') && line.matches(own))
        ?.textContent?.split('·')[0]
        ?.trim(),
    salary: page.text('.compensation__salary'),
  };
}

const oneLine = (element: Element) => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const linesOf = (element: Element) => (element as HTMLElement).innerText.split('\n').map((line) => line.trim());

const DIALOG = 'dialog[open], [role="dialog"]';

/** Open dialogs, also in the shadow root that carries classic dialogs over a server-driven page (2026-05). */
function dialogs(page: Page): Element[] {
  const outlet = page.document.querySelector('#interop-outlet')?.shadowRoot;
  return [...page.all(DIALOG), ...(outlet?.querySelectorAll(DIALOG) ?? [])].filter((dialog) => page.visible(dialog));
}

const EASY_APPLY = '.jobs-easy-apply-modal, [data-test-modal-id="easy-apply-modal"] *, [data-testid="dialog"]';

/** The dialog's own name says it in every language. */
const POST_APPLY = '[aria-labelledby="post-apply-modal"], [data-test-modal-id="post-apply-modal"] *';
/** The newest dialog (2026-10) has no name; languages that are missing here are left to the general phrases. */
const SENT =
  /^(your application (was|has been) (sent|submitted)|application (sent|submitted)(?!.* ago)|(ihre|deine) bewerbung wurde .*gesendet|bewerbung gesendet|votre candidature a (bien )?été envoyée|candidature envoyée|se ha enviado tu solicitud|tu solicitud se ha enviado|solicitud enviada|la tua candidatura è stata inviata|candidatura inviata|(a )?sua candidatura foi enviada|candidatura enviada|je sollicitatie is (verzonden|verstuurd)|sollicitatie (verzonden|verstuurd))/i;

export default defineSite({
  name: 'LinkedIn',
  // People come to a job from the feed or a message without a page load.
  matches: ['*://*.linkedin.com/*'],
  postingId,
  canonical: (_, id) => `https://www.linkedin.com/jobs/view/${id}/`,
  posting,
  description: [
    '#job-details',
    '.show-more-less-html__markup',
    '[componentkey^="JobDetails_AboutTheJob_"] [data-testid="expandable-text-box"]',
    '[id^="JobDetails_AboutTheJob_"] [data-testid="expandable-text-box"]',
  ].join(),
  // JSON-LD is on guest pages of one job; lists carry that of other jobs.
  ignoreStructured: (page) => !page.path(/\/jobs\/view\//) || !page.find('.top-card-layout__title'),
  kindOf(page) {
    if (!page.path(/^\/(comm\/)?jobs(\/|$)/)) return 'other';
    if (!postingId(page) || !posting(page).title) return page.path(/\/jobs\/view\//) ? 'other' : 'results';
    const form =
      page.path(/\/apply\/?$/) ||
      dialogs(page).some((one) => one.matches(EASY_APPLY) && one.querySelector('input, select, textarea'));
    return form ? 'form' : 'listing';
  },
  apply: [
    '.jobs-apply-button',
    '[data-view-name="job-apply-button"]',
    'a[href*="openSDUIApplyFlow"]',
    '[aria-label^="Easy Apply to "]',
    '[aria-label$=" on company website"]',
    `${SDUI} a[href*="/safety/go/"]:not([data-sdui-component] *)`,
    '[data-tracking-control-name^="public_jobs_apply-link"]',
  ].join(),
  submit: 'button[aria-label="Submit application"], button[data-live-test-easy-apply-submit-button]',
  form: '.jobs-easy-apply-modal, [data-test-modal-id="easy-apply-modal"] [role="dialog"]',
  confirmed(page) {
    for (const dialog of dialogs(page)) {
      const sentence = dialog.matches(POST_APPLY)
        ? // "Application sent" is the heading, "Your application was sent to Acme!" the line below.
          ['h3', 'h2']
            .flatMap((tag) => [...dialog.querySelectorAll(tag)].map(oneLine))
            .find((line) => !line.endsWith('?'))
        : linesOf(dialog).find((line) => SENT.test(line));
      if (sentence) return { how: 'element', sentence };
    }
    return undefined;
  },
});
