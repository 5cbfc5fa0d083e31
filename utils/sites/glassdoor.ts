import type { Page } from '../capture/page.ts';
import { defineSite } from '../capture/site.ts';

const TLDS = 'com co.uk de fr it es nl at be ch ie ca com.au co.nz co.in sg com.hk com.br com.mx com.ar'.split(' ');
const HEADER = '[data-test="job-details-header"]';

/** In a list the address changes before the pane. */
function postingId(page: Page): string | undefined {
  const asked = page.query('jl', 'jobListingId');
  const shown = page.attr('id', 'h1[id^="jd-job-title-"]')?.match(/\d+$/)?.[0];
  return asked && shown && asked !== shown ? undefined : (shown ?? asked);
}

// Its own applications go through Indeed's forms, see there.
export default defineSite({
  name: 'Glassdoor',
  // /Job/… and /Jobs/… are lists with a pane.
  matches: TLDS.flatMap((tld) => [`*://*.glassdoor.${tld}/job-listing/*`, `*://*.glassdoor.${tld}/Job*`]),
  postingId,
  canonical: (page, id) => `${page.url.origin}/job-listing/j?jl=${id}`,
  posting: (page) => ({
    title: page.text(`${HEADER} h1`),
    // Class names end in a hash of the build.
    company: page.text(
      `${HEADER} [class*="EmployerProfile_employerNameHeading"]`,
      `${HEADER} [data-test="employer-name"]`,
    ),
    location: page.text(`${HEADER} [data-test="location"]`),
    salary: page.text(`${HEADER} [data-test="detailSalary"]`),
  }),
  description: '[class*="JobDetails_jobDescription__"]',
  // In a list it describes the list.
  ignoreStructured: (page) => !page.path(/^\/job-listing\//),
  kindOf(page) {
    const open = page.find(`${HEADER} h1`);
    if (open && postingId(page)) return 'listing';
    return page.path(/^\/job-listing\//) ? undefined : 'results';
  },
  apply: '[data-test="easyApply"], [data-test="applyButton"], [data-test="job-apply-button"]',
});
