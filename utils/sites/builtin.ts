import { byAddress } from '../capture/confirmedBy.ts';
import { defineSite } from '../capture/site.ts';

const CITIES = ['nyc', 'boston', 'la', 'austin', 'colorado', 'seattle', 'sf'].map((city) => `builtin${city}.com`);

export default defineSite({
  name: 'Built In',
  general: true,
  matches: ['builtin.com', 'builtinchicago.org', ...CITIES].flatMap((host) => [`*://${host}/*`, `*://www.${host}/*`]),
  postingId: (page) => page.path(/^\/(?:apply\/)?job\/(?:[^/]+\/)?(\d+)/),
  kindOf(page) {
    if (page.path(/^\/apply\/job\//)) return 'form';
    return page.path(/^\/job\/./) ? undefined : 'results';
  },
  confirmed: (page) =>
    byAddress(page, /^\/apply\/job\/\d+\/(?:.*\/)?(success|submitted|thank-you|confirmation)\/?$/, 'h1', 'h2'),
});
