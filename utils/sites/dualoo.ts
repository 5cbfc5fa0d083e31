import { defineSite } from '../capture/site.ts';

/** What its addresses look like is not known: the general reader finds the posting. */
export default defineSite({
  name: 'Dualoo',
  kind: 'ats',
  general: true,
  matches: ['*://jobs.dualoo.com/*'],
});
