import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

/** What its addresses look like is not known: the general reader finds the posting. */
export default defineSite({
  name: 'Polymer',
  kind: 'ats',
  general: true,
  matches: ['*://jobs.polymer.co/*'],
  confirmed: (page) => byElement(page, '[data-testid="apply-app-container"]', /application has been sent/i),
});
