import { defineSite } from '../capture/site.ts';

const JOB = /^\/(?:company\/[^/]+\/)?jobs\/(\d+)/;

export default defineSite({
  name: 'Wellfound',
  general: true,
  matches: ['*://wellfound.com/*'],
  postingId: (page) => page.path(JOB),
  posting: (page) => ({ company: page.text('[data-test="startup-name"]') }),
  kindOf: (page) => (page.path(JOB) ? undefined : 'results'),
  // The form slides in over the page; a stamp on the listing says nothing reliable. The words decide.
  submit: 'button[data-test="JobDescriptionSlideIn--SubmitButton"]',
});
