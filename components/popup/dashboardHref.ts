/** The address of a place in the dashboard, which opens in a tab of its own. */
export function dashboardHref(place: string): string {
  return `/options.html#/${place}`;
}
