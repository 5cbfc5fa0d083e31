/** What leads to a place in the dashboard: within it the same tab, from the popup a tab of its own. */
export function leadTo(place: string): { href: string; target?: '_blank'; rel?: 'noopener' } {
  if (location.pathname.endsWith('/options.html')) return { href: `#/${place}` };
  return { href: `/options.html#/${place}`, target: '_blank', rel: 'noopener' };
}
