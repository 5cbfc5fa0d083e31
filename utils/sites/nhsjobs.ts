import { defineSite } from '../capture/site.ts';

const ADVERT = /^\/candidate\/jobadvert\/([\w-]+)/;

export default defineSite({
  name: 'NHS Jobs',
  general: true,
  matches: ['*://www.jobs.nhs.uk/candidate/*', '*://beta.jobs.nhs.uk/candidate/*'],
  postingId: (page) => page.path(ADVERT),
  canonical: (_, id) => `https://www.jobs.nhs.uk/candidate/jobadvert/${id}`,
  description: '.nhsuk-grid-column-two-thirds.wrap-paragraphs',
  kindOf: (page) => (page.path(ADVERT) ? undefined : 'results'),
});
