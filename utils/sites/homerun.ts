import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

/** What its addresses look like is not known: the general reader finds the posting. */
export default defineSite({
  name: 'Homerun',
  kind: 'ats',
  general: true,
  matches: ['*://*.homerun.co/*'],
  confirmed: (page) => byElement(page, '.submit-container.submitted'),
  own: { madeBy: (page) => Boolean(page.find('meta[name="homerun:company_id"], meta[property="homerun:company_id"]')) },
});
