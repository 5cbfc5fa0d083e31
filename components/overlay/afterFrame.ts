/**
 * Runs something when the browser has just drawn: then all places on the page are known, and asking for one costs next to
 * nothing. In the middle of changes the same question makes it lay out the whole page.
 */
export function afterFrame(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}
