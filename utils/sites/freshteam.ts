import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

/** What its addresses look like is not known: the general reader finds the posting. */
export default defineSite({
  name: 'Freshteam',
  kind: 'ats',
  general: true,
  matches: ['*://*.freshteam.com/*'],
  confirmed: (page) => byElement(page, '#applicant-success:not(.hide)'),
});
