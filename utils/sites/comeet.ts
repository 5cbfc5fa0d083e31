import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';
import { slugName } from '../capture/slugName.ts';

/** "1A.2B3", behind the employer's own id of the same shape; the same on the listing and in the frame that holds the form. */
const POSITION = /^\/jobs\/(?:[^/]+\/)?[\dA-Z]{1,3}\.[\dA-Z]{3}\/(?:[^/]+\/)?([\dA-Z]{1,3}\.[\dA-Z]{3})(?=\/|$)/;

export default defineSite({
  name: 'Comeet (Spark Hire Recruit)',
  kind: 'ats',
  general: true,
  matches: ['*://www.comeet.com/jobs/*', '*://*.comeet.co/jobs/*'],
  postingId: (page) => page.path(POSITION),
  employer: (page) => page.query('company-name') ?? slugName(page.path(/^\/jobs\/([^/.]+)\//)),
  kindOf(page) {
    if (page.path(/\/apply\/?$/)) return 'form';
    return page.path(POSITION) ? undefined : 'results';
  },
  confirmed: (page) => byElement(page, '[ng-if*="isSubmitted"]', /has been submitted/i),
});
