import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

const applyLink = (page: Page) =>
  page.all('a[href]').find((one) => /^apply (directly )?on /i.test(one.textContent?.trim() ?? '') && page.visible(one));

/**
 * The jobs panel of a search. Its ids don't last, and one always applies elsewhere. It shares its host with all other searches:
 * that is too much to ask for, so it is read only when the person opens the popup there, or says so.
 */
export default defineSite({
  name: 'Google jobs panel',
  matches: [],
  posting(page) {
    // The heading of the job is the nearest one around the ways to apply for it.
    for (let around = applyLink(page)?.parentElement; around; around = around.parentElement) {
      const title = around.querySelector('h1, h2, [role=heading]')?.textContent?.trim();
      if (title) return { title };
    }
    return undefined;
  },
  kindOf: (page) => (applyLink(page) ? 'listing' : 'results'),
  own: {
    madeBy: (page) =>
      /^www\.google\.[a-z.]+$/.test(page.url.hostname) &&
      page.url.pathname === '/search' &&
      (/\bjobs\b/.test(page.query('ibp') ?? '') || page.query('udm') === '8'),
  },
});
