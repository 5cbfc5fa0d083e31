import { byElement } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

/** What its addresses look like is not known: the general reader finds the posting. */
export default defineSite({
  name: 'ByteDance and TikTok',
  kind: 'ats',
  general: true,
  matches: ['*://jobs.bytedance.com/*', '*://joinbytedance.com/*', '*://lifeattiktok.com/*'],
  confirmed: (page) => byElement(page, '[class*="applySuccess"]'),
});
