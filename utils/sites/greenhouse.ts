import { defineSite } from '../capture/site.ts';

export default defineSite({
  name: 'Greenhouse',
  kind: 'ats',
  matches: ['*://*.greenhouse.io/*'],
  postingId: (page) => page.path(/\/jobs\/(\d+)/) ?? page.query('gh_jid', 'token'),
  confirmed: (page) =>
    page.path(/\/jobs\/\d+\/confirmation$/) ? { how: 'url', sentence: page.text('h1', 'h2') ?? '' } : undefined,
});
