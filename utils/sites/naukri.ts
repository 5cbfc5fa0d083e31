import { defineSite } from '../capture/site.ts';

export default defineSite({
  name: 'Naukri',
  matches: ['*://www.naukri.com/*'],
  postingId: (page) => page.path(/^\/job-listings-.*?(\d{8,12})$/),
  canonical: (page) => `https://www.naukri.com${page.url.pathname}`,
  posting: (page) => ({
    title: page.text('[class*="jd-header-title"]'),
    company: page.text('[class*="jd-header-comp-name"] > a'),
    location: page.text('[class*="jhc__location"] a'),
    salary: page.text('[class*="jhc__salary"] span'),
  }),
  description: '[class*="JDC__dang-inner-html"], [class*="job-desc-container"]',
  // What expired leads to a search.
  kindOf: (page) => (page.path(/^\/job-listings-/) ? undefined : 'results'),
  // The other one leads to the employer; "Share interest" is no application.
  apply: '#company-site-button',
  // Without questions the first press is the application; otherwise a chat asks them.
  oneClick: '#apply-button',
  form: '.chatbot_DrawerContentWrapper',
  confirmed(page) {
    const button = page.find('#apply-button');
    const text = button?.textContent?.trim() ?? '';
    return button && /^applied$/i.test(text) && page.visible(button) ? { how: 'element', sentence: text } : undefined;
  },
});
