import { defineSite } from '../capture/site.ts';

/** What its addresses look like is not known: the general reader finds the posting. */
export default defineSite({
  name: 'BrightMove',
  kind: 'ats',
  general: true,
  matches: ['*://*.brightmove.com/*'],
});
