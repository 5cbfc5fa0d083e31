/** Rows of every list in the dashboard carry their number. */
const ROW = 'main [data-index]';

/** Does in a list what an arrow key does there; from elsewhere, goes to its first row in sight. */
export function moveInList(key: 'ArrowDown' | 'ArrowUp'): void {
  const at = document.activeElement;
  const row = at?.closest<HTMLElement>(ROW);
  if (at && row) {
    at.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    return;
  }
  const seen = [...document.querySelectorAll<HTMLElement>(ROW)].filter((one) => one.checkVisibility());
  const first = seen.sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index))[0];
  first?.querySelector<HTMLElement>('a[href], button')?.focus();
}
