const FIELD = 'input,textarea,select,button';

/**
 * Starts at once, but in a frame without an address only when there is something to fill in: scripts put forms in such
 * frames, and advertisements by the dozen.
 */
export function whenFilled(
  { document, location, MutationObserver }: Window & typeof globalThis,
  start: () => void,
): void {
  const ready = () => /^https?:/.test(location.href) || document.querySelector(FIELD) !== null;
  if (ready()) {
    start();
    return;
  }
  new MutationObserver((_, observer) => {
    if (!ready()) return;
    observer.disconnect();
    start();
  }).observe(document, { childList: true, subtree: true });
}
