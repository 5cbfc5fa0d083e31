import { byAddress } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

const GUID = '[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}';

export default defineSite({
  name: 'Dice',
  general: true,
  matches: ['*://www.dice.com/*'],
  postingId: (page) => page.path(new RegExp(`^/(?:job-detail|job-applications)/(${GUID})`, 'i'))?.toLowerCase(),
  canonical: (_, id) => `https://www.dice.com/job-detail/${id}`,
  kindOf(page) {
    if (page.path(/^\/job-applications\//)) return 'form';
    return page.path(/^\/job-detail\/./) ? undefined : 'results';
  },
  // A component of their own, with the button in its shadow root.
  apply: 'apply-button-wc',
  confirmed: (page) => byAddress(page, /^\/job-applications\/[^/]+\/wizard\/success\/?$/, 'h1', 'h2'),
});
