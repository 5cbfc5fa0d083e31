import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

/** What its addresses look like is not known: the general reader finds the posting. */
export default defineSite({
  name: 'TriNet Hire',
  kind: 'ats',
  general: true,
  matches: ['*://app.trinethire.com/*'],
  confirmed: (page) => byElement(page, 'h3', /^thanks for applying/i),
});
