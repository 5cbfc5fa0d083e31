/** Distance to the edges of the window, and how far apart places are tried, in px. */
export const MARGIN = 12;
const STEP = 20;

const CONTROL = 'button, [role=button], input, select, textarea, summary, iframe, [contenteditable=true]';

/** What covering this element would cost the person: nothing, a link, something that floats, a control. */
function costOf(element: Element): number {
  if (element.closest(CONTROL)) return 3;
  for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).position !== 'fixed') continue;
    const { width, height } = at.getBoundingClientRect();
    // Whole-window layers are the page itself, not something that floats on it.
    if (width * height < (innerWidth * innerHeight) / 2) return 2;
  }
  return element.closest('a[href]') ? 1 : 0;
}

/** What a box of this size would cover when its lower edge is `bottom` px above the window's. */
export function coverCost(box: HTMLElement, width: number, height: number, bottom: number): number {
  let cost = 0;
  // What is not shown is not hit: so each point has one answer, where a list of all that lies there takes much longer.
  const { style } = box;
  style.visibility = 'hidden';
  const right = document.documentElement.clientWidth - MARGIN;
  const low = innerHeight - bottom;
  for (const y of [low - height, low - height / 2, low - 1])
    for (let x = right - 1; x > right - width - 16; x -= 32) {
      const under = document.elementFromPoint(Math.max(x, 0), y);
      if (under) cost = Math.max(cost, costOf(under));
    }
  style.visibility = '';
  return cost;
}

/**
 * Where along the right edge the box covers least of the page's own controls, starting at the preferred place and going
 * up. Returns px above the window's lower edge.
 */
export function freeSpot(box: HTMLElement, width: number, height: number, preferred: number): number {
  const highest = Math.max(MARGIN, innerHeight - height - MARGIN);
  const start = Math.min(Math.max(preferred, MARGIN), highest);
  let best = start;
  let least = Number.POSITIVE_INFINITY;
  for (let bottom = start; bottom <= highest && least > 0; bottom += STEP) {
    const cost = coverCost(box, width, height, bottom);
    if (cost < least) [best, least] = [bottom, cost];
  }
  return best;
}
